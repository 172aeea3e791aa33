package org.plumbline.core.store;

/**
 * One log file of one bundle.
 *
 * @param index         number of this source in its store
 * @param bundleSha256  SHA-256 of the bundle, 64 lower-case hex digits
 * @param host          host of the bundle; empty if not known
 * @param path          path inside the bundle, with {@code /}
 * @param formatId      id of the format that most lines have; empty if none was recognised
 * @param lines         lines in the file
 * @param events        events in the store
 * @param unparsedLines lines whose head no format knew and that do not continue another; events all the same
 * @param firstNs       earliest event; {@code Times.UNKNOWN_NS} if there is none
 * @param lastNs        latest event; {@code Times.UNKNOWN_NS} if there is none
 */
public record EventSource(int index, String bundleSha256, String host, String path, String formatId, long lines,
		long events, long unparsedLines, long firstNs, long lastNs) {

	/** Returns this source with other times of its earliest and latest event. */
	public EventSource withSpan(long first, long last) {
		return new EventSource(index, bundleSha256, host, path, formatId, lines, events, unparsedLines, first, last);
	}

	/** Tells whether a name means the host of the bundle: in any case, with or without its domain. */
	public boolean isOfHost(String named) {
		return EventSource.isSameHost(host, named);
	}

	/** Returns the host of an event in the spelling of the bundle, if that is the same one as a line names. */
	public String hostNamed(String inLine) {
		return inLine.isEmpty() || isOfHost(inLine) ? host : inLine;
	}

	/** Tells whether two names are those of one host: in any case, with or without a domain. */
	public static boolean isSameHost(String one, String other) {
		String shorter = one.length() < other.length() ? one : other;
		String longer = one.length() < other.length() ? other : one;
		return !shorter.isEmpty() && longer.regionMatches(true, 0, shorter, 0, shorter.length())
				&& (longer.length() == shorter.length() || longer.charAt(shorter.length()) == '.');
	}

	/** Returns the last part of the path. */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
