package org.plumbline.ui.timeline;

import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineRange;

/** Hears what a person does on the timeline. Called on the UI thread. */
public interface TimelineListener {

	/** The visible range has changed. */
	void rangeChanged(TimelineRange range);

	/**
	 * A place in a lane was clicked.
	 *
	 * @param lane   number of the lane, 0 for all events
	 * @param fromNs start of what the mouse covers, UTC nanoseconds since 1970
	 * @param toNs   its end, exclusive
	 */
	void clicked(int lane, long fromNs, long toNs);

	/** A mark was clicked. */
	void clicked(TimelineMark mark);
}
