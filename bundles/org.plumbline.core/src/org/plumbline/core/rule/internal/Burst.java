package org.plumbline.core.rule.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.plumbline.core.event.Times;

/**
 * Lets matches through that come close together: at least a number of events inside a window of time. What comes
 * alone is dropped; a state passes always. Matches come in order of time.
 */
final class Burst {

	private final long windowNs;
	private final long least;
	private final Deque<Match> waiting = new ArrayDeque<>();
	private final Deque<long[]> seen = new ArrayDeque<>();
	private long inWindow;

	/**
	 * @param windowNs length of the window; {@code Long.MAX_VALUE} for all time
	 * @param least    events that must lie in one window
	 */
	Burst(long windowNs, long least) {
		this.windowNs = windowNs;
		this.least = least;
	}

	/** Takes a match and returns those that are now known to belong to a burst, in order. */
	List<Match> add(Match match) {
		long timeNs = match.timeNs();
		if (timeNs == Times.UNKNOWN_NS || !match.isEvent()) {
			return least <= 1 || !match.isEvent() ? List.of(match) : List.of();
		}
		while (!seen.isEmpty() && windowNs != Long.MAX_VALUE && timeNs - seen.peekFirst()[0] > windowNs) {
			inWindow -= seen.removeFirst()[1];
		}
		while (!waiting.isEmpty() && windowNs != Long.MAX_VALUE && timeNs - waiting.peekFirst().timeNs() > windowNs) {
			waiting.removeFirst();
		}
		if (windowNs != Long.MAX_VALUE) {
			seen.addLast(new long[] { timeNs, match.count() });
		}
		inWindow += match.count();
		waiting.addLast(match);
		if (inWindow < least) {
			return List.of();
		}
		List<Match> through = new ArrayList<>(waiting);
		waiting.clear();
		return through;
	}
}
