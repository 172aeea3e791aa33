package org.plumbline.ui.log;

import java.util.function.LongConsumer;

import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and mouse of the table: whole rows, Home and End for the first and the last event of the list. */
final class EventBindings extends RowOnlySelectionBindings {

	private final EventRows rows;
	private final LongConsumer goTo;

	/** @param goTo selects the event at a place in the list */
	EventBindings(EventRows rows, LongConsumer goTo) {
		this.rows = rows;
		this.goTo = goTo;
	}

	@Override
	protected void configureHomeButtonBindings(UiBindingRegistry registry, IKeyAction action) {
		IKeyAction first = (table, event) -> goTo.accept(0);
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.HOME), first);
		registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.HOME), first);
	}

	@Override
	protected void configureEndButtonBindings(UiBindingRegistry registry, IKeyAction action) {
		IKeyAction last = (table, event) -> goTo.accept(rows.size() - 1);
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.END), last);
		registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.END), last);
	}
}
