package org.plumbline.core.compare;

import java.util.Locale;

/** How something differs between the two sides. */
public enum Change {

	/** Only on the second side. */
	NEW,
	/** Only on the first side. */
	GONE,
	/** A fact with another value. */
	CHANGED,
	/** A class of lines that comes more often per hour. */
	MORE,
	/** A class of lines that comes less often per hour. */
	LESS;

	/** Returns the word for scripts: the name in lower case. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
