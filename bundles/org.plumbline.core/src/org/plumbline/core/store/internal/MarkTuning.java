package org.plumbline.core.store.internal;

import java.util.concurrent.atomic.AtomicInteger;

import org.plumbline.core.store.MarkSet;

/**
 * Learns from the text of a bundle which parts of marks are rare in it, so that marks are looked for at few places.
 * What is found is the same before and after. Any number of threads.
 */
final class MarkTuning {

	/** After so many blocks, and whenever there are so many times more, the marks are tuned. */
	private static final int GROWTH = 16;
	/** From here on only some blocks are looked at: logs of one bundle resemble each other. */
	private static final int MANY_BLOCKS = 512;
	private static final int ONE_OF = 16;
	private static final int SAMPLE = 1 << 10;

	private final GramFrequency frequency = new GramFrequency();
	private final AtomicInteger seen = new AtomicInteger();
	private int nextTuning = GROWTH;
	private volatile MarkSet marks;

	MarkTuning(MarkSet marks) {
		this.marks = marks;
	}

	/** Takes note of a text from 0 to {@code length}. Cost: small against looking for marks in it. */
	void see(byte[] text, int length) {
		int block = seen.getAndIncrement();
		if (block < MANY_BLOCKS || block % ONE_OF == 0) {
			learn(text, length, block);
		}
	}

	private synchronized void learn(byte[] text, int length, int blocks) {
		int from = Math.max(0, (length - SAMPLE) / 2);
		frequency.count(text, from, Math.min(length, from + SAMPLE));
		if (blocks >= nextTuning) {
			nextTuning *= GROWTH;
			marks = marks.tuned(frequency);
		}
	}

	/** Returns the marks in the form that is fastest by what has been seen. */
	MarkSet now() {
		return marks;
	}
}
