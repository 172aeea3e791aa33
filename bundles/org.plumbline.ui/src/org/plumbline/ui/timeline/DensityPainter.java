package org.plumbline.ui.timeline;

import java.util.Arrays;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/**
 * Draws the counts of a lane as stacked columns, the worst severity at the bottom. The height of a column grows with
 * the cube root of its count, so that bursts and single events are both seen; inside a column shares are logarithmic,
 * and what is a warning or worse gets two points at least: one error among a million lines stays visible.
 *
 * <p>
 * A severity is one polygon of steps from the base line up, the mildest first and the worse ones over it: eight calls a
 * lane instead of one per column and severity. One object serves all lanes of a paint; UI thread.
 */
final class DensityPainter {

	private static final int LEAST_BAD = 2;
	private static final int LEAST = 1;

	private final GC gc;
	private final Color[] colours = new Color[LaneCounts.SEVERITIES];
	private LaneCounts lane;
	private Rectangle area;
	private int slots;
	private int[] left = new int[1];
	private int[] height = new int[0];
	private double[] weight = new double[0];
	/** How high a column is up to a severity, the worse ones included. */
	private int[][] upTo = new int[LaneCounts.SEVERITIES][0];
	private int[] points = new int[0];

	DensityPainter(Brush brush) {
		gc = brush.gc();
		for (int severity = 0; severity < colours.length; severity++) {
			colours[severity] = brush.colour(Colours.severity(Severity.of(severity)));
		}
	}

	/**
	 * Draws one lane.
	 *
	 * @param counts   may be those of an older range
	 * @param geometry of the range to draw
	 * @param place    of the columns
	 * @param fromX    only columns from here, to spare work
	 * @param toX      only columns before here
	 */
	void draw(LaneCounts counts, TimelineGeometry geometry, Rectangle place, int fromX, int toX) {
		SlotGrid grid = counts.grid();
		int first = Math.max(0, grid.slotAt(geometry.timeNs(fromX) - grid.slotNs()));
		slots = Math.min(grid.slots() - 1, grid.slotAt(geometry.timeNs(toX))) - first + 1;
		if (counts.highest() == 0 || slots <= 0) {
			return;
		}
		lane = counts;
		area = place;
		makeRoom();
		measure(geometry, first);
		for (int severity = 0; severity < colours.length; severity++) {
			stack(severity, first);
		}
		for (int severity = colours.length - 1; severity >= 0; severity--) {
			steps(severity);
		}
	}

	private void makeRoom() {
		if (height.length < slots) {
			left = new int[slots + 1];
			height = new int[slots];
			weight = new double[slots];
			upTo = new int[colours.length][slots];
			points = new int[4 * slots + 6];
		}
	}

	private void measure(TimelineGeometry geometry, int first) {
		double full = Math.cbrt(lane.highest());
		for (int i = 0; i < slots; i++) {
			long total = lane.total(first + i);
			left[i] = place(geometry, first + i);
			height[i] = total == 0 ? 0 : (int) Math.max(LEAST_BAD, Math.round(area.height * Math.cbrt(total) / full));
			weight[i] = 0;
			for (int severity = 0; severity < colours.length && total > 0; severity++) {
				weight[i] += Math.log1p(lane.count(severity, first + i));
			}
		}
		left[slots] = place(geometry, first + slots);
	}

	private int place(TimelineGeometry geometry, int slot) {
		int x = geometry.x(lane.grid().startNs(slot));
		return Math.max(area.x, Math.min(area.x + area.width, x));
	}

	private void stack(int severity, int first) {
		int least = severity <= Severity.WARNING.ordinal() ? LEAST_BAD : LEAST;
		for (int i = 0; i < slots; i++) {
			int below = severity == 0 ? 0 : upTo[severity - 1][i];
			long count = lane.count(severity, first + i);
			int share = count == 0 ? 0 : Math.max(least, (int) Math.round(height[i] * Math.log1p(count) / weight[i]));
			upTo[severity][i] = Math.min(area.height, below + share);
		}
	}

	private void steps(int severity) {
		int base = area.y + area.height;
		int used = 0;
		int last = 0;
		boolean own = false;
		points[used++] = left[0];
		points[used++] = base;
		for (int i = 0; i < slots; i++) {
			int tall = upTo[severity][i];
			own |= tall > (severity == 0 ? 0 : upTo[severity - 1][i]);
			if (tall != last) {
				points[used++] = left[i];
				points[used++] = base - last;
				points[used++] = left[i];
				points[used++] = base - tall;
				last = tall;
			}
		}
		points[used++] = left[slots];
		points[used++] = base - last;
		if (own) {
			gc.setBackground(colours[severity]);
			gc.fillPolygon(Arrays.copyOf(close(used, base), used + 2));
		}
	}

	private int[] close(int used, int base) {
		points[used] = left[slots];
		points[used + 1] = base;
		return points;
	}
}
