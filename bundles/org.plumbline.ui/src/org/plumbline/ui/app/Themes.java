package org.plumbline.ui.app;

import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Light and dark. The choice is kept by the platform. */
public final class Themes {

	/** Id of the light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	/** Id of the dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	private static final int LIGHT_TEXT = 170;

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
		Display display = workbench.getDisplay();
		// after the style sheets, and after GTK has followed: both take a turn of the event loop
		display.asyncExec(() -> display.asyncExec(() -> {
			if (!isDark(workbench)) {
				Stream.of(workbench.getWorkbenchWindows()).map(IWorkbenchWindow::getShell).forEach(Themes::freshen);
			}
		}));
	}

	/** The light theme says nothing about plain texts, so that those of the dark one would stay: light on light. */
	private static void freshen(Composite parent) {
		for (Control each : parent.getChildren()) {
			if (light(each.getForeground()) > LIGHT_TEXT && light(each.getBackground()) > LIGHT_TEXT) {
				each.setForeground(Colours.get(Colours.TEXT));
			}
			if (each instanceof Composite inner) {
				freshen(inner);
			}
		}
	}

	/** Returns how light a colour is to the eye, 0 to 255. */
	private static int light(Color colour) {
		return (colour.getRed() * 3 + colour.getGreen() * 6 + colour.getBlue()) / 10;
	}

	private static IThemeEngine engine(IWorkbench workbench) {
		return workbench.getService(IThemeEngine.class);
	}
}
