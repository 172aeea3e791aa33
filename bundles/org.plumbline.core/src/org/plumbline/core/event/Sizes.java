package org.plumbline.core.event;

import java.util.Locale;

/** Sizes for people: binary units, as hosts count them. */
public final class Sizes {

	private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final int STEP = 1024;

	private Sizes() {
	}

	/**
	 * Returns a size with one digit after the point where it matters ("127.6 MiB"); empty if it is negative: not
	 * known.
	 */
	public static String text(long sizeBytes) {
		if (sizeBytes < 0) {
			return ""; //$NON-NLS-1$
		}
		double size = sizeBytes;
		int unit = 0;
		while (size >= STEP && unit < UNITS.length - 1) {
			size /= STEP;
			unit++;
		}
		return String.format(Locale.ROOT, size == Math.rint(size) ? "%.0f %s" : "%.1f %s", size, UNITS[unit]); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
