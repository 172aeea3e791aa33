package org.plumbline.core.timeline;

/** Counts events per slot of time, as {@link org.plumbline.core.store.EventList#countPerSlot} does. */
@FunctionalInterface
public interface SlotCounts {

	/**
	 * Counts events per equal slot of time and severity.
	 *
	 * @param fromNs first instant, inclusive; UTC nanoseconds since 1970
	 * @param toNs   last instant, exclusive; greater than {@code fromNs}
	 * @param slots  number of slots, 1 to 100,000
	 * @return {@code [severity][slot]}, eight rows
	 */
	long[][] countPerSlot(long fromNs, long toNs, int slots);
}
