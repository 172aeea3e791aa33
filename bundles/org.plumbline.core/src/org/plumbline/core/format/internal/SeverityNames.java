package org.plumbline.core.format.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.event.Severity;

/** Words for severities that need no explanation, in lower case: those of syslog, of log4j and of java.util.logging. */
public final class SeverityNames {

	private static final Map<String, Severity> BY_NAME = new HashMap<>();

	static {
		put(Severity.EMERGENCY, "emergency", "emerg", "panic"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(Severity.ALERT, "alert"); //$NON-NLS-1$
		put(Severity.CRITICAL, "critical", "crit", "fatal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(Severity.ERROR, "error", "err", "severe", "e"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		put(Severity.WARNING, "warning", "warn", "w"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(Severity.NOTICE, "notice", "note"); //$NON-NLS-1$ //$NON-NLS-2$
		put(Severity.INFO, "info", "information", "informational", "i"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		put(Severity.DEBUG, "debug", "trace", "verbose", "fine", "finer", "finest", "config", "d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	private SeverityNames() {
	}

	private static void put(Severity severity, String... names) {
		for (String each : names) {
			BY_NAME.put(each, severity);
		}
	}

	/** Returns the severity of a word in lower case. */
	public static Optional<Severity> of(String word) {
		return Optional.ofNullable(BY_NAME.get(word));
	}
}
