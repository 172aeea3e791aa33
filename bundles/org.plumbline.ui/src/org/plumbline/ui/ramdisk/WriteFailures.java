package org.plumbline.ui.ramdisk;

import java.util.HashMap;
import java.util.Map;

import org.plumbline.core.capacity.RamdiskEvent;
import org.plumbline.core.capacity.RamdiskPicture;

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

	/** Returns the failed writes of a picture by {@link DiskUsage#key}. */
	static Map<String, WriteFailures> of(RamdiskPicture picture) {
		Map<String, WriteFailures> found = new HashMap<>();
		for (RamdiskEvent each : picture.failures()) {
			long timeNs = each.event().timeNs();
			found.merge(DiskUsage.key(each.host(), each.ramdisk()),
					new WriteFailures(1, each.event().row(), timeNs, timeNs),
					(before, next) -> before.and(next.lastNs()));
		}
		return found;
	}
}
