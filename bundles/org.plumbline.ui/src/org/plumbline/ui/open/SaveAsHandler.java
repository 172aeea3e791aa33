package org.plumbline.ui.open;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the case under the name of the command's parameter, else asks for one. */
public final class SaveAsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		CaseSaver saver = CaseSaver.of(HandlerUtil.getActiveWorkbenchWindow(event));
		String given = event.getParameter(OpenFilesHandler.FILE);
		if (given == null) {
			saver.saveAs();
		} else {
			saver.saveTo(Path.of(given));
		}
		return null; // a command's result is always null
	}
}
