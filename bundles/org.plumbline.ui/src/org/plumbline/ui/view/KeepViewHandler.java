package org.plumbline.ui.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Keeps what the window shows in the case. The name may be given as a parameter; without one a dialog asks. */
public final class KeepViewHandler extends AbstractHandler {

	/** Parameter: the name of the view. */
	static final String NAME = "org.plumbline.ui.name"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		KeptViews kept = new KeptViews(window);
		String name = event.getParameter(NAME);
		if (name == null && kept.canKeep()) {
			InputDialog dialog = new InputDialog(window.getShell(), Messages.KeepViewHandler_title,
					Messages.KeepViewHandler_name, "", text -> text.isBlank() ? "" : null); // null: no mistake //$NON-NLS-1$ //$NON-NLS-2$
			if (dialog.open() == Window.OK) {
				kept.keep(dialog.getValue().strip());
			}
		} else if (kept.canKeep()) {
			kept.keep(name);
		}
		return null; // a command's result is always null
	}
}
