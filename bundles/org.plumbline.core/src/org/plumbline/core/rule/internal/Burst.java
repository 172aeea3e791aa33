package org.plumbline.core.rule.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Times;

/**
 * Lets matches through that come close together: at least a number of events inside a window of time. What comes
 * alone is dropped; a state passes always. Matches come in order of time.
 */
final class Burst {

	private final long windowNs;
	private final long least;
	private final Deque<Match> waiting = new ArrayDeque<>();
	private final String what;
	private final Deque<Seen> seen = new ArrayDeque<>();
	private final Map<String, Long> values = new HashMap<>();
	private long inWindow;

	private record Seen(long timeNs, long count, String value) {
	}

	/**
	 * @param windowNs length of the window; {@code Long.MAX_VALUE} for all time
	 * @param least    events that must lie in one window
	 * @param what     field of which so many different values are asked for; empty if all events count
	 */
	Burst(long windowNs, long least, String what) {
		this.windowNs = windowNs;
		this.least = least;
		this.what = what;
	}

	/** Takes a match and returns those that are now known to belong to a burst, in order. */
	List<Match> add(Match match) {
		long timeNs = match.timeNs();
		if (timeNs == Times.UNKNOWN_NS || match.kind() != Match.Kind.EVENT) {
			return least <= 1 || match.kind() != Match.Kind.EVENT ? List.of(match) : List.of();
		}
		while (!seen.isEmpty() && windowNs != Long.MAX_VALUE && timeNs - seen.peekFirst().timeNs() > windowNs) {
			forget(seen.removeFirst());
		}
		while (!waiting.isEmpty() && windowNs != Long.MAX_VALUE && timeNs - waiting.peekFirst().timeNs() > windowNs) {
			waiting.removeFirst();
		}
		String value = what.isEmpty() ? "" : match.field(what).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		if (windowNs != Long.MAX_VALUE) {
			seen.addLast(new Seen(timeNs, match.count(), value));
		}
		inWindow += match.count();
		if (!what.isEmpty()) {
			values.merge(value, 1L, Long::sum);
		}
		waiting.addLast(match);
		if ((what.isEmpty() ? inWindow : values.size()) < least) {
			return List.of();
		}
		List<Match> through = new ArrayList<>(waiting);
		waiting.clear();
		return through;
	}

	private void forget(Seen old) {
		inWindow -= old.count();
		values.computeIfPresent(old.value(), (value, count) -> count > 1 ? count - 1 : null);
	}
}
