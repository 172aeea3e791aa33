package org.plumbline.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Brings the keyboard to the filter field of the events. The view is asked for a {@link FilterField}, so that this
 * package needs to know no view.
 */
public final class FilterHandler extends AbstractHandler {

	private static final String EVENTS = "org.plumbline.ui.log"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			IViewPart view = window.getActivePage().showView(EVENTS);
			if (view instanceof FilterField field) {
				field.focusFilter();
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null; // a command's result is always null
	}
}
