package org.plumbline.core.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plumbline.core.event.Times;

/**
 * Who holds a case file. As a text: one {@code key: value} per line.
 *
 * @param user    name of the person
 * @param machine name of the machine
 * @param process its number there
 * @param sinceNs when the file was taken, UTC nanoseconds since 1970
 * @param token   random; tells two holdings by one process apart
 */
public record CaseOwner(String user, String machine, long process, long sinceNs, String token) {

	/** Nobody knows who: the file that says it is empty or damaged. */
	public static final CaseOwner UNKNOWN = new CaseOwner("?", "?", -1, Times.UNKNOWN_NS, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final String LINE_END = "\n"; //$NON-NLS-1$

	String toText() {
		return "user: " + line(user) + "\nmachine: " + line(machine) + "\nprocess: " + process + "\nsince: " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ (sinceNs == Times.UNKNOWN_NS ? "" : Times.rfc3339(sinceNs)) + "\ntoken: " + token + LINE_END; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String line(String text) {
		return text.replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static CaseOwner parse(String text) {
		Map<String, String> values = text.lines().filter(each -> each.contains(": ")) //$NON-NLS-1$
				.collect(Collectors.toMap(each -> each.substring(0, each.indexOf(':')).toLowerCase(Locale.ROOT),
						each -> each.substring(each.indexOf(':') + 1).strip(), (a, b) -> a, TreeMap::new));
		String token = values.getOrDefault("token", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return token.isEmpty() ? UNKNOWN : new CaseOwner(values.getOrDefault("user", "?"), //$NON-NLS-1$ //$NON-NLS-2$
				values.getOrDefault("machine", "?"), number(values.getOrDefault("process", "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				timeNs(values.getOrDefault("since", "")), token); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static long number(String text) {
		return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1; //$NON-NLS-1$
	}

	private static long timeNs(String text) {
		try {
			return Times.ns(java.time.Instant.parse(text));
		} catch (java.time.DateTimeException e) {
			return Times.UNKNOWN_NS;
		}
	}
}
