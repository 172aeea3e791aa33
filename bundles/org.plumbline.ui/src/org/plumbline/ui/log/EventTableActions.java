package org.plumbline.ui.log;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Icons;

/** What can be done in the event table: jump to warnings, copy lines, choose columns. */
final class EventTableActions {

	private final EventTable table;
	private final FilterBar bar;
	private final IAction next = action(Messages.EventTableView_nextWarning, this::next);
	private final IAction previous = action(Messages.EventTableView_previousWarning, this::previous);
	private final IAction copy = action(Messages.EventTableView_copy, this::copy);
	private final IAction selectAll = action("", this::selectAll); //$NON-NLS-1$

	EventTableActions(EventTable table, FilterBar bar) {
		this.table = table;
		this.bar = bar;
		icon(next, "next"); //$NON-NLS-1$
		icon(previous, "previous"); //$NON-NLS-1$
		next.setActionDefinitionId("org.eclipse.ui.navigate.next"); //$NON-NLS-1$
		previous.setActionDefinitionId("org.eclipse.ui.navigate.previous"); //$NON-NLS-1$
	}

	private static void icon(IAction action, String name) {
		ImageDescriptor image = Icons.descriptor(name);
		action.setImageDescriptor(image);
	}

	private static IAction action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Fills toolbar and menu of the view and takes the usual keys. */
	void contributeTo(IActionBars bars) {
		bars.getToolBarManager().add(previous);
		bars.getToolBarManager().add(next);
		bars.getMenuManager().add(columns());
		bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), next);
		bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), previous);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	/** Takes the keys for going through hits; they work while the view is active. */
	void takeKeys(IHandlerService handlers) {
		handlers.activateHandler("org.plumbline.ui.nextHit", new ActionHandler(action("", table::nextHit))); //$NON-NLS-1$ //$NON-NLS-2$
		handlers.activateHandler("org.plumbline.ui.previousHit", new ActionHandler(action("", table::previousHit))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Fills the context menu. */
	void contributeTo(IMenuManager menu) {
		menu.add(copy);
		menu.add(previous);
		menu.add(next);
		menu.add(columns());
	}

	private MenuManager columns() {
		MenuManager menu = new MenuManager(Messages.EventTableView_columns);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			for (EventColumn column : EventColumn.values()) {
				if (column != EventColumn.MESSAGE) {
					shown.add(toggle(column));
				}
			}
		});
		return menu;
	}

	private IAction toggle(EventColumn column) {
		boolean shown = table.widths().isShown(column);
		IAction action = new Action(column.label(), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				table.widths().setShown(column, !shown);
			}
		};
		action.setChecked(shown);
		return action;
	}

	private void next() {
		table.selectNext(Severity.WARNING);
	}

	private void previous() {
		table.selectPrevious(Severity.WARNING);
	}

	private void copy() {
		if (!bar.copyIfFocused()) {
			table.copy();
		}
	}

	private void selectAll() {
		if (!bar.selectAllIfFocused()) {
			table.selectAll();
		}
	}
}
