package org.plumbline.core.intake.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Arrays for members that are held in memory, used again: large new ones are dear for the collector of garbage. Any
 * number of threads.
 */
final class HeldBytes {

	private static final long MOST_KEPT = 1 << 25;
	private static final int SMALLEST = 1 << 16;

	private final Deque<byte[]> free = new ArrayDeque<>();
	private long kept;

	/** Returns an array of at least a length; it may hold anything. */
	synchronized byte[] take(int length) {
		for (Iterator<byte[]> all = free.iterator(); all.hasNext();) {
			byte[] each = all.next();
			if (each.length >= length) {
				all.remove();
				kept -= each.length;
				return each;
			}
		}
		return new byte[length + length / 4];
	}

	/** Takes an array back that nobody uses any more. */
	synchronized void give(byte[] bytes) {
		if (bytes.length >= SMALLEST && kept + bytes.length <= MOST_KEPT) {
			kept += bytes.length;
			free.addLast(bytes);
		}
	}
}
