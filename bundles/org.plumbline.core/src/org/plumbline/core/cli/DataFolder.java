package org.plumbline.core.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Where indexes live if nobody says otherwise: the folder that each system has for data of programs. */
final class DataFolder {

	private DataFolder() {
	}

	static Path standard() {
		String home = System.getProperty("user.home"); //$NON-NLS-1$
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT); //$NON-NLS-1$
		if (system.startsWith("windows") && System.getenv("LOCALAPPDATA") != null) { //$NON-NLS-1$ //$NON-NLS-2$
			return Path.of(System.getenv("LOCALAPPDATA"), "Plumbline", "stores"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (system.startsWith("mac")) { //$NON-NLS-1$
			return Path.of(home, "Library", "Application Support", "Plumbline", "stores"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		String data = System.getenv("XDG_DATA_HOME"); //$NON-NLS-1$
		Path base = data == null || data.isEmpty() ? Path.of(home, ".local", "share") : Path.of(data); //$NON-NLS-1$ //$NON-NLS-2$
		return base.resolve("plumbline").resolve("stores"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
