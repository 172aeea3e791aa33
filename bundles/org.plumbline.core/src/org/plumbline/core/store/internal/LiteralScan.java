package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.plumbline.core.store.MarkSet;

/**
 * Looks for many literals at once in steps of several bytes. From each literal a part is taken that is rare in logs and
 * as long as the shortest literal; whatever the place of the literal in the text, one of the places looked at falls on
 * one of the first {@code step} grams (a few bytes) of that part. So one bit of a small table is asked per step, and
 * only where it is set are literals compared. Immutable.
 */
public final class LiteralScan {

	/**
	 * A literal.
	 *
	 * @param mark  its number
	 * @param bytes at least {@link MarkSet#SHORTEST}
	 */
	public record Literal(int mark, byte[] bytes) {
	}

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** Odd, its bits look random: 2^64 divided by the golden ratio. */
	private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
	/** The table of bits has to stay in the fastest cache: 16 KiB. */
	private static final int BITS = 17;
	private static final int LONGEST_GRAM = 5;
	private static final int FARTHEST_STEP = 8;

	/** Bytes of logs, most frequent first, as counted in generated logs of 4.1 to 8.0; those not named are rarest. */
	private static final String BY_FREQUENCY = " 0e1at2io3nrs5d4l.c68:79m-pfuhgvbyTkSIRAECOPNLMDHVxFB/=,()wUW[]q_'\"zjGKXJ"; //$NON-NLS-1$

	/** Words that stand in many lines of every host, whatever their bytes are worth. */
	private static final String WORDS = "volume command block world heartbeat vmnic connection connected queue device path " //$NON-NLS-1$
			+ "vmhba vmkernel scsi naa.60 host hostd session internal task status event info warning error failed adapter " //$NON-NLS-1$
			+ "timeout latency datastore service virtual machine memory network user root request file swap handle group "; //$NON-NLS-1$
	/** Letters of one word depend on each other: they come together more often than their own numbers say. */
	private static final double INSIDE_A_WORD = 20;

	private final Literal[] literals;
	private final int gram;
	private final int step;
	private final long mask;
	private final long[] wanted = new long[1 << BITS - 6];
	/** Chains of entries: the literals that hold a gram, and where. */
	private final int[] first;
	private final int[] next;
	private final long[] grams;
	private final int[] literalOf;
	private final int[] offsetOf;

	public LiteralScan(List<Literal> literals) {
		this.literals = literals.toArray(Literal[]::new);
		int shortest = literals.stream().mapToInt(each -> each.bytes().length).min().orElseThrow();
		gram = shortest < 2 * MarkSet.SHORTEST ? MarkSet.SHORTEST : LONGEST_GRAM;
		step = Math.min(FARTHEST_STEP, shortest - gram + 1);
		mask = (1L << gram * Byte.SIZE) - 1;
		int entries = this.literals.length * step;
		first = new int[Integer.highestOneBit(entries) * 2];
		next = new int[entries];
		grams = new long[entries];
		literalOf = new int[entries];
		offsetOf = new int[entries];
		Arrays.fill(first, -1);
		for (int entry = 0; entry < entries; entry++) {
			enter(entry, entry / step, entry % step);
		}
	}

	private void enter(int entry, int literal, int place) {
		byte[] bytes = literals[literal].bytes();
		offsetOf[entry] = rarestPart(bytes) + place;
		literalOf[entry] = literal;
		grams[entry] = gram(bytes, offsetOf[entry]);
		int hash = hash(grams[entry]);
		wanted[hash >>> 6] |= 1L << hash;
		next[entry] = first[hash & first.length - 1];
		first[hash & first.length - 1] = entry;
	}

	/** Returns where the part begins whose grams are met least often. */
	private int rarestPart(byte[] literal) {
		int best = 0;
		double rarest = Double.MAX_VALUE;
		for (int at = 0; at + gram + step - 1 <= literal.length; at++) {
			double frequency = 0;
			for (int i = 0; i < step; i++) {
				frequency += frequency(literal, at + i);
			}
			if (frequency < rarest) {
				rarest = frequency;
				best = at;
			}
		}
		return best;
	}

	/** A rough guess is enough: Zipf's law over the bytes, as if they did not depend on each other. */
	private double frequency(byte[] literal, int from) {
		String text = new String(literal, from, gram, StandardCharsets.ISO_8859_1);
		if (WORDS.contains(text)) {
			return 1;
		}
		double frequency = text.chars().allMatch(each -> each >= 'a' && each <= 'z') ? INSIDE_A_WORD : 1;
		for (int i = from; i < from + gram; i++) {
			int place = BY_FREQUENCY.indexOf(literal[i]);
			frequency /= place < 0 ? 2 * BY_FREQUENCY.length() : 1 + place;
		}
		return frequency;
	}

	private long gram(byte[] bytes, int from) {
		long value = 0;
		for (int i = 0; i < gram && from + i < bytes.length; i++) {
			value |= (bytes[from + i] & 0xffL) << i * Byte.SIZE;
		}
		return value;
	}

	private static int hash(long gram) {
		return (int) (gram * MULTIPLIER >>> Long.SIZE - BITS);
	}

	/**
	 * Reports every occurrence of every literal, in no particular order within some steps.
	 */
	public void scan(byte[] bytes, int from, int to, MarkSet.Hits hits) {
		int at = from;
		// four places at a time: one branch for all of them
		for (int end = Math.min(to, bytes.length) - 3 * step - Long.BYTES; at <= end; at += 4 * step) {
			int one = hash((long) LONG.get(bytes, at) & mask);
			int two = hash((long) LONG.get(bytes, at + step) & mask);
			int three = hash((long) LONG.get(bytes, at + 2 * step) & mask);
			int four = hash((long) LONG.get(bytes, at + 3 * step) & mask);
			long found = wanted[one >>> 6] >>> one | wanted[two >>> 6] >>> two | wanted[three >>> 6] >>> three
					| wanted[four >>> 6] >>> four;
			if ((found & 1) != 0) {
				for (int i = 0; i < 4; i++) {
					compare(bytes, from, at + i * step, to, hits);
				}
			}
		}
		for (; at + gram <= to; at += step) {
			compare(bytes, from, at, to, hits);
		}
	}

	private void compare(byte[] bytes, int from, int at, int to, MarkSet.Hits hits) {
		long value = at + Long.BYTES <= bytes.length ? (long) LONG.get(bytes, at) & mask : gram(bytes, at);
		int hash = hash(value);
		if ((wanted[hash >>> 6] >>> hash & 1) == 0) {
			return;
		}
		for (int entry = first[hash & first.length - 1]; entry >= 0; entry = next[entry]) {
			if (grams[entry] == value) {
				Literal literal = literals[literalOf[entry]];
				int start = at - offsetOf[entry];
				int end = start + literal.bytes().length;
				if (start >= from && end <= to && matches(bytes, start, literal.bytes())) {
					hits.hit(literal.mark(), start);
				}
			}
		}
	}

	/** Most candidates differ in their first bytes, so a plain loop beats a call that is made for long arrays. */
	private static boolean matches(byte[] bytes, int at, byte[] literal) {
		for (int i = 0; i < literal.length; i++) {
			if (bytes[at + i] != literal[i]) {
				return false;
			}
		}
		return true;
	}
}
