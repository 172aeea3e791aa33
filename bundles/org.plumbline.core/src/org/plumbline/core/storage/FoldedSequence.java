package org.plumbline.core.storage;

import java.util.List;

import org.plumbline.core.decode.SequencePattern;

/**
 * Lines that together are one known process.
 *
 * @param pattern what it is
 * @param host    host on which it happened
 * @param devices devices on which it happened at the same time, in order of id; empty if its lines name none
 * @param firstNs time of the first line
 * @param lastNs  time of the last line
 * @param count   events in it, repeats counted
 * @param steps   the first event of each step, in the order of the pattern
 */
public record FoldedSequence(SequencePattern pattern, String host, List<String> devices, long firstNs, long lastNs,
		long count, List<StorageEvent> steps) {

	/** Returns the devices for people; empty if there are none. */
	public String deviceText() {
		return String.join(", ", devices); //$NON-NLS-1$
	}
}
