package org.plumbline.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.session.CaseSession;

/** Closes the case; asks about changes first. */
public final class CloseCaseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (CaseSaver.of(window).mayClose()) {
			window.getService(CaseSession.class).close();
		}
		return null; // a command's result is always null
	}
}
