package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

import org.plumbline.core.store.MarkSet;

/**
 * Looks for many literals at once in steps of several bytes. From each literal a part is taken that is rare in logs;
 * whatever the place of the literal in the text, one of the places looked at falls on one of the first {@code step}
 * grams of that part: five bytes each, or two of a short literal. So two bits of small tables are asked per step, and
 * only where one is set are literals compared. Immutable.
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
	/** The table of bits has to stay in the fastest cache: 32 KiB. */
	private static final int BITS = 18;
	private static final int SHORT_GRAM = 2;
	private static final int LONG_GRAM = 5;
	private static final long SHORT_MASK = 0xffff;
	private static final long LONG_MASK = 0xff_ffff_ffffL;
	private static final int FARTHEST_STEP = 4;
	private static final int CANDIDATES = 1 << 10;

	private final Literal[] literals;
	private final int step;
	private final long[] wanted = new long[1 << BITS - 6];
	/** The same for short grams, one bit for each there is. */
	private final long[] wantedShort = new long[(int) SHORT_MASK + 1 >>> 6];
	/** Chains of entries: the literals that hold a gram, and where. A short gram has nothing behind its two bytes. */
	private final int[] first;
	private final int[] next;
	private final long[] grams;
	private final int[] literalOf;
	private final int[] offsetOf;

	/** @param frequency how often grams are met */
	public LiteralScan(List<Literal> literals, GramFrequency frequency) {
		this.literals = literals.toArray(Literal[]::new);
		int shortest = literals.stream().mapToInt(each -> each.bytes().length).min().orElseThrow();
		step = Math.min(FARTHEST_STEP, shortest - SHORT_GRAM + 1);
		int entries = this.literals.length * step;
		first = new int[Integer.highestOneBit(entries) * 2];
		next = new int[entries];
		grams = new long[entries];
		literalOf = new int[entries];
		offsetOf = new int[entries];
		Arrays.fill(first, -1);
		for (int entry = 0; entry < entries; entry++) {
			enter(entry, entry / step, entry % step, frequency);
		}
	}

	private void enter(int entry, int literal, int place, GramFrequency frequency) {
		byte[] bytes = literals[literal].bytes();
		int gram = gramOf(bytes);
		offsetOf[entry] = (place == 0 ? rarestPart(bytes, gram, frequency) : offsetOf[entry - place]) + place;
		literalOf[entry] = literal;
		grams[entry] = eight(bytes, offsetOf[entry]) & (gram == SHORT_GRAM ? SHORT_MASK : LONG_MASK);
		int hash = hash(grams[entry]);
		if (gram == SHORT_GRAM) {
			wantedShort[(int) grams[entry] >>> 6] |= 1L << grams[entry];
		} else {
			wanted[hash >>> 6] |= 1L << hash;
		}
		next[entry] = first[hash & first.length - 1];
		first[hash & first.length - 1] = entry;
	}

	private int gramOf(byte[] literal) {
		return literal.length < LONG_GRAM + step - 1 ? SHORT_GRAM : LONG_GRAM;
	}

	/** Returns where the part begins whose grams are met least often. */
	private int rarestPart(byte[] literal, int gram, GramFrequency frequencies) {
		int best = 0;
		double rarest = Double.MAX_VALUE;
		for (int at = 0; at + gram + step - 1 <= literal.length; at++) {
			double frequency = 0;
			for (int i = 0; i < step; i++) {
				frequency += frequencies.of(literal, at + i, gram);
			}
			if (frequency < rarest) {
				rarest = frequency;
				best = at;
			}
		}
		return best;
	}

	private static long eight(byte[] bytes, int from) {
		if (from + Long.BYTES <= bytes.length) {
			return (long) LONG.get(bytes, from);
		}
		long value = 0;
		for (int i = 0; from + i < bytes.length; i++) {
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
		int[] candidates = new int[CANDIDATES];
		int end = Math.min(to, bytes.length) - 3 * step - Long.BYTES;
		int at = from;
		while (at <= end) {
			int stop = Math.min(end, at + (CANDIDATES - 1) * 4 * step);
			int count = candidates(bytes, at, stop, candidates);
			for (int i = 0; i < count; i++) {
				for (int place = 0; place < 4; place++) {
					compare(bytes, from, candidates[i] + place * step, to, hits);
				}
			}
			at += ((stop - at) / (4 * step) + 1) * 4 * step;
		}
		for (; at + SHORT_GRAM <= to; at += step) {
			compare(bytes, from, at, to, hits);
		}
	}

	/**
	 * Collects groups of four places of which at least one may hold a wanted gram. In a loop of its own without calls
	 * and branches, because that is twice as fast as looking at a candidate at once.
	 */
	private int candidates(byte[] bytes, int first, int last, int[] candidates) {
		long[] bits = wanted;
		long[] few = wantedShort;
		int count = 0;
		for (int at = first; at <= last; at += 4 * step) {
			long one = (long) LONG.get(bytes, at);
			long two = (long) LONG.get(bytes, at + step);
			long three = (long) LONG.get(bytes, at + 2 * step);
			long four = (long) LONG.get(bytes, at + 3 * step);
			long found = bit(bits, hash(one & LONG_MASK)) | bit(bits, hash(two & LONG_MASK))
					| bit(bits, hash(three & LONG_MASK)) | bit(bits, hash(four & LONG_MASK))
					| bit(few, (int) (one & SHORT_MASK)) | bit(few, (int) (two & SHORT_MASK))
					| bit(few, (int) (three & SHORT_MASK)) | bit(few, (int) (four & SHORT_MASK));
			candidates[count] = at;
			count += (int) found & 1;
		}
		return count;
	}

	/** Returns a number whose lowest bit is the one asked for. */
	private static long bit(long[] bits, int place) {
		return bits[place >>> 6] >>> place;
	}

	private void compare(byte[] bytes, int from, int at, int to, MarkSet.Hits hits) {
		long value = eight(bytes, at);
		long gram = value & LONG_MASK;
		int hash = hash(gram);
		if ((bit(wanted, hash) & 1) != 0) {
			compareChain(bytes, from, at, to, gram, hits);
		}
		gram = value & SHORT_MASK;
		if ((bit(wantedShort, (int) gram) & 1) != 0) {
			compareChain(bytes, from, at, to, gram, hits);
		}
	}

	private void compareChain(byte[] bytes, int from, int at, int to, long gram, MarkSet.Hits hits) {
		for (int entry = first[hash(gram) & first.length - 1]; entry >= 0; entry = next[entry]) {
			if (grams[entry] == gram) {
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
