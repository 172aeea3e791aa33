package org.plumbline.core.counter;

import java.util.List;

/**
 * One counter over time, with no more points than were asked for: where there were more samples, a point stands for
 * several.
 *
 * @param column name of the column
 * @param points in order of time
 */
public record CounterSeries(String column, List<Point> points) {

	/**
	 * Samples of a stretch of time.
	 *
	 * @param timeNs of the first of them, in UTC nanoseconds since 1970 if the stamps are of UTC
	 * @param least  the smallest value
	 * @param most   the greatest value
	 * @param mean   the mean
	 */
	public record Point(long timeNs, double least, double most, double mean) {
	}

	public CounterSeries {
		points = List.copyOf(points);
	}
}
