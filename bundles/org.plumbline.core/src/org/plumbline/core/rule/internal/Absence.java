package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.rule.RuleSettings;

/**
 * A line that would take the problem away if it came afterwards.
 *
 * @param pattern what the line looks like; fields that it shares with the correlation must agree
 * @param within  how long after the last match it counts; empty for any time
 */
record Absence(LinePattern pattern, Optional<Quantity> within) {

	/** Returns all lines that take something away. */
	List<Match> scan(EventScan scan) {
		List<Match> found = new ArrayList<>();
		scan.run(List.of(pattern), found::add);
		return found;
	}

	/** Tells whether one of the lines takes a group away. */
	boolean takesAway(List<Match> found, List<String> by, List<String> key, Tally tally, RuleSettings settings) {
		long from = tally.lastNs();
		long spanNs = within.map(span -> span.wholeValue(settings)).orElse(Long.MAX_VALUE);
		return found.stream().anyMatch(match -> agrees(match, by, key) && match.timeNs() >= from
				&& (spanNs == Long.MAX_VALUE || match.timeNs() - from <= spanNs));
	}

	private static boolean agrees(Match match, List<String> by, List<String> key) {
		for (int i = 0; i < by.size(); i++) {
			String wanted = key.get(i);
			if (match.field(by.get(i)).filter(value -> !value.equals(wanted)).isPresent()) {
				return false;
			}
		}
		return true;
	}
}
