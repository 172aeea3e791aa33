package org.plumbline.core.timeline;

import java.util.List;

import org.plumbline.core.store.EventList;

/**
 * One lane of the timeline.
 *
 * @param host    host whose log it is; empty if all logs of the case are of one host, and for the lane of all events
 * @param label   name for people: the path of the log in use
 * @param sources numbers of the files of this log; empty for the lane of all events
 * @param events  the events that a click in it finds
 * @param counts  counts what it shows: those events, or more if the case only keeps their number
 * @param total   how many it counts
 */
public record TimelineRow(String host, String label, List<Integer> sources, EventList events, SlotCounts counts,
		long total) {

	public TimelineRow {
		sources = List.copyOf(sources);
	}

	/** A lane that counts its events. */
	TimelineRow(String host, String label, List<Integer> sources, EventList events) {
		this(host, label, sources, events, events::countPerSlot, events.size());
	}
}
