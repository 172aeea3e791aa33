package org.plumbline.esxi.section;

import java.util.EnumMap;
import java.util.Map;

import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;

/**
 * How the times of one source were obtained.
 *
 * @param source the log
 * @param main   how most of its times were obtained
 */
record SourceTrust(EventSource source, TimeFrom main) {

	private static final int SAMPLES = 500;

	/** Looks at some events, evenly spread over the log. Cost: constant. */
	static SourceTrust of(EventStore events, EventSource source) {
		EventList list = events.ofSource(source.index());
		Map<TimeFrom, Long> counts = new EnumMap<>(TimeFrom.class);
		long samples = Math.min(SAMPLES, list.size());
		for (long i = 0; i < samples; i++) {
			counts.merge(events.timeFrom(list.row(i * list.size() / samples)), 1L, Long::sum);
		}
		TimeFrom main = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
				.orElse(TimeFrom.STAMP);
		return new SourceTrust(source, main);
	}

	/** Returns that in words. */
	String words() {
		return switch (main) {
		case STAMP -> Messages.SourceTrust_stamp;
		case YEAR_INFERRED -> Messages.SourceTrust_yearInferred;
		case UPTIME -> Messages.SourceTrust_uptime;
		case NEIGHBOUR -> Messages.SourceTrust_neighbour;
		};
	}
}
