package org.plumbline.core.store.internal;

import java.util.Arrays;

/**
 * What counting in a list needs, three quarters of a byte per event: the severity of each event as three bits in three
 * planes, sums per severity for each {@value #STRIDE} events, the time of each {@value #SAMPLE}th event. Immutable once
 * built.
 */
final class ListSummary {

	static final int SEVERITIES = 8;

	private static final int STRIDE = 512;
	private static final int SAMPLE = 32;
	private static final int PLANES = 3;

	private final long size;
	private final long[] planes;
	private final long[] sums;
	private final long[] times;

	private ListSummary(Builder built) {
		size = built.size;
		planes = built.planes;
		sums = built.sums;
		times = built.times;
	}

	/** Adds to {@code counts} how many events before an index have each severity. Cost: at most eight words. */
	void countBefore(long index, long[] counts) {
		int stride = (int) (index / STRIDE);
		int sum = stride * SEVERITIES;
		for (int severity = 0; severity < SEVERITIES; severity++) {
			counts[severity] += sums[sum + severity];
		}
		long at = (long) stride * STRIDE;
		for (; at + Long.SIZE <= index; at += Long.SIZE) {
			addWord(at, -1L, counts);
		}
		if (at < index) {
			addWord(at, -1L >>> -index, counts);
		}
	}

	private void addWord(long at, long mask, long[] counts) {
		int word = (int) (at / Long.SIZE) * PLANES;
		long low = planes[word];
		long middle = planes[word + 1];
		long high = planes[word + 2];
		long worse = mask & ~high;
		long milder = mask & high;
		counts[0] += Long.bitCount(worse & ~middle & ~low);
		counts[1] += Long.bitCount(worse & ~middle & low);
		counts[2] += Long.bitCount(worse & middle & ~low);
		counts[3] += Long.bitCount(worse & middle & low);
		counts[4] += Long.bitCount(milder & ~middle & ~low);
		counts[5] += Long.bitCount(milder & ~middle & low);
		counts[6] += Long.bitCount(milder & middle & ~low);
		counts[7] += Long.bitCount(milder & middle & low);
	}

	/** Returns an index before which no event is at or after a time. */
	long lowest(long timeNs) {
		return lowest(timeNs, 0, times.length);
	}

	/**
	 * Returns an index before which no event is at or after a time. Cost: grows with the distance, so that one index
	 * after the other is near.
	 *
	 * @param index of an event before that time
	 */
	long lowestFrom(long index, long timeNs) {
		int low = (int) (index / SAMPLE);
		int step = 1;
		while (low + step < times.length && times[low + step] < timeNs) {
			low += step;
			step *= 2;
		}
		return Math.max(index, lowest(timeNs, low + 1, Math.min(times.length, low + step)));
	}

	private long lowest(long timeNs, int from, int to) {
		int low = from;
		int high = to;
		while (low < high) {
			int middle = low + high >>> 1;
			if (times[middle] < timeNs) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return Math.max(0, (low - 1L) * SAMPLE);
	}

	/** Returns an index at or above the first event at or after a time, if it begins to look at {@link #lowest}. */
	long highest(long lowest) {
		return Math.min(size, lowest + SAMPLE);
	}

	/** Takes the events of a list one after the other. */
	static final class Builder {
		private long size;
		private long[] planes = new long[PLANES];
		private long[] sums = new long[SEVERITIES];
		private long[] times = new long[1];
		private final long[] running = new long[SEVERITIES];
		private int samples;

		/** Tells whether the time of the next event is wanted. */
		boolean wantsTime() {
			return size % SAMPLE == 0;
		}

		/** Takes the time of the next event, if it is wanted. */
		void time(long timeNs) {
			if (samples == times.length) {
				times = Arrays.copyOf(times, samples * 2);
			}
			times[samples++] = timeNs;
		}

		/** Takes the severity of the next event. */
		void add(int severity) {
			int word = (int) (size / Long.SIZE) * PLANES;
			if (word == planes.length) {
				planes = Arrays.copyOf(planes, word * 2);
			}
			int bit = (int) size;
			planes[word] |= (severity & 1L) << bit;
			planes[word + 1] |= (severity >> 1 & 1L) << bit;
			planes[word + 2] |= (severity >> 2 & 1L) << bit;
			running[severity]++;
			size++;
			if (size % STRIDE == 0) {
				int sum = (int) (size / STRIDE) * SEVERITIES;
				if (sum >= sums.length) {
					sums = Arrays.copyOf(sums, sums.length * 2);
				}
				System.arraycopy(running, 0, sums, sum, SEVERITIES);
			}
		}

		ListSummary build() {
			planes = Arrays.copyOf(planes, (int) ((size + Long.SIZE - 1) / Long.SIZE) * PLANES);
			sums = Arrays.copyOf(sums, ((int) (size / STRIDE) + 1) * SEVERITIES);
			times = Arrays.copyOf(times, samples);
			return new ListSummary(this);
		}
	}
}
