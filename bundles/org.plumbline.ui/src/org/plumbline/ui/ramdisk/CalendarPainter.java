package org.plumbline.ui.ramdisk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.Episode;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/**
 * Draws the calendar of a recurring clean-up on one axis of time: when the ramdisk was full, when somebody cleaned up,
 * and when the clean-up is due next.
 */
final class CalendarPainter {

	private static final int MARK = 3;

	private final Brush brush;
	private final LongFunction<String> time;

	/** @param time writes a time for people */
	CalendarPainter(Brush brush, LongFunction<String> time) {
		this.brush = brush;
		this.time = time;
	}

	/** Draws a plan into an area two lines high; draws nothing if there are no times. */
	void draw(CleanUpPlan plan, Rectangle area) {
		List<Long> times = new ArrayList<>(plan.dueNs());
		for (Episode each : plan.recurrences()) {
			times.add(each.firstNs());
			times.add(each.lastNs());
			each.cleanedNs().ifPresent(times::add);
		}
		if (times.isEmpty()) {
			return;
		}
		long first = times.stream().mapToLong(Long::longValue).min().orElseThrow();
		long last = Math.max(first + 1, times.stream().mapToLong(Long::longValue).max().orElseThrow());
		int middle = area.y + brush.lineHeight() / 2;
		brush.horizontal(Colours.GRID, area.x, area.x + area.width, middle);
		for (Episode each : plan.recurrences()) {
			int from = x(each.firstNs(), first, last, area);
			int to = x(each.lastNs(), first, last, area);
			brush.fill(FillLevel.FULL.colour(), from, middle - MARK, Math.max(MARK, to - from), 2 * MARK);
			each.cleanedNs().ifPresent(ns -> mark(FillLevel.ROOMY.colour(), x(ns, first, last, area), middle));
		}
		plan.dueNs().forEach(ns -> mark(Colours.ACCENT, x(ns, first, last, area), middle));
		int below = area.y + brush.lineHeight();
		brush.text(Colours.TEXT_MUTED, time.apply(first), area.x, below);
		brush.textRight(Colours.TEXT_MUTED, time.apply(last), area.x + area.width, below);
	}

	private void mark(String colour, int x, int middle) {
		brush.fill(colour, x - 1, middle - 2 * MARK, MARK, 4 * MARK);
	}

	private static int x(long timeNs, long first, long last, Rectangle area) {
		return area.x + (int) ((area.width - MARK) * ((double) (timeNs - first) / (last - first)));
	}
}
