package org.plumbline.ui.app;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.UIElement;

/** Switches to the theme that the command's parameter names. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbench workbench = HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench();
		Themes.set(workbench, event.getParameter(RadioState.PARAMETER_ID));
		workbench.getService(ICommandService.class).refreshElements(event.getCommand().getId(), null); // null: all
		return null; // a command's result is always null
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		boolean dark = Themes.isDark(PlatformUI.getWorkbench());
		element.setChecked(dark == Themes.DARK.equals(parameters.get(RadioState.PARAMETER_ID)));
	}
}
