package org.plumbline.ui.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.detail.RichText;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** A list of what people made, and beside it what the chosen one says. Knows the session, not what is listed. */
public abstract class PartView extends ViewPart {

	private static final int[] SHARES = { 45, 55 };
	/** From this width in pixels on list and page stand side by side. */
	private static final int WIDE = 600;

	private final List<PartAction> actions = new ArrayList<>();
	private CaseSession session;
	private Quotes quotes;
	private RichText page;
	private Control list;

	@Override
	public final void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		quotes = new Quotes(session);
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		list = createList(halves);
		page = new RichText(halves);
		halves.setWeights(SHARES);
		halves.addListener(SWT.Resize, event -> halves.setOrientation(
				halves.getSize().x < WIDE || halves.getSize().x < halves.getSize().y ? SWT.VERTICAL : SWT.HORIZONTAL));
		createActions();
		menu();
		Consumer<Topic> refresh = this::refresh;
		session.addListener(refresh);
		parent.addDisposeListener(event -> session.removeListener(refresh));
		refresh(Topic.CASE);
	}

	/** Makes the list. */
	protected abstract Control createList(Composite parent);

	/** Makes the actions with {@link #action}. */
	protected abstract void createActions();

	/** Fills the list from the case, or empties it. */
	protected abstract void fill();

	/** Says what the chosen one says; with nothing chosen how to begin. */
	protected abstract RichContent content();

	/**
	 * Adds something that can be done to the tool bar and to the menu of the list.
	 *
	 * @param icon name of a picture
	 * @param can  tells whether it can be done now; asked only while a case is open
	 */
	protected final PartAction action(String text, String icon, Runnable act, BooleanSupplier can) {
		PartAction action = new PartAction(text, icon, act, () -> session.opened().isPresent() && can.getAsBoolean());
		actions.add(action);
		return action;
	}

	private void menu() {
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		MenuManager menu = new MenuManager();
		actions.forEach(toolBar::add);
		actions.forEach(menu::add);
		list.setMenu(menu.createContextMenu(list));
		list.addDisposeListener(event -> menu.dispose());
	}

	/** Follows the session. */
	protected final void refresh(Topic topic) {
		if (topic == Topic.CASE || topic == Topic.GROWN || topic == Topic.ANNOTATIONS) {
			fill();
			chosen();
		} else if (topic == Topic.SELECTION) {
			actions.forEach(PartAction::update);
		}
	}

	/** Tells that another one was chosen. */
	protected final void chosen() {
		actions.forEach(PartAction::update);
		page.show(content());
	}

	/** Returns what all views share. */
	protected final CaseSession session() {
		return session;
	}

	/** Returns what quotes lines. */
	protected final Quotes quotes() {
		return quotes;
	}

	/** Returns the open case; only where {@link #action} or the caller made sure that there is one. */
	protected final OpenedCase opened() {
		return session.opened().orElseThrow();
	}

	/** Returns what changes the open case, each call one step of undo. */
	protected final CaseWriting writing() {
		return new CaseWriting(opened().editor(), Settings.author());
	}

	@Override
	public void setFocus() {
		list.setFocus();
	}
}
