package org.plumbline.ui.timeline;

import java.util.OptionalLong;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;

/**
 * Finds single events by severity in lists of any length: counts narrow the time down, and only the few events that
 * remain are looked at one by one. Cost: that of a few {@link EventList#countPerSlot}; fit for the UI thread.
 */
public final class SeveritySearch {

	private static final int WALK = 4_096;
	private static final int SLOTS = 128;

	private final EventStore store;
	private final EventList events;

	/**
	 * @param store  knows severities
	 * @param events the list to search, of the same store
	 */
	public SeveritySearch(EventStore store, EventList events) {
		this.store = store;
		this.events = events;
	}

	/** Returns the index of the first event after {@code index} that is at least that bad; -1 starts at the front. */
	public OptionalLong next(long index, Severity least) {
		long from = index + 1;
		while (from < events.size()) {
			long to = Math.min(events.size(), from + WALK);
			for (long i = from; i < to; i++) {
				if (isBad(i, least)) {
					return OptionalLong.of(i);
				}
			}
			from = to < events.size() ? Math.max(to, firstCandidate(events.timeNs(to), least)) : to;
		}
		return OptionalLong.empty();
	}

	/** Returns the index of the last event before {@code index} that is at least that bad. */
	public OptionalLong previous(long index, Severity least) {
		long to = Math.min(index, events.size());
		while (to > 0) {
			long from = Math.max(0, to - WALK);
			for (long i = to - 1; i >= from; i--) {
				if (isBad(i, least)) {
					return OptionalLong.of(i);
				}
			}
			to = from > 0 ? Math.min(from, lastCandidate(events.timeNs(from - 1), least)) : 0;
		}
		return OptionalLong.empty();
	}

	/**
	 * Returns the index of the event nearest to an instant among the worst ones of a range; the nearest of all if the
	 * range holds none.
	 */
	public OptionalLong nearest(long fromNs, long toNs, long aroundNs) {
		if (events.size() == 0) {
			return OptionalLong.empty();
		}
		long start = events.indexAtOrAfter(fromNs);
		long end = events.indexAtOrAfter(toNs);
		return OptionalLong.of(start < end ? worstNear(start, end, aroundNs) : nearer(start, aroundNs));
	}

	private long nearer(long index, long aroundNs) {
		if (index == 0 || index == events.size()) {
			return index == 0 ? 0 : index - 1;
		}
		return events.timeNs(index) - aroundNs < aroundNs - events.timeNs(index - 1) ? index : index - 1;
	}

	private long worstNear(long start, long end, long aroundNs) {
		long fromNs = events.timeNs(start);
		long toNs = events.timeNs(end - 1) + 1;
		Severity worst = Severity.of(worstOf(events.countPerSlot(fromNs, toNs, 1), 0));
		long around = Math.max(start, Math.min(end - 1, nearer(events.indexAtOrAfter(aroundNs), aroundNs)));
		if (isBad(around, worst)) {
			return around;
		}
		OptionalLong after = next(around, worst).stream().filter(i -> i < end).findFirst();
		OptionalLong before = previous(around, worst).stream().filter(i -> i >= start).findFirst();
		if (after.isEmpty() || before.isEmpty()) {
			return after.orElse(before.orElse(around));
		}
		boolean later = events.timeNs(after.getAsLong()) - aroundNs < aroundNs - events.timeNs(before.getAsLong());
		return later ? after.getAsLong() : before.getAsLong();
	}

	private long firstCandidate(long fromNs, Severity least) {
		if (fromNs == Times.UNKNOWN_NS) {
			return 0; // events without a time stand first and cannot be counted by time
		}
		long from = fromNs;
		long to = events.timeNs(events.size() - 1) + 1;
		while (to - from > 1 && events.indexAtOrAfter(to) - events.indexAtOrAfter(from) > WALK) {
			long slotNs = Math.ceilDiv(to - from, SLOTS);
			int slots = (int) Math.ceilDiv(to - from, slotNs);
			long[][] counts = events.countPerSlot(from, from + slots * slotNs, slots);
			int slot = 0;
			while (slot < slots && worstOf(counts, slot) > least.ordinal()) {
				slot++;
			}
			if (slot == slots) {
				return events.size();
			}
			from += slot * slotNs;
			to = Math.min(to, from + slotNs);
		}
		return events.indexAtOrAfter(from);
	}

	/** Returns the end of the events that may be meant. */
	private long lastCandidate(long lastNs, Severity least) {
		if (lastNs == Times.UNKNOWN_NS) {
			return events.size();
		}
		long untimed = events.indexAtOrAfter(Times.UNKNOWN_NS + 1);
		long from = events.timeNs(untimed);
		long to = lastNs + 1;
		while (to - from > 1 && events.indexAtOrAfter(to) - events.indexAtOrAfter(from) > WALK) {
			long slotNs = Math.ceilDiv(to - from, SLOTS);
			int slots = (int) Math.ceilDiv(to - from, slotNs);
			long[][] counts = events.countPerSlot(to - slots * slotNs, to, slots);
			int slot = slots - 1;
			while (slot >= 0 && worstOf(counts, slot) > least.ordinal()) {
				slot--;
			}
			if (slot < 0) {
				return untimed;
			}
			long first = to - slots * slotNs;
			to = first + (slot + 1) * slotNs;
			from = Math.max(from, first + slot * slotNs);
		}
		return events.indexAtOrAfter(to);
	}

	private static int worstOf(long[][] counts, int slot) {
		int severity = 0;
		while (severity < counts.length - 1 && counts[severity][slot] == 0) {
			severity++;
		}
		return severity;
	}

	private boolean isBad(long index, Severity least) {
		return store.severity(events.row(index)).isAtLeast(least);
	}
}
