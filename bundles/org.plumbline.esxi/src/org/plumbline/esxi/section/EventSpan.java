package org.plumbline.esxi.section;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.timeline.SavedCounts;

/**
 * The time that the logs of a case tell of. A clock that was wrong at start-up gives a few stamps of 1970 or of a far
 * future; a picture from there to here would show nothing, so they are left aside when they are few and far.
 *
 * @param fromNs   first time, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if no time is known
 * @param toNs     last time
 * @param events   all events, whatever their time
 * @param strayed  events whose time is far outside and was left aside
 * @param timeless events without a time
 */
record EventSpan(long fromNs, long toNs, long events, long strayed, long timeless) {

	/** One event in this many may be a stray. */
	private static final int STRAY_SHARE = 1_000;

	private static final EventSpan NONE = new EventSpan(Times.UNKNOWN_NS, Times.UNKNOWN_NS, 0, 0, 0);

	/** Returns the span of the events at hand, else of what the case keeps about them. */
	static EventSpan of(OpenedCase openedCase) {
		EventStore store = openedCase.events();
		return SavedCounts.of(openedCase)
				.map(saved -> new EventSpan(saved.fromNs(), saved.toNs() - 1, saved.total(), 0, 0))
				.orElseGet(() -> store.size() > 0 ? of(store) : NONE);
	}

	private static EventSpan of(EventStore store) {
		long first = store.indexAtOrAfter(Times.UNKNOWN_NS + 1);
		long timed = store.size() - first;
		if (timed == 0) {
			return new EventSpan(Times.UNKNOWN_NS, Times.UNKNOWN_NS, store.size(), 0, store.size());
		}
		long few = timed / STRAY_SHARE;
		long low = first + few;
		long high = store.size() - 1 - few;
		long core = store.timeNs(high) - store.timeNs(low);
		long from = store.timeNs(low) - store.timeNs(first) > core ? low : first;
		long to = store.timeNs(store.size() - 1) - store.timeNs(high) > core ? high : store.size() - 1;
		return new EventSpan(store.timeNs(from), store.timeNs(to), store.size(), timed - (to - from + 1), first);
	}

	/** Tells whether no time is known. */
	boolean isEmpty() {
		return fromNs == Times.UNKNOWN_NS;
	}

	/** Returns the length in nanoseconds, at least one. */
	long lengthNs() {
		return Math.max(1, toNs - fromNs);
	}
}
