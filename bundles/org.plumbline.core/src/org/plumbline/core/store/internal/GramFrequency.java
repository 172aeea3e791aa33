package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How often grams (a few bytes) are met in logs: a guess that holds for any log, and as soon as some text was seen,
 * what was counted in it. It only rules how fast a {@link LiteralScan} is, never what it finds. One thread at a time.
 */
public final class GramFrequency {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** Odd, its bits look random: 2^64 divided by the golden ratio. */
	private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
	private static final int BITS = 16;
	/** Lengths of grams that are counted. */
	private static final int LONGEST = 5;
	private static final int SHORTEST = 2;

	/** Bytes of logs, most frequent first, as counted in generated logs of 4.1 to 8.0; those not named are rarest. */
	private static final String BY_FREQUENCY = " 0e1at2io3nrs5d4l.c68:79m-pfuhgvbyTkSIRAECOPNLMDHVxFB/=,()wUW[]q_'\"zjGKXJ"; //$NON-NLS-1$

	/** Words that stand in many lines of every host, whatever their bytes are worth. */
	private static final String WORDS = "volume command block world heartbeat vmnic connection connected queue device path " //$NON-NLS-1$
			+ "vmhba vmkernel scsi naa.60 host hostd session internal task status event info warning error failed adapter " //$NON-NLS-1$
			+ "timeout latency datastore service virtual machine memory network user root request file swap handle group "; //$NON-NLS-1$
	/** Letters of one word depend on each other: they come together more often than their own numbers say. */
	private static final double INSIDE_A_WORD = 20;

	/** Per length of gram, from the shortest on, how often a number that is made of it was met. */
	private final int[][] counts = new int[LONGEST - SHORTEST + 1][1 << BITS];

	/** Counts the grams of a text. Cost: some 3 ns a byte. */
	public void count(byte[] text, int from, int to) {
		for (int at = from; at + Long.BYTES <= to; at++) {
			long bytes = (long) LONG.get(text, at);
			for (int length = SHORTEST; length <= LONGEST; length++) {
				counts[length - SHORTEST][slot(bytes, length)]++;
			}
		}
	}

	/** Returns a number that is the greater, the more often the gram at a place of a literal is met. */
	double of(byte[] literal, int from, int length) {
		long bytes = 0;
		for (int i = 0; i < length; i++) {
			bytes |= (literal[from + i] & 0xffL) << i * Byte.SIZE;
		}
		return counts[length - SHORTEST][slot(bytes, length)] + guess(literal, from, length);
	}

	private static int slot(long bytes, int length) {
		return (int) ((bytes << Long.SIZE - length * Byte.SIZE) * MULTIPLIER >>> Long.SIZE - BITS);
	}

	/** A rough guess is enough: Zipf's law over the bytes, as if they did not depend on each other; at most 1. */
	private static double guess(byte[] literal, int from, int length) {
		String text = new String(literal, from, length, StandardCharsets.ISO_8859_1);
		if (WORDS.contains(text)) {
			return 1;
		}
		double frequency = text.chars().allMatch(each -> each >= 'a' && each <= 'z') ? INSIDE_A_WORD : 1;
		for (int i = from; i < from + length; i++) {
			int place = BY_FREQUENCY.indexOf(literal[i]);
			frequency /= place < 0 ? 2 * BY_FREQUENCY.length() : 1 + place;
		}
		return Math.min(1, frequency);
	}
}
