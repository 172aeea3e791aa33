package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * The levels of one ramdisk since its last clean-up, by time, one for each time.
 *
 * @param cleanUpNs time of the first level after a clean-up; empty if no clean-up was seen
 */
record FillSeries(List<FillLevel> levels, OptionalLong cleanUpNs) {

	/** A fall by at least this part of what was used is a clean-up; a smaller one is the usual up and down. */
	private static final int CLEAN_UP_PART = 10;

	/** Of several levels at one time the one that is least rounded counts, then the fullest. */
	static FillSeries of(List<FillLevel> levels) {
		List<FillLevel> sorted = levels.stream().sorted(Comparator.comparingLong(FillLevel::timeNs)
				.thenComparing(FillLevel::stepBytes)
				.thenComparing(Comparator.comparing(FillLevel::usedBytes).reversed()))
				.toList();
		List<FillLevel> kept = new ArrayList<>();
		OptionalLong cleanUp = OptionalLong.empty();
		for (FillLevel each : sorted) {
			if (!kept.isEmpty() && kept.getLast().timeNs() == each.timeNs()) {
				continue;
			}
			if (!kept.isEmpty() && isCleanUp(kept.getLast(), each)) {
				kept.clear();
				cleanUp = OptionalLong.of(each.timeNs());
			}
			kept.add(each);
		}
		return new FillSeries(List.copyOf(kept), cleanUp);
	}

	private static boolean isCleanUp(FillLevel before, FillLevel after) {
		return before.leastBytes() > after.mostBytes()
				&& before.usedBytes() - after.usedBytes() >= before.usedBytes() / CLEAN_UP_PART;
	}

	boolean isRounded() {
		return levels.stream().anyMatch(each -> each.stepBytes() > 0);
	}

	long spanNs() {
		return levels.getLast().timeNs() - levels.getFirst().timeNs();
	}
}
