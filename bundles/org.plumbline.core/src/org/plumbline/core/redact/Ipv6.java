package org.plumbline.core.redact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses of IP version 6 in the text forms of RFC 4291, 2.2. */
final class Ipv6 {

	private static final int GROUPS = 8;

	private Ipv6() {
	}

	/** Returns the address in eight groups; empty if it is none, or that of every system itself. */
	static Optional<String> normal(String text) {
		int gap = text.indexOf("::"); //$NON-NLS-1$
		List<String> head = groups(gap < 0 ? text : text.substring(0, gap));
		List<String> tail = groups(gap < 0 ? "" : text.substring(gap + 2)); //$NON-NLS-1$
		int missing = GROUPS - head.size() - tail.size();
		if (gap < 0 ? missing != 0 : missing < 1 || text.indexOf("::", gap + 1) >= 0) { //$NON-NLS-1$
			return Optional.empty();
		}
		StringBuilder all = new StringBuilder();
		head.forEach(each -> all.append(each).append(':'));
		all.append("0:".repeat(Math.max(0, missing))); //$NON-NLS-1$
		tail.forEach(each -> all.append(each).append(':'));
		boolean valid = Arrays.stream(all.toString().split(":")).allMatch(each -> each.matches("[0-9a-f]{1,4}")); //$NON-NLS-1$ //$NON-NLS-2$
		boolean own = all.toString().replaceAll("[0:]", "").length() < 2 && all.toString().matches("[0:]*1?:"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return valid && !own ? Optional.of(all.toString()) : Optional.empty();
	}

	private static List<String> groups(String text) {
		if (text.isEmpty()) {
			return List.of();
		}
		List<String> groups = Arrays.stream(text.toLowerCase(Locale.ROOT).split(":", -1)).collect(Collectors.toList()); //$NON-NLS-1$
		String last = groups.getLast();
		if (last.matches("\\d{1,3}(\\.\\d{1,3}){3}")) { //$NON-NLS-1$
			int[] bytes = Arrays.stream(last.split("\\.")).mapToInt(Integer::parseInt).toArray(); //$NON-NLS-1$
			groups.removeLast();
			groups.add(Integer.toHexString(bytes[0] << 8 | bytes[1]));
			groups.add(Integer.toHexString(bytes[2] << 8 | bytes[3]));
		}
		return groups.stream().map(each -> each.replaceFirst("^0+(?=.)", "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
