package org.plumbline.ui.timeline;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.timeline.TimelineRange;

/**
 * Where everything lies: labels at the left, axis and marks on top, the lane of all events below them, then the lanes
 * that scroll, at the bottom the overview of the whole time. Immutable; lengths in points.
 *
 * @param size       of the control
 * @param line       height of one line of text
 * @param lanes      number of lanes, the first included
 * @param scroll     how many points of the scrolling lanes are hidden above
 * @param range      visible range of time
 * @param labelWidth width of the column of labels
 */
record TimelineGeometry(Point size, int line, int lanes, int scroll, TimelineRange range, int labelWidth) {

	private static final int GAP = 4;
	/** Below so many lines of height everything is drawn as small as it can be read. */
	private static final int CRAMPED_LINES = 18;

	/** Returns where the axis ends. */
	int axisBottom() {
		return 2 * line + 2 * GAP;
	}

	/** Returns where the strip of marks ends and the lanes start. */
	int marksBottom() {
		return axisBottom() + line + GAP;
	}

	/** Returns the height of the first lane. */
	int firstHeight() {
		int least = isCramped() ? 2 * line + GAP : 3 * line;
		return Math.max(least, Math.min(6 * line, (overviewTop() - marksBottom()) / 4));
	}

	/** Returns where the lanes that scroll start. */
	int scrollTop() {
		return marksBottom() + firstHeight();
	}

	/** Returns where the overview starts. */
	int overviewTop() {
		return size.y - (isCramped() ? line + GAP : 2 * line);
	}

	private boolean isCramped() {
		return size.y < CRAMPED_LINES * line;
	}

	/** Returns the height of a scrolling lane: all share the room, but each has a line of label and is not too tall. */
	int laneHeight() {
		int each = lanes > 1 ? lanesPage() / (lanes - 1) : 0;
		return Math.max(line + GAP + 2, Math.min(each, 4 * line));
	}

	/** Returns the height of all scrolling lanes. */
	int lanesHeight() {
		return (lanes - 1) * laneHeight();
	}

	/** Returns how many points of lanes are visible at once. */
	int lanesPage() {
		return Math.max(1, overviewTop() - scrollTop());
	}

	/** Returns the place of a lane; the first is 0. May lie outside of what is visible. */
	Rectangle lane(int lane) {
		int width = size.x - labelWidth;
		return lane == 0 ? new Rectangle(labelWidth, marksBottom(), width, firstHeight())
				: new Rectangle(labelWidth, scrollTop() + (lane - 1) * laneHeight() - scroll, width, laneHeight());
	}

	/** Returns the lane at a height; -1 if there is none. */
	int laneAt(int y) {
		if (y < marksBottom() || y >= overviewTop()) {
			return -1;
		}
		if (y < scrollTop()) {
			return 0;
		}
		int lane = 1 + (y - scrollTop() + scroll) / laneHeight();
		return lane < lanes ? lane : -1;
	}

	/** Returns the width of the part that shows time, at least 1. */
	int chartWidth() {
		return Math.max(1, size.x - labelWidth);
	}

	/** Returns the place of an instant in the visible range; may lie outside of the control. */
	int x(long timeNs) {
		double x = (timeNs - range.fromNs()) * (double) chartWidth() / range.lengthNs();
		return labelWidth + (int) Math.floor(Math.max(-1e6, Math.min(1e6, x)));
	}

	/** Returns the instant at a place. */
	long timeNs(int x) {
		return range.fromNs() + Math.round((x - labelWidth) * nsPerPoint());
	}

	/** Returns how many nanoseconds one point stands for. */
	double nsPerPoint() {
		return range.lengthNs() / (double) chartWidth();
	}

	/** Returns the same with another visible range. */
	TimelineGeometry over(TimelineRange other) {
		return new TimelineGeometry(size, line, lanes, scroll, other, labelWidth);
	}
}
