package org.plumbline.ui.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a view that the case keeps, by its name; does nothing if the case has none of that name. */
public final class ShowKeptViewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		KeptViews kept = new KeptViews(HandlerUtil.getActiveWorkbenchWindow(event));
		kept.all().stream().filter(each -> each.getName().equals(event.getParameter(KeepViewHandler.NAME))).findFirst()
				.ifPresent(kept::show);
		return null; // a command's result is always null
	}
}
