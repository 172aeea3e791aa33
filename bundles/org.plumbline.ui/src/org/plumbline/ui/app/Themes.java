package org.plumbline.ui.app;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Light and dark. The choice is kept by the platform. */
public final class Themes {

	/** Id of the light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	/** Id of the dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	private static final int LEAST_CONTRAST = 70;

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
		for (IWorkbenchWindow each : workbench.getWorkbenchWindows()) {
			freshen(each.getShell());
		}
	}

	/** The light theme says nothing about plain texts, so that those of the dark one would stay: light on light. */
	private static void freshen(Composite parent) {
		for (Control each : parent.getChildren()) {
			boolean plain = each instanceof Label || each instanceof Button || each instanceof Link;
			if (plain && Math.abs(light(each.getForeground()) - light(each.getBackground())) < LEAST_CONTRAST) {
				each.setForeground(null); // as the system has it
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
