package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

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
	private static final int LONGEST = 4;
	private static final int SHORTEST = 3;

	/** Bytes of logs, most frequent first, as counted in generated logs of 4.1 to 8.0; those not named are rarest. */
	private static final String BY_FREQUENCY = " 0e1at2io3nrs5d4l.c68:79m-pfuhgvbyTkSIRAECOPNLMDHVxFB/=,()wUW[]q_'\"zjGKXJ"; //$NON-NLS-1$

	/** Words that stand in many lines of every host, whatever their bytes are worth. */
	private static final String WORDS = "volume command block world heartbeat vmnic connection connected queue device path " //$NON-NLS-1$
			+ "vmhba vmkernel scsi naa.60 host hostd session internal task status event info warning error failed adapter " //$NON-NLS-1$
			+ "timeout latency datastore service virtual machine memory network user root request file swap handle group "; //$NON-NLS-1$
	/** Letters of one word depend on each other: they come together more often than their own numbers say. */
	private static final double INSIDE_A_WORD = 20;
	/** By byte. */
	private static final double[] FREQUENCY = frequency();
	private static final Set<Integer> GRAMS_OF_WORDS = gramsOfWords();

	/** Per length of gram, from the shortest on, how often a number that is made of it was met. */
	private final int[][] counts = new int[LONGEST - SHORTEST + 1][1 << BITS];

	/** Zipf's law: the second byte is met half as often as the first, the third one a third as often. */
	private static double[] frequency() {
		double[] frequency = new double[256];
		Arrays.fill(frequency, 0.5 / BY_FREQUENCY.length());
		for (int place = 0; place < BY_FREQUENCY.length(); place++) {
			frequency[BY_FREQUENCY.charAt(place)] = 1.0 / (1 + place);
		}
		return frequency;
	}

	private static Set<Integer> gramsOfWords() {
		Set<Integer> grams = new HashSet<>();
		byte[] words = WORDS.getBytes(StandardCharsets.US_ASCII);
		for (int length = SHORTEST; length <= LONGEST; length++) {
			for (int at = 0; at + length <= words.length; at++) {
				grams.add(gram(words, at, length));
			}
		}
		return Set.copyOf(grams);
	}

	/** Counts the grams of a text. Cost: two additions a byte. */
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
		int gram = gram(literal, from, length);
		return counts[length - SHORTEST][slot(gram, length)] + guess(literal, from, length, gram);
	}

	private static int gram(byte[] bytes, int from, int length) {
		int gram = 0;
		for (int i = 0; i < length; i++) {
			gram |= (bytes[from + i] & 0xff) << i * Byte.SIZE;
		}
		return gram;
	}

	private static int slot(long bytes, int length) {
		return (int) ((bytes << Long.SIZE - length * Byte.SIZE) * MULTIPLIER >>> Long.SIZE - BITS);
	}

	/** A rough guess is enough: as if bytes did not depend on each other; at most 1. */
	private static double guess(byte[] literal, int from, int length, int gram) {
		if (GRAMS_OF_WORDS.contains(gram)) {
			return 1;
		}
		double frequency = 1;
		boolean word = true;
		for (int i = from; i < from + length; i++) {
			frequency *= FREQUENCY[literal[i] & 0xff];
			word &= literal[i] >= 'a' && literal[i] <= 'z';
		}
		return Math.min(1, word ? INSIDE_A_WORD * frequency : frequency);
	}
}
