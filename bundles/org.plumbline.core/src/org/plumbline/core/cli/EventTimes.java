package org.plumbline.core.cli;

import java.util.function.IntPredicate;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;

/**
 * Writes times of events with as many digits of a second as their lines have: a time as such does not tell whether its
 * line says {@code 10:00:00} or {@code 10:00:00.000}.
 */
final class EventTimes {

	/** Events of one time that are looked at; more of them say nothing new. */
	private static final int MOST_TRIES = 64;

	private final EventStore events;

	EventTimes(EventStore events) {
		this.events = events;
	}

	/** Returns the time of an event of a source in RFC 3339. Cost: log(events), and the head of one event. */
	String text(long timeNs, EventSource source) {
		return text(timeNs, index -> index == source.index());
	}

	/** Returns the time of an event of any source in RFC 3339. Cost: nothing unless it is a whole second. */
	String text(long timeNs) {
		return Math.floorMod(timeNs, Times.SECOND_NS) != 0 ? Times.rfc3339(timeNs) : text(timeNs, _ -> true);
	}

	private String text(long timeNs, IntPredicate source) {
		long from = events.indexAtOrAfter(timeNs);
		long to = Math.min(events.size(), from + MOST_TRIES);
		for (long i = from; i < to && events.timeNs(i) == timeNs; i++) {
			if (source.test(events.source(events.row(i)))) {
				return events.record(events.row(i)).timeText();
			}
		}
		return Times.rfc3339(timeNs);
	}
}
