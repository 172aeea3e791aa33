package org.plumbline.ui.app;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

/**
 * Lets GTK's own widgets (menus, scroll bars, check boxes) follow the theme. Style sheets do not reach them, and SWT
 * has no public call for it, so SWT's internal one is asked by name; where it is missing nothing happens.
 */
final class GtkTheme {

	private static final String OS = "org.eclipse.swt.internal.gtk.OS"; //$NON-NLS-1$

	private GtkTheme() {
	}

	static void follow(IWorkbench workbench) {
		if (!Platform.OS_LINUX.equals(Platform.getOS())) {
			return;
		}
		Colours.onChange(() -> prefer(Themes.isDark(workbench)));
		prefer(Themes.isDark(workbench));
	}

	private static void prefer(boolean dark) {
		try {
			Class<?> os = Class.forName(OS, true, Display.class.getClassLoader());
			os.getMethod("setDarkThemePreferred", boolean.class).invoke(null, dark); //$NON-NLS-1$
		} catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException
				| InvocationTargetException e) {
			Platform.getLog(GtkTheme.class).log(Status.info(e.toString()));
		}
	}
}
