package org.plumbline.ui.timeline;

import org.plumbline.core.timeline.TimelineRange;

/**
 * Equal slots of time that cover a range. Slots start at multiples of their length, so that columns do not flicker when
 * the range moves and counts can be used again.
 *
 * @param firstNs start of the first slot, UTC nanoseconds since 1970
 * @param slotNs  length of a slot in nanoseconds, at least 1
 * @param slots   number of slots, at least 1
 */
record SlotGrid(long firstNs, long slotNs, int slots) {

	/**
	 * Returns the slots of a range.
	 *
	 * @param slots roughly how many are wanted; a few more may be needed to cover both ends
	 */
	static SlotGrid of(TimelineRange range, int slots) {
		long slotNs = Math.max(1, Math.ceilDiv(range.lengthNs(), Math.max(1, slots)));
		long first = Math.floorDiv(range.fromNs(), slotNs) * slotNs;
		return new SlotGrid(first, slotNs, (int) Math.ceilDiv(range.toNs() - first, slotNs));
	}

	/** Returns the start of a slot; that of slot {@code slots()} is the end of the last. */
	long startNs(int slot) {
		return firstNs + slot * slotNs;
	}

	/** Returns the slot that holds an instant; outside of 0 to {@code slots() - 1} if the grid does not cover it. */
	int slotAt(long timeNs) {
		return (int) Math.max(-1, Math.min(slots, Math.floorDiv(timeNs - firstNs, slotNs)));
	}
}
