package org.plumbline.core.store;

import java.util.List;
import java.util.Map;

/**
 * How far the files of a store had been written at a moment. What lies before does not move any more; times without a
 * year are resolved as well as that was possible then.
 *
 * @param rows       rows
 * @param blocks     blocks of text
 * @param textBytes  bytes of compressed text
 * @param hits       hits of marks
 * @param marks      literals that are looked for
 * @param firstYears per source with stamps that lack a year, the year that its first line seems to be of
 */
public record StoreExtent(long rows, int blocks, long textBytes, long hits, List<String> marks,
		Map<Integer, Integer> firstYears) {

	public StoreExtent {
		marks = List.copyOf(marks);
		firstYears = Map.copyOf(firstYears);
	}
}
