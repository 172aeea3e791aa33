package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.stream.LongStream;

import org.plumbline.core.event.Times;

/**
 * Counts events in equal slots of time without knowing when the last one comes: when they no longer fit, two slots
 * become one. Events come roughly in order of time; memory does not grow.
 */
final class TimeProfile {

	private static final int SLOTS = 32;

	private final long[] slots = new long[SLOTS];
	private long startNs = Times.UNKNOWN_NS;
	private long slotNs = Times.SECOND_NS;
	private int used;

	/** Adds events of one moment; those without a time are left out. */
	void add(long timeNs, long count) {
		if (timeNs == Times.UNKNOWN_NS) {
			return;
		}
		if (startNs == Times.UNKNOWN_NS) {
			startNs = timeNs;
		}
		long sinceNs = Math.max(0, timeNs - startNs);
		while (sinceNs / slotNs >= SLOTS) {
			halve();
		}
		int slot = (int) (sinceNs / slotNs);
		slots[slot] += count;
		used = Math.max(used, slot + 1);
	}

	private void halve() {
		for (int i = 0; i < SLOTS; i++) {
			long count = 2 * i < SLOTS ? slots[2 * i] + slots[2 * i + 1] : 0;
			slots[i] = count;
		}
		slotNs *= 2;
		used = (used + 1) / 2;
	}

	/** Returns the slots up to that of the last event, at most 32; empty without events that have a time. */
	List<Long> counts() {
		return LongStream.of(slots).limit(used).boxed().toList();
	}
}
