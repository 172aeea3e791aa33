package org.plumbline.core.load.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plumbline.core.event.Times;

/**
 * The silences of one log: a histogram of their lengths in steps of a quarter of a factor two, and the longest ones.
 * Takes constant memory, however long the log.
 */
final class Silences {

	/**
	 * Nothing between two events.
	 *
	 * @param fromRow last event before
	 * @param fromNs  its time
	 * @param toRow   first event after
	 * @param toNs    its time
	 */
	record Silence(long fromRow, long fromNs, long toRow, long toNs) {

		long lengthNs() {
			return toNs - fromNs;
		}

		/** Tells whether another silence covers most of this. */
		boolean isWithin(Silence other) {
			long common = Math.min(toNs, other.toNs) - Math.max(fromNs, other.fromNs);
			return common >= lengthNs() / 10 * 8;
		}
	}

	static final long SHORTEST_GAP_NS = 600 * Times.SECOND_NS;
	private static final int FACTOR = 6;
	private static final double USUAL = 0.95;
	private static final int ENOUGH = 20;
	/** A silence or two say that something happened; many long ones, that the log is silent by nature. */
	private static final int FEW = 2;
	private static final int STEPS = 4;
	private static final int BUCKETS = 34 * STEPS;
	private static final int KEPT = 64;

	private final long[] histogram = new long[BUCKETS];
	private final List<Silence> longest = new ArrayList<>();
	private long lastRow;
	private long firstNs = Times.UNKNOWN_NS;
	private long lastNs = Times.UNKNOWN_NS;
	private long count;

	/** Takes the next event in order of time. */
	void next(long row, long timeNs) {
		if (lastNs == Times.UNKNOWN_NS) {
			firstNs = timeNs;
		} else if (timeNs - lastNs >= Times.SECOND_NS) {
			silence(row, timeNs);
		}
		lastNs = timeNs;
		lastRow = row;
	}

	private void silence(long row, long timeNs) {
		long length = timeNs - lastNs;
		histogram[bucket(length)]++;
		count++;
		if (length >= SHORTEST_GAP_NS) {
			longest.add(new Silence(lastRow, lastNs, row, timeNs));
			if (longest.size() >= 2 * KEPT) {
				prune(KEPT);
			}
		}
	}

	private void prune(int most) {
		longest.sort(Comparator.comparingLong(Silence::lengthNs).reversed().thenComparingLong(Silence::fromNs));
		while (longest.size() > most) {
			longest.removeLast();
		}
	}

	private static int bucket(long lengthNs) {
		double octaves = Math.log((double) lengthNs / Times.SECOND_NS) / Math.log(2);
		return Math.min(BUCKETS - 1, (int) (octaves * STEPS));
	}

	/** Returns the length that a silence must have to be a gap; the longest possible one if there are too few. */
	long thresholdNs() {
		if (count < ENOUGH) {
			return Long.MAX_VALUE;
		}
		long rank = (long) Math.ceil(USUAL * count);
		int bucket = 0;
		for (long seen = histogram[0]; seen < rank; seen += histogram[bucket]) {
			bucket++;
		}
		double usualSeconds = Math.pow(2, (bucket + 1.0) / STEPS);
		return Math.max(SHORTEST_GAP_NS, (long) (FACTOR * usualSeconds * Times.SECOND_NS));
	}

	/** Returns the gaps, longest first; at most some dozens. */
	List<Silence> gaps() {
		long threshold = thresholdNs();
		List<Silence> gaps = longest().stream().filter(each -> each.lengthNs() >= threshold).toList();
		long silent = gaps.stream().mapToLong(Silence::lengthNs).sum();
		return gaps.size() > FEW && silent > (lastNs - firstNs) / 2 ? List.of() : gaps;
	}

	/** Returns the longest silences of at least ten minutes, longest first. */
	List<Silence> longest() {
		prune(KEPT);
		return List.copyOf(longest);
	}
}
