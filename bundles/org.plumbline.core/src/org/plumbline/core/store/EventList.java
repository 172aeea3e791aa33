package org.plumbline.core.store;

/**
 * Events in one order: time, then file, then line. Either all events of a store or a selection of them. An event is
 * named by its <em>row</em>, a number that stays the same in every list of one store; its <em>index</em> is its place
 * in this list. Read-only; safe for any number of threads. No call allocates besides its result.
 */
public interface EventList {

	/** Returns the number of events. */
	long size();

	/** Returns the row at an index of 0 to {@code size() - 1}. Cost: one read. */
	long row(long index);

	/** Returns the time at an index: UTC nanoseconds since 1970, user offsets applied. Cost: two reads. */
	long timeNs(long index);

	/**
	 * Returns the first index whose time is at or after {@code timeNs}; {@code size()} if there is none. Cost: log n.
	 */
	long indexAtOrAfter(long timeNs);

	/** Returns the index of a row, or -1 if the row is not in this list. Cost: log n. */
	long indexOfRow(long row);

	/**
	 * Counts events per equal slot of time and severity. The timeline asks this at every repaint.
	 *
	 * <p>Cost: slots × (log n + 2,048) at most, in memory.
	 *
	 * @param fromNs first instant, inclusive; UTC nanoseconds since 1970
	 * @param toNs   last instant, exclusive; greater than {@code fromNs}
	 * @param slots  number of slots, 1 to 100,000
	 * @return {@code [severity][slot]}, eight rows; zeros where there are no events
	 */
	long[][] countPerSlot(long fromNs, long toNs, int slots);

	/** Returns how many events each severity has, eight numbers. Cost: constant. */
	long[] countPerSeverity();
}
