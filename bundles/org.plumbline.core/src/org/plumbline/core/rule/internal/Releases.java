package org.plumbline.core.rule.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of product releases. Grammar: {@code release ["-" release]}, {@code release} is {@code major "." (minor |
 * "x")}, optionally followed by an update ({@code 7.0U1}), which is for people and does not narrow the range. Empty
 * text stands for all releases.
 *
 * @param text as written
 * @param from first release, major × 100 + minor
 * @param to   last release, inclusive
 */
record Releases(String text, int from, int to) {

	private static final Pattern RELEASE = Pattern.compile("(\\d)\\.(\\d|x)(?:U\\d\\w?)?"); //$NON-NLS-1$
	private static final int ANY_MINOR = 99;

	/** Reads the text form; empty if it has another form. */
	static Optional<Releases> read(String text) {
		if (text.isEmpty()) {
			return Optional.of(new Releases(text, 0, Integer.MAX_VALUE));
		}
		String[] ends = text.split("-", -1); //$NON-NLS-1$
		Matcher first = RELEASE.matcher(ends[0]);
		Matcher last = RELEASE.matcher(ends[ends.length - 1]);
		if (ends.length > 2 || !first.matches() || !last.matches()) {
			return Optional.empty();
		}
		return Optional.of(new Releases(text, number(first, 0), number(last, ANY_MINOR)));
	}

	private static int number(Matcher release, int anyMinor) {
		String minor = release.group(2);
		return Integer.parseInt(release.group(1)) * 100 + (minor.equals("x") ? anyMinor : Integer.parseInt(minor)); //$NON-NLS-1$
	}

	/** Tells whether a release such as {@code 4.1} lies in the range; one that cannot be read does. */
	boolean contains(String release) {
		Matcher wanted = RELEASE.matcher(release);
		if (!wanted.matches()) {
			return true;
		}
		int number = number(wanted, 0);
		return from <= number && number <= to;
	}
}
