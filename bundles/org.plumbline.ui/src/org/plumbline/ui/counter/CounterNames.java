package org.plumbline.ui.counter;

import java.util.List;

/** Shortens names of counters, {@code \\host\object(instance)\counter}, for narrow places. */
final class CounterNames {

	private static final String DOTS = "\u2026"; //$NON-NLS-1$

	/** Measures a text. */
	interface Width {

		int of(String text);
	}

	private CounterNames() {
	}

	/** Returns the beginning that tells the host if all names have the same; empty if they have not. */
	static String host(List<String> names) {
		String first = names.isEmpty() ? "" : names.getFirst(); //$NON-NLS-1$
		int end = first.startsWith("\\\\") ? first.indexOf('\\', 2) + 1 : 0; //$NON-NLS-1$
		String host = first.substring(0, Math.max(0, end));
		return names.stream().allMatch(each -> each.startsWith(host)) ? host : ""; //$NON-NLS-1$
	}

	/** Returns a name without the host. */
	static String without(String host, String name) {
		return name.startsWith(host) ? name.substring(host.length()) : name;
	}

	/** Returns a text that fits: what matters of a name stands at its end, so the beginning gives way. */
	static String fitted(String text, int room, Width width) {
		if (width.of(text) <= room) {
			return text;
		}
		int from = 1;
		while (from < text.length() && width.of(DOTS + text.substring(from)) > room) {
			from++;
		}
		return DOTS + text.substring(from);
	}
}
