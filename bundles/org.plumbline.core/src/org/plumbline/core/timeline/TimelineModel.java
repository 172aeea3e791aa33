package org.plumbline.core.timeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;

/**
 * What the timeline shows: one lane of all events, then one lane per log that has any of them, however
 * often it was rotated, host by host. Immutable; made anew when filter or marks change. Counting is the cost of
 * {@link EventList#countPerSlot}.
 */
public final class TimelineModel {

	private final List<TimelineRow> rows;
	private final List<TimelineMark> marks;
	private final TimelineRange bounds;

	private TimelineModel(List<TimelineRow> rows, List<TimelineMark> marks, TimelineRange bounds) {
		this.rows = List.copyOf(rows);
		this.marks = List.copyOf(marks);
		this.bounds = bounds;
	}

	/**
	 * Builds the model of a list of events. Cost: that of {@link EventStore#split}; not for the UI thread.
	 *
	 * @param events   the store, or events selected from it
	 * @param allLabel name of the first lane
	 */
	public static TimelineModel of(EventStore store, EventList events, List<TimelineMark> marks, String allLabel,
			IProgressMonitor monitor) {
		List<TimelineRow> rows = new ArrayList<>();
		rows.add(new TimelineRow("", allLabel, List.of(), events)); //$NON-NLS-1$
		events.countPerSeverity(); // prepares counting, so that the first repaint does not have to
		List<LogLane> lanes = LogLane.of(store.sources());
		int[] groupOf = new int[store.sources().size()];
		for (int lane = 0; lane < lanes.size(); lane++) {
			for (EventSource each : lanes.get(lane).files()) {
				groupOf[each.index()] = lane;
			}
		}
		List<EventList> lists = store.split(events, groupOf, lanes.size(), monitor);
		for (int lane = 0; lane < lanes.size(); lane++) {
			if (lists.get(lane).size() > 0) {
				rows.add(lanes.get(lane).row(lists.get(lane)));
			}
		}
		return new TimelineModel(rows, marks, bounds(store));
	}

	private static TimelineRange bounds(EventStore store) {
		if (store.firstNs() == Times.UNKNOWN_NS) { // empty, or no event has a time
			return new TimelineRange(0, Times.DAY_NS);
		}
		long margin = Math.max(Times.SECOND_NS, (store.lastNs() - store.firstNs()) / 200);
		return new TimelineRange(store.firstNs() - margin, store.lastNs() + margin);
	}

	/**
	 * Returns this model with a first lane that shows what a case kept of all its events, for when its bundles are not
	 * at hand. A click in the lane finds events as before.
	 */
	public TimelineModel withSaved(SavedCounts saved, String label) {
		List<TimelineRow> lanes = new ArrayList<>(rows);
		lanes.set(0, new TimelineRow("", label, List.of(), rows.getFirst().events(), saved, saved.total())); //$NON-NLS-1$
		TimelineRange range = new TimelineRange(Math.min(bounds.fromNs(), saved.fromNs()),
				Math.max(bounds.toNs(), saved.toNs()));
		return new TimelineModel(lanes, marks, rows.getFirst().events().size() == 0
				? new TimelineRange(saved.fromNs(), saved.toNs()) : range);
	}

	/** Returns this model with other marks. Cost: none; nothing is counted again. */
	public TimelineModel withMarks(List<TimelineMark> others) {
		return new TimelineModel(rows, others, bounds);
	}

	/** Returns the lanes. */
	public List<TimelineRow> rows() {
		return rows;
	}

	/** Returns the marks in the order given. */
	public List<TimelineMark> marks() {
		return marks;
	}

	/** Returns the whole range of the store with a small margin. */
	public TimelineRange bounds() {
		return bounds;
	}
}
