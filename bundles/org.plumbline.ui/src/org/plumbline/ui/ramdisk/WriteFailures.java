package org.plumbline.ui.ramdisk;

/**
 * Writes that failed because a ramdisk was full.
 *
 * @param count    how many events say so
 * @param firstRow row of the first in the store
 * @param firstNs  its time, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
 * @param lastNs   time of the last
 */
record WriteFailures(long count, long firstRow, long firstNs, long lastNs) {

	/** Returns these with a later one. */
	WriteFailures and(long timeNs) {
		return new WriteFailures(count + 1, firstRow, firstNs, timeNs);
	}
}
