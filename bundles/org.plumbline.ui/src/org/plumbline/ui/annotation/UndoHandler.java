package org.plumbline.ui.annotation;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.session.CaseSession;

/** Takes the last change of the case back; its menu item names that change. */
public class UndoHandler extends AbstractHandler implements IElementUpdater {

	private final Consumer<CaseEditor> act;
	private final Function<CaseEditor, String> label;
	private final String form;

	/** Made by the registry. */
	public UndoHandler() {
		this(CaseEditor::undo, CaseEditor::undoLabel, Messages.UndoHandler_undo);
	}

	/** @param form text of the menu item; {0} what would be moved */
	UndoHandler(Consumer<CaseEditor> act, Function<CaseEditor, String> label, String form) {
		this.act = act;
		this.label = label;
		this.form = form;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		CaseSession session = HandlerUtil.getActiveWorkbenchWindow(event).getService(CaseSession.class);
		session.opened().map(OpenedCase::editor).ifPresent(act);
		return null; // a command's result is always null
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		CaseSession session = PlatformUI.getWorkbench().getService(CaseSession.class);
		String what = session.opened().map(OpenedCase::editor).map(label).orElse(""); //$NON-NLS-1$
		element.setText(NLS.bind(form, what).strip());
	}
}
