package org.plumbline.esxi.command;

import java.util.regex.Pattern;

/** Blanks that programs on the way put in place of ordinary ones: those that do not break, thin ones, tabs. */
final class Blanks {

	private static final Pattern OTHER = Pattern.compile("[\\p{Zs}\t&&[^ ]]"); //$NON-NLS-1$

	private Blanks() {
	}

	/** Returns a line of the same length with ordinary blanks. */
	static String plain(String line) {
		return OTHER.matcher(line).replaceAll(" "); //$NON-NLS-1$
	}
}
