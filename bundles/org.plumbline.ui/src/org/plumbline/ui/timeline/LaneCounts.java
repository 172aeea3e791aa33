package org.plumbline.ui.timeline;

import java.util.Arrays;

import org.plumbline.core.timeline.SlotCounts;

/**
 * Counts of one lane. Remembers the last slots and, when the range only moved, asks the list for the new ones alone. UI
 * thread.
 */
final class LaneCounts {

	/** How many severities there are. */
	static final int SEVERITIES = 8;

	private static final SlotGrid NONE = new SlotGrid(0, 1, 1);

	private final SlotCounts events;
	private SlotGrid grid = NONE;
	private long[][] counts = new long[SEVERITIES][1];
	private long highest;
	private boolean counted;

	LaneCounts(SlotCounts events) {
		this.events = events;
	}

	/** Tells whether the counts are those of a grid. */
	boolean isFor(SlotGrid wanted) {
		return counted && grid.equals(wanted);
	}

	/** Counts for a grid. Cost: that of {@link SlotCounts#countPerSlot} for the slots that are new. */
	void count(SlotGrid wanted) {
		if (isFor(wanted)) {
			return;
		}
		long shift = (wanted.firstNs() - grid.firstNs()) / wanted.slotNs();
		if (counted && grid.slotNs() == wanted.slotNs() && Math.abs(shift) < Math.min(grid.slots(), wanted.slots())) {
			counts = moved(wanted, (int) shift);
		} else {
			counts = events.countPerSlot(wanted.firstNs(), wanted.startNs(wanted.slots()), wanted.slots());
		}
		grid = wanted;
		counted = true;
		highest = highestTotal();
	}

	private long[][] moved(SlotGrid wanted, int shift) {
		long[][] result = new long[SEVERITIES][wanted.slots()];
		int keptFrom = Math.max(0, -shift);
		int keptTo = Math.min(wanted.slots(), grid.slots() - shift);
		for (int severity = 0; severity < SEVERITIES; severity++) {
			System.arraycopy(counts[severity], keptFrom + shift, result[severity], keptFrom, keptTo - keptFrom);
		}
		fill(result, wanted, 0, keptFrom);
		fill(result, wanted, keptTo, wanted.slots());
		return result;
	}

	private void fill(long[][] result, SlotGrid wanted, int from, int to) {
		if (from < to) {
			long[][] part = events.countPerSlot(wanted.startNs(from), wanted.startNs(to), to - from);
			for (int severity = 0; severity < SEVERITIES; severity++) {
				System.arraycopy(part[severity], 0, result[severity], from, to - from);
			}
		}
	}

	private long highestTotal() {
		long most = 0;
		for (int slot = 0; slot < grid.slots(); slot++) {
			most = Math.max(most, total(slot));
		}
		return most;
	}

	/** Returns the slots that were counted last; they may be those of an older range. */
	SlotGrid grid() {
		return grid;
	}

	/** Returns the greatest number of events in one slot. */
	long highest() {
		return highest;
	}

	/** Returns the events of a severity in a slot. */
	long count(int severity, int slot) {
		return counts[severity][slot];
	}

	/** Returns the events of a slot. */
	long total(int slot) {
		long sum = 0;
		for (long[] each : counts) {
			sum += each[slot];
		}
		return sum;
	}

	/** Returns the counts of a few slots together, one number per severity; zeros outside of the grid. */
	long[] countsOf(int fromSlot, int toSlot) {
		long[] sums = new long[SEVERITIES];
		int from = Math.max(0, fromSlot);
		int to = Math.min(grid.slots(), toSlot);
		for (int severity = 0; severity < SEVERITIES && from < to; severity++) {
			sums[severity] = Arrays.stream(counts[severity], from, to).sum();
		}
		return sums;
	}
}
