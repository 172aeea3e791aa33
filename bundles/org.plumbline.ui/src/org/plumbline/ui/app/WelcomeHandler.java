package org.plumbline.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.session.CaseSession;

/** Shows the welcome page, or goes back from it to the open case. */
public final class WelcomeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		boolean onWelcome = window.getActivePage().getPerspective().getId().equals(WelcomePerspective.ID);
		boolean caseOpen = window.getService(CaseSession.class).opened().isPresent();
		PlumblineWorkbench.showPerspective(window,
				onWelcome && caseOpen ? DiagnosePerspective.ID : WelcomePerspective.ID);
		return null; // a command's result is always null
	}
}
