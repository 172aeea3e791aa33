package org.plumbline.core.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An expression for one of many words. Words that begin alike share their beginning, so that a place of a text is not
 * compared with each of thousands of names, only with those that can still be meant. Of words that fit at a place the
 * longest is taken.
 */
final class Alternatives {

	private Alternatives() {
	}

	/** Returns the expression of some words, none of them empty. */
	static String of(Collection<String> words) {
		return node(List.copyOf(words));
	}

	private static String node(Collection<String> words) {
		Map<Integer, List<String>> byFirst = new TreeMap<>();
		boolean ends = false;
		for (String each : words) {
			if (each.isEmpty()) {
				ends = true;
			} else {
				byFirst.computeIfAbsent(each.codePointAt(0), _ -> new ArrayList<>()).add(each);
			}
		}
		List<String> choices = byFirst.values().stream().map(Alternatives::branch).toList();
		if (choices.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String all = choices.size() == 1 && !ends ? choices.getFirst() : "(?:" + String.join("|", choices) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
		return ends ? all + '?' : all;
	}

	/** A blank of a name may be several, or the end of a line. */
	static String literal(String text) {
		StringBuilder expression = new StringBuilder();
		for (String part : text.split("(?<= )|(?= )")) { //$NON-NLS-1$
			expression.append(part.equals(" ") ? "[\\s\u00a0]+" : Pattern.quote(part)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return expression.toString();
	}

	/** Words that begin with the same character: what all of them begin with, then what is left of each. */
	private static String branch(List<String> words) {
		String common = words.getFirst();
		for (String each : words) {
			while (!each.startsWith(common)) {
				common = common.substring(0, common.offsetByCodePoints(common.length(), -1));
			}
		}
		int done = common.length();
		return literal(common) + node(words.stream().map(each -> each.substring(done)).toList());
	}
}
