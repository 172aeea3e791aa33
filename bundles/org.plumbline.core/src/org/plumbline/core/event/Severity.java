package org.plumbline.core.event;

import java.util.Locale;
import java.util.Optional;

/**
 * How bad a line says it is. Eight steps with the order and numbers of syslog (RFC 5424, table 2): 0 is worst. A line
 * that says nothing is {@link #INFO}.
 */
public enum Severity {
	EMERGENCY, ALERT, CRITICAL, ERROR, WARNING, NOTICE, INFO, DEBUG;

	private static final Severity[] BY_NUMBER = values();

	private final String label = name().toLowerCase(Locale.ROOT);

	/** Returns the lower-case English word used by files, the command line and filters. */
	public String label() {
		return label;
	}

	/** Tells whether this is as bad as {@code other} or worse. */
	public boolean isAtLeast(Severity other) {
		return ordinal() <= other.ordinal();
	}

	/** Returns the severity of a number of 0 (emergency) to 7 (debug). */
	public static Severity of(int number) {
		return BY_NUMBER[number];
	}

	/** Returns the severity of a label in any case; empty if there is no such label. */
	public static Optional<Severity> ofLabel(String label) {
		String wanted = label.toLowerCase(Locale.ROOT);
		for (Severity each : BY_NUMBER) {
			if (each.label.equals(wanted)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}
}
