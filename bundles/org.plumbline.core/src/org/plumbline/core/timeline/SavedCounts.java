package org.plumbline.core.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.model.casefile.TimelineSummary;

/**
 * The counts that a case keeps for when its bundles are not at hand. They are coarse: inside one of their slots events
 * count as spread evenly. What a file says wrongly counts as nothing.
 */
public final class SavedCounts implements SlotCounts {

	private static final int MOST_SLOTS = 100_000;
	/** Wide enough for every log, and narrow enough that lengths can be computed. */
	private static final long EARLIEST_NS = Long.MIN_VALUE / 2;
	private static final long LATEST_NS = Long.MAX_VALUE / 2;
	private static final int SEVERITIES = Severity.values().length;

	private final long fromNs;
	private final long toNs;
	private final long[][] counts;
	/** Events before each slot, by severity. */
	private final long[][] before;

	private SavedCounts(long fromNs, long toNs, long[][] counts) {
		this.fromNs = fromNs;
		this.toNs = toNs;
		this.counts = counts;
		before = new long[SEVERITIES][counts[0].length + 1];
		for (int severity = 0; severity < SEVERITIES; severity++) {
			for (int slot = 0; slot < counts[severity].length; slot++) {
				before[severity][slot + 1] = before[severity][slot] + counts[severity][slot];
			}
		}
	}

	/** Returns what a case kept; empty if all its bundles are at hand, or if it kept nothing that can be drawn. */
	public static Optional<SavedCounts> of(OpenedCase opened) {
		return opened.isWhole() ? Optional.empty()
				: Optional.ofNullable(opened.model().getTimelineSummary()).flatMap(SavedCounts::of);
	}

	/** Reads counts from a case file; empty if it holds none, or a range of time that cannot be. */
	public static Optional<SavedCounts> of(TimelineSummary summary) {
		int slots = summary.getSlots();
		long from = summary.getFromNs();
		long to = Math.max(summary.getToNs(), from + TimelineRange.SHORTEST_NS);
		boolean possible = slots > 0 && slots <= MOST_SLOTS && from > EARLIEST_NS && from < to && to < LATEST_NS;
		return possible ? Optional.of(new SavedCounts(from, to, read(summary))) : Optional.empty();
	}

	/** Eight groups of numbers; what is missing or no number counts as none. */
	private static long[][] read(TimelineSummary summary) {
		long[][] counts = new long[SEVERITIES][summary.getSlots()];
		String[] groups = summary.getCounts().split(";", -1); //$NON-NLS-1$
		for (int severity = 0; severity < Math.min(counts.length, groups.length); severity++) {
			String[] numbers = Stream.of(groups[severity].trim().split("\\s+")) //$NON-NLS-1$
					.filter(each -> each.matches("\\d{1,12}")).toArray(String[]::new); //$NON-NLS-1$
			for (int slot = 0; slot < Math.min(summary.getSlots(), numbers.length); slot++) {
				counts[severity][slot] = Long.parseLong(numbers[slot]);
			}
		}
		return counts;
	}

	/** Returns the start of the first slot. */
	public long fromNs() {
		return fromNs;
	}

	/** Returns the end of the last slot, exclusive. */
	public long toNs() {
		return toNs;
	}

	/** Returns how many events were counted. */
	public long total() {
		return Arrays.stream(before).mapToLong(each -> each[each.length - 1]).sum();
	}

	/** Returns the counts as they were saved, {@code [severity][slot]}; the caller may keep them. */
	public long[][] perSavedSlot() {
		return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
	}

	@Override
	public long[][] countPerSlot(long from, long to, int slots) {
		long[][] result = new long[SEVERITIES][slots];
		double slotNs = ((double) to - from) / slots;
		for (int severity = 0; severity < SEVERITIES; severity++) {
			long last = countedUntil(severity, from);
			for (int slot = 0; slot < slots; slot++) {
				long next = countedUntil(severity, slot == slots - 1 ? to : from + Math.round((slot + 1) * slotNs));
				result[severity][slot] = next - last;
				last = next;
			}
		}
		return result;
	}

	private long countedUntil(int severity, long timeNs) {
		int slots = counts[severity].length;
		double place = ((double) timeNs - fromNs) / ((double) toNs - fromNs) * slots;
		if (place <= 0) {
			return 0;
		}
		int slot = (int) Math.min(slots, place);
		return slot == slots ? before[severity][slots]
				: before[severity][slot] + (long) ((place - slot) * counts[severity][slot]);
	}
}
