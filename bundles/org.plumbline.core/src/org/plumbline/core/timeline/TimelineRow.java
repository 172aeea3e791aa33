package org.plumbline.core.timeline;

import org.plumbline.core.store.EventList;

/**
 * One lane of the timeline.
 *
 * @param label  name for people
 * @param source number of the source; -1 for the lane of all events
 * @param events the events that it counts
 */
public record TimelineRow(String label, int source, EventList events) {
}
