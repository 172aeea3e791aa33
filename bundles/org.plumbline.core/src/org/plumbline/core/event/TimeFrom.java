package org.plumbline.core.event;

/** How the time of an event was obtained; shown with each event, because not every stamp deserves the same trust. */
public enum TimeFrom {
	/** The line carries a whole stamp, year included. */
	STAMP("stamp"),
	/** The line has month, day and time; the year was inferred from its surroundings. */
	YEAR_INFERRED("year-inferred"),
	/** Computed from the uptime in the line and a known boot time. */
	UPTIME("uptime"),
	/** The line has no time; it takes that of the line above (or below at the start of a file). */
	NEIGHBOUR("neighbour");

	private static final TimeFrom[] BY_NUMBER = values();

	private final String label;

	TimeFrom(String label) {
		this.label = label;
	}

	/** Returns the word used by the command line and in files. */
	public String label() {
		return label;
	}

	/** Returns the constant with an ordinal of 0 to 3. */
	public static TimeFrom of(int number) {
		return BY_NUMBER[number];
	}
}
