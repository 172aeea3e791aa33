package org.plumbline.core.timeline;

import java.util.List;

import org.plumbline.core.store.EventList;

/**
 * One lane of the timeline.
 *
 * @param host    host whose log it is; empty if all logs of the case are of one host, and for the lane of all events
 * @param label   name for people: the path of the log in use
 * @param sources numbers of the files of this log; empty for the lane of all events
 * @param events  the events that it counts
 */
public record TimelineRow(String host, String label, List<Integer> sources, EventList events) {

	public TimelineRow {
		sources = List.copyOf(sources);
	}
}
