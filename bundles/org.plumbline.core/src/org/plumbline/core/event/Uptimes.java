package org.plumbline.core.event;

import java.util.Locale;

/** Writes how long a host had run, the way its logs and the search do: {@code 17:19:52:55.580}. Thread-safe. */
public final class Uptimes {

	private static final long HOUR_NS = 3600 * Times.SECOND_NS;
	private static final long MINUTE_NS = 60 * Times.SECOND_NS;
	private static final long MILLISECOND_NS = 1_000_000L;

	private Uptimes() {
	}

	/** Returns {@code d:hh:mm:ss.mmm}; empty if it is not known, which is below zero. */
	public static String text(long uptimeNs) {
		return uptimeNs < 0 ? "" //$NON-NLS-1$
				: String.format(Locale.ROOT, "%d:%02d:%02d:%02d.%03d", uptimeNs / Times.DAY_NS, //$NON-NLS-1$
						uptimeNs % Times.DAY_NS / HOUR_NS, uptimeNs % HOUR_NS / MINUTE_NS,
						uptimeNs % MINUTE_NS / Times.SECOND_NS, uptimeNs % Times.SECOND_NS / MILLISECOND_NS);
	}
}
