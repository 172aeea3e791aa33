package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.RuleSettings;

/**
 * A line that changes what a match means if it stands near it: it takes the match away, or makes it milder or worse.
 *
 * @param pattern what the line looks like; host and fields that both lines name must agree
 * @param within  how long after the match it counts; empty for any time
 * @param before  how long before the match it counts too; empty for not at all
 * @param leaves  severity of a finding all of whose matches were followed by such a line; empty if they do not count
 * @param many    how many of them must come together to count
 */
record NearLine(LinePattern pattern, Optional<Quantity> within, Optional<Quantity> before, Optional<Severity> leaves,
		Correlation many) {

	/** Gap of a template: how many matches were followed by such a line. */
	static final String RECOVERED = "recovered"; //$NON-NLS-1$

	/** Looks for all such lines; {@code fields} are those that matches can have. */
	Found scan(EventScan scan, Collection<String> fields, RuleSettings settings) {
		Set<String> both = new TreeSet<>(pattern.names());
		both.retainAll(fields);
		both.add(Match.HOST);
		List<String> shared = List.copyOf(both);
		Map<List<String>, List<Long>> times = new HashMap<>();
		Map<List<String>, Burst> bursts = new HashMap<>();
		scan.run(List.of(pattern), match -> {
			List<String> key = key(match, shared);
			for (Match one : bursts.computeIfAbsent(key, absent -> many.burst(settings)).add(match)) {
				times.computeIfAbsent(key, absent -> new ArrayList<>()).add(one.timeNs());
			}
		});
		Map<List<String>, long[]> sorted = new HashMap<>();
		times.forEach((key, list) -> sorted.put(key, list.stream().mapToLong(Long::longValue)
				.filter(timeNs -> timeNs != Times.UNKNOWN_NS).sorted().toArray()));
		return new Found(shared, sorted, before.map(span -> span.wholeValue(settings)).orElse(0L),
				within.map(span -> span.wholeValue(settings)).orElse(Long.MAX_VALUE));
	}

	private static List<String> key(Match match, List<String> shared) {
		return shared.stream().map(name -> match.field(name).orElse("")).toList(); //$NON-NLS-1$
	}

	/**
	 * The lines that were found.
	 *
	 * @param shared   fields that must agree
	 * @param timesNs  times, sorted, by the values of these fields
	 * @param beforeNs how long before a match a line counts
	 * @param withinNs how long after it
	 */
	record Found(List<String> shared, Map<List<String>, long[]> timesNs, long beforeNs, long withinNs) {

		/** Tells whether one of the lines stands near a match. */
		boolean isNear(Match match) {
			long[] times = timesNs.get(key(match, shared));
			if (times == null || match.timeNs() == Times.UNKNOWN_NS) {
				return false;
			}
			int place = Arrays.binarySearch(times, match.timeNs() - beforeNs);
			int next = place < 0 ? -place - 1 : place;
			return next < times.length
					&& (withinNs == Long.MAX_VALUE || times[next] - match.timeNs() <= withinNs);
		}
	}
}
