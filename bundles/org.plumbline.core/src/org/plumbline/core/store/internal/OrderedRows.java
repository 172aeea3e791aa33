package org.plumbline.core.store.internal;

import java.util.Arrays;

import org.plumbline.core.store.EventList;

/**
 * What all lists of events have in common: searching by time and counting, given rows in order. Counting needs a
 * {@link ListSummary}, made when first asked.
 */
abstract class OrderedRows implements EventList {

	private static final int SEVERITIES = ListSummary.SEVERITIES;

	private volatile ListSummary summary;

	/** Returns the place in the order of all events. */
	abstract long place(long index);

	/** Returns the severity at an index, 0 to 7. */
	abstract int severityAt(long index);

	/** Returns the time of a row that may or may not be in this list. */
	abstract long timeOfAnyRow(long row);

	/** Returns the place of a row's file among those that hold events of one time; the row may not be in this list. */
	abstract int rankOfAnyRow(long row);

	@Override
	public long indexAtOrAfter(long timeNs) {
		ListSummary known = summary;
		long low = known == null ? 0 : known.lowest(timeNs);
		long high = known == null ? size() : known.highest(low);
		return indexAtOrAfter(timeNs, low, high);
	}

	private long indexAtOrAfter(long timeNs, long from, long to) {
		long low = from;
		long high = to;
		while (low < high) {
			long middle = low + high >>> 1;
			if (timeNs(middle) < timeNs) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Many events have the same time, above all those without any: there the order is by file, then row. */
	@Override
	public long indexOfRow(long row) {
		long time = timeOfAnyRow(row);
		int rank = rankOfAnyRow(row);
		long low = indexAtOrAfter(time);
		long high = time == Long.MAX_VALUE ? size() : indexAtOrAfter(time + 1);
		while (low < high) {
			long middle = low + high >>> 1;
			long other = row(middle);
			int order = Integer.compare(rankOfAnyRow(other), rank);
			if (order < 0 || order == 0 && other < row) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < size() && row(low) == row ? low : -1;
	}

	@Override
	public long[][] countPerSlot(long fromNs, long toNs, int slots) {
		if (toNs <= fromNs || slots < 1 || slots > 100_000) {
			throw new IllegalArgumentException(fromNs + " to " + toNs + " in " + slots);
		}
		long[][] result = new long[SEVERITIES][slots];
		ListSummary counts = summary();
		double width = (toNs - fromNs) / (double) slots;
		long begin = indexAtOrAfter(fromNs);
		long timeNs = timeOrEnd(begin);
		long[] before = new long[SEVERITIES];
		long[] after = new long[SEVERITIES];
		counts.countBefore(begin, before);
		for (int slot = 0; slot < slots && begin < size(); slot++) {
			long edge = slot == slots - 1 ? toNs : fromNs + Math.round(width * (slot + 1));
			if (timeNs < edge) {
				begin = indexAtOrAfter(edge, begin, counts);
				timeNs = timeOrEnd(begin);
				Arrays.fill(after, 0);
				counts.countBefore(begin, after);
				for (int severity = 0; severity < SEVERITIES; severity++) {
					result[severity][slot] = after[severity] - before[severity];
				}
				System.arraycopy(after, 0, before, 0, SEVERITIES);
			}
		}
		return result;
	}

	/** @param index of an event before the time */
	private long indexAtOrAfter(long timeNs, long index, ListSummary counts) {
		long low = counts.lowestFrom(index, timeNs);
		return indexAtOrAfter(timeNs, low, counts.highest(low));
	}

	private long timeOrEnd(long index) {
		return index < size() ? timeNs(index) : Long.MAX_VALUE;
	}

	@Override
	public long[] countPerSeverity() {
		long[] result = new long[SEVERITIES];
		summary().countBefore(size(), result);
		return result;
	}

	/** Takes a summary that was made while the list was. */
	void take(ListSummary made) {
		summary = made;
	}

	private ListSummary summary() {
		ListSummary known = summary;
		if (known == null) {
			ListSummary.Builder builder = new ListSummary.Builder();
			for (long index = 0; index < size(); index++) {
				if (builder.wantsTime()) {
					builder.time(timeNs(index));
				}
				builder.add(severityAt(index));
			}
			known = builder.build();
			summary = known;
		}
		return known;
	}
}
