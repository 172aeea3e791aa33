package org.plumbline.core.report;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Values over time.
 *
 * @param caption what the chart shows; also its text for those who cannot see it
 * @param unit    unit of all values, "%" or "MiB"; may be empty
 * @param series  drawn in this order
 * @param limit   a value that must not be reached, in {@code unit}, if any
 */
public record LineChart(String caption, String unit, List<Series> series, OptionalDouble limit)
		implements ReportBlock {

	public LineChart {
		Objects.requireNonNull(caption, "caption"); //$NON-NLS-1$
		Objects.requireNonNull(unit, "unit"); //$NON-NLS-1$
		series = List.copyOf(series);
		Objects.requireNonNull(limit, "limit"); //$NON-NLS-1$
	}

	/**
	 * A line.
	 *
	 * @param label    what it stands for
	 * @param tone     its colour
	 * @param forecast whether it was computed, not measured; drawn dashed
	 * @param points   by time
	 */
	public record Series(String label, Tone tone, boolean forecast, List<Point> points) {
		public Series {
			Objects.requireNonNull(label, "label"); //$NON-NLS-1$
			Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
			points = List.copyOf(points);
		}
	}

	/**
	 * A value at a time.
	 *
	 * @param timeNs UTC nanoseconds since 1970-01-01
	 * @param value  in the unit of the chart; finite
	 */
	public record Point(long timeNs, double value) {
		public Point {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("value " + value); //$NON-NLS-1$
			}
		}
	}
}
