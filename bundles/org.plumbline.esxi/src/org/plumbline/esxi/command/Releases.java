package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Product lines: {@code 3.5 4.0 4.1 5.0 5.1 5.5 6.0 6.5 6.7 7.0 8.0 9.0}, the first two numbers of a version. */
final class Releases {

	private static final Pattern VERSION = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})(?:\\.[0-9.]*)?"); //$NON-NLS-1$

	private Releases() {
	}

	/** Returns the product line of a version such as {@code 4.1.0}; empty if the text is none. */
	static String of(String version) {
		Matcher matcher = VERSION.matcher(version);
		return matcher.matches() ? matcher.group(1) + '.' + matcher.group(2) : ""; //$NON-NLS-1$
	}
}
