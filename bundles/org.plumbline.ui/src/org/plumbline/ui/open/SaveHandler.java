package org.plumbline.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the case. */
public final class SaveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CaseSaver.of(HandlerUtil.getActiveWorkbenchWindow(event)).save();
		return null; // a command's result is always null
	}
}
