package org.plumbline.ui.annotation;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.session.CaseSession;

/** Lets other views offer, in their context menus, to comment on what lies under the mouse. UI thread. */
public final class AnnotateMenu {

	private final IShellProvider shells;
	private final CaseSession session;
	private Optional<Anchor> under = Optional.empty();

	/** @param shells gives the window that dialogs belong to */
	public AnnotateMenu(IShellProvider shells, CaseSession session) {
		this.shells = shells;
		this.session = session;
	}

	/** Returns the entry that asks for a comment; without a case it does nothing. */
	public Action action(Anchor anchor) {
		return new Action(Messages.AnnotateMenu_annotate, Icons.descriptor("annotate")) { //$NON-NLS-1$
			@Override
			public void run() {
				session.opened().ifPresent(opened -> new Annotating(shells.getShell(), session)
						.addTo(Subject.of(opened, anchor)));
			}
		};
	}

	/**
	 * Gives a control that draws for itself a context menu with this one entry; where nothing lies, none opens.
	 *
	 * @param what says what lies at a place of the control
	 */
	public void install(Control control, Function<Point, Optional<Anchor>> what) {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> fill(menu));
		control.addListener(SWT.MenuDetect, event -> {
			under = session.opened().isEmpty() ? Optional.empty() : what.apply(control.toControl(event.x, event.y));
			event.doit = under.isPresent();
		});
		control.setMenu(manager.createContextMenu(control));
		control.addDisposeListener(event -> manager.dispose());
	}

	private void fill(IMenuManager menu) {
		under.ifPresent(anchor -> menu.add(action(anchor)));
	}
}
