package org.plumbline.core.capacity;

/**
 * Something that is done again and again to keep a ramdisk from running full.
 *
 * @param host    host that it is done on; empty for all
 * @param ramdisk ramdisk that it cleans
 * @param text    what is done
 * @param everyNs time from one time to the next, positive
 * @param fromNs  when it was or will be done first; {@code Times.UNKNOWN_NS} if not known
 */
public record RecurringAction(String host, String ramdisk, String text, long everyNs, long fromNs) {

	public RecurringAction {
		if (everyNs <= 0) {
			throw new IllegalArgumentException("no interval: " + everyNs); //$NON-NLS-1$
		}
	}
}
