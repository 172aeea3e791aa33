package org.plumbline.ui.annotation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.session.CaseSession;

/** Adds a comment to the selected event. */
public final class AnnotateHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new Annotating(window.getShell(), window.getService(CaseSession.class)).addToSelection();
		return null; // a command's result is always null
	}
}
