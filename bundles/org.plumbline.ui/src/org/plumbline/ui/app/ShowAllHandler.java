package org.plumbline.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.store.EventFilter;
import org.plumbline.ui.session.CaseSession;

/** Takes the filter off. */
public final class ShowAllHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		HandlerUtil.getActiveWorkbenchWindow(event).getService(CaseSession.class).setFilter(EventFilter.ALL);
		return null; // a command's result is always null
	}
}
