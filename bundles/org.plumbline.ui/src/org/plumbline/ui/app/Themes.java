package org.plumbline.ui.app;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbench;

/** Light and dark. The choice is kept by the platform. */
public final class Themes {

	/** Id of the light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	/** Id of the dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	private Themes() {
	}

	/** Tells whether the workbench is dark now. */
	public static boolean isDark(IWorkbench workbench) {
		var active = engine(workbench).getActiveTheme();
		return active != null && active.getId().startsWith(DARK);
	}

	/** Switches the theme of all windows and keeps it for the next start. UI thread. */
	public static void set(IWorkbench workbench, String id) {
		engine(workbench).setTheme(id, true);
	}

	private static IThemeEngine engine(IWorkbench workbench) {
		return workbench.getService(IThemeEngine.class);
	}
}
