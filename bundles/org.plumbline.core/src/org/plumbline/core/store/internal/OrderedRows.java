package org.plumbline.core.store.internal;

import org.plumbline.core.store.EventList;

/**
 * What all lists of events have in common: searching by time and counting, given rows in order. Counting keeps a sum
 * per severity for each 1,024 events (64 bytes per 1,024 events of heap), made when first asked.
 */
abstract class OrderedRows implements EventList {

	private static final int STRIDE_BITS = 10;
	private static final int SEVERITIES = 8;

	private volatile long[] sums;

	/** Returns the severity at an index, 0 to 7. */
	abstract int severityAt(long index);

	/** Returns the severity and time of a row that may or may not be in this list. */
	abstract long timeOfAnyRow(long row);

	@Override
	public long indexAtOrAfter(long timeNs) {
		long low = 0;
		long high = size();
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

	@Override
	public long indexOfRow(long row) {
		long time = timeOfAnyRow(row);
		for (long index = indexAtOrAfter(time); index < size() && timeNs(index) == time; index++) {
			if (row(index) == row) {
				return index;
			}
		}
		return -1;
	}

	@Override
	public long[][] countPerSlot(long fromNs, long toNs, int slots) {
		if (toNs <= fromNs || slots < 1 || slots > 100_000) {
			throw new IllegalArgumentException(fromNs + " to " + toNs + " in " + slots);
		}
		long[][] result = new long[SEVERITIES][slots];
		double width = (toNs - fromNs) / (double) slots;
		long begin = indexAtOrAfter(fromNs);
		for (int slot = 0; slot < slots && begin < size(); slot++) {
			long edge = slot == slots - 1 ? toNs : fromNs + Math.round(width * (slot + 1));
			long end = nextIndex(begin, edge);
			for (int severity = 0; end > begin && severity < SEVERITIES; severity++) {
				result[severity][slot] = countBefore(severity, end) - countBefore(severity, begin);
			}
			begin = end;
		}
		return result;
	}

	private long nextIndex(long begin, long edge) {
		return timeNs(begin) >= edge ? begin : indexAtOrAfter(edge);
	}

	@Override
	public long[] countPerSeverity() {
		long[] result = new long[SEVERITIES];
		for (int severity = 0; severity < SEVERITIES; severity++) {
			result[severity] = countBefore(severity, size());
		}
		return result;
	}

	private long countBefore(int severity, long index) {
		long stride = index >>> STRIDE_BITS;
		long count = sums()[(int) (stride * SEVERITIES) + severity];
		for (long i = stride << STRIDE_BITS; i < index; i++) {
			if (severityAt(i) == severity) {
				count++;
			}
		}
		return count;
	}

	private long[] sums() {
		long[] known = sums;
		if (known == null) {
			known = computeSums();
			sums = known;
		}
		return known;
	}

	private long[] computeSums() {
		int strides = (int) (size() >>> STRIDE_BITS) + 1;
		long[] computed = new long[strides * SEVERITIES];
		long[] running = new long[SEVERITIES];
		long size = size();
		for (long index = 0; index < size; index++) {
			if ((index & (1 << STRIDE_BITS) - 1) == 0) {
				System.arraycopy(running, 0, computed, (int) (index >>> STRIDE_BITS) * SEVERITIES, SEVERITIES);
			}
			running[severityAt(index)]++;
		}
		if ((size & (1 << STRIDE_BITS) - 1) == 0) {
			System.arraycopy(running, 0, computed, (int) (size >>> STRIDE_BITS) * SEVERITIES, SEVERITIES);
		}
		return computed;
	}
}
