package org.plumbline.core.counter;

import java.util.List;

/**
 * Chosen columns of a file of counters.
 *
 * @param series         one per chosen column, in the order of choice
 * @param rows           rows that were read
 * @param unreadableRows rows that were left out
 */
public record Counters(List<CounterSeries> series, long rows, long unreadableRows) {

	public Counters {
		series = List.copyOf(series);
	}
}
