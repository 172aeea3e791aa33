package org.plumbline.ui.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sample case. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			Optional<Path> sample = SampleCase.file();
			if (sample.isPresent()) {
				CaseOpener.of(window).open(List.of(sample.get()));
			} else {
				MessageDialog.openInformation(window.getShell(), Messages.OpenSampleHandler_title,
						Messages.OpenSampleHandler_missing);
			}
		} catch (IOException e) {
			MessageDialog.openError(window.getShell(), Messages.OpenSampleHandler_title,
					NLS.bind(Messages.OpenSampleHandler_failed, e.getMessage()));
		}
		return null; // a command's result is always null
	}
}
