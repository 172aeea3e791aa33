package org.plumbline.core.capacity;

import java.util.OptionalLong;

/**
 * A time in which writes to a ramdisk failed. It ends with a clean-up or with a day without a failed write.
 *
 * @param firstNs   first failed write
 * @param lastNs    last failed write
 * @param count     failed writes; the same one told twice counts once
 * @param cleanedNs when somebody cleaned up after it; empty if nobody was seen doing so
 */
public record Episode(long firstNs, long lastNs, long count, OptionalLong cleanedNs) {
}
