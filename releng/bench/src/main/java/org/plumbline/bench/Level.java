package org.plumbline.bench;

/** How serious a line is, with the spellings of services and of the 8.x tag. */
enum Level {
	VERBOSE("verbose", "Db", 7), INFO("info", "In", 6), WARNING("warning", "Wa", 4), ERROR("error", "Er", 3),
	ALERT("panic", "Al", 1);

	private final String word;
	private final String tag;
	private final int syslogNumber;

	Level(String word, String tag, int syslogNumber) {
		this.word = word;
		this.tag = tag;
		this.syslogNumber = syslogNumber;
	}

	String word() {
		return word;
	}

	/** Returns the 8.x tag: severity and facility times eight plus severity, {@code Wa(180)}. */
	String tag(int facility) {
		return tag + "(" + (facility * 8 + syslogNumber) + ")";
	}

	/** Returns what the kernel prints before a message. */
	String kernelWord() {
		return switch (this) {
		case WARNING, ERROR -> "WARNING: ";
		case ALERT -> "ALERT: ";
		default -> "";
		};
	}
}
