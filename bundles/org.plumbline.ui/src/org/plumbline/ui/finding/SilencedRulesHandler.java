package org.plumbline.ui.finding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.session.CaseSession;

/** Shows the rules that are silenced in the open case. */
public final class SilencedRulesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		CaseSession session = HandlerUtil.getActiveWorkbenchWindow(event).getService(CaseSession.class);
		session.opened().ifPresent(opened -> new SilencedRulesDialog(shell, opened.editor()).open());
		return null; // a command's result is always null
	}
}
