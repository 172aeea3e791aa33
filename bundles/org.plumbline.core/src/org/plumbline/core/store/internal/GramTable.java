package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

import org.plumbline.core.store.MarkSet;
import org.plumbline.core.store.internal.LiteralScan.Literal;

/**
 * Grams (three or four bytes) and the literals that hold them. Whether a gram may be in it tells one bit. Filled by one
 * thread, then read by any number.
 */
final class GramTable {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** Odd, its bits look random: 2^32 divided by the golden ratio. */
	private static final int MULTIPLIER = 0x9E3779B9;
	/** Odd, its bits look random too: 2^32 divided by the square root of two. */
	private static final int SECOND_MULTIPLIER = 0xB504F333;
	private static final int SECOND_BITS = 16;

	private final Literal[] literals;
	private final int mask;
	private final int shift;
	private final long[] wanted;
	private final long[] wantedToo = new long[1 << SECOND_BITS - 6];
	/** Chains of entries: the literals that hold a gram, and where. */
	private final int[] first;
	private final int[] next;
	private final int[] grams;
	/** Of the literal of an entry: its first bytes, up to eight, and the bits that they fill. */
	private final long[] beginnings;
	private final long[] beginningBits;
	private final int[] literalOf;
	private final int[] offsetOf;
	private int size;

	/**
	 * @param length  bytes of a gram
	 * @param bits    the table of bits has two to the power of so many
	 * @param entries how many will be entered at most
	 */
	GramTable(List<Literal> literals, int length, int bits, int entries) {
		this.literals = literals.toArray(Literal[]::new);
		mask = -1 >>> Integer.SIZE - length * Byte.SIZE;
		shift = Integer.SIZE - bits;
		wanted = new long[1 << bits - 6];
		first = new int[Integer.highestOneBit(entries + 1) * 2];
		next = new int[entries];
		grams = new int[entries];
		beginnings = new long[entries];
		beginningBits = new long[entries];
		literalOf = new int[entries];
		offsetOf = new int[entries];
		Arrays.fill(first, -1);
	}

	/** Enters the gram at a place of a literal. */
	void enter(int literal, int offset) {
		byte[] bytes = literals[literal].bytes();
		int gram = (int) eight(bytes, offset) & mask;
		int hash = hash(gram);
		wanted[hash >>> 6] |= 1L << hash;
		wantedToo[secondHash(gram) >>> 6] |= 1L << secondHash(gram);
		grams[size] = gram;
		beginnings[size] = eight(bytes, 0);
		beginningBits[size] = -1L >>> Math.max(0, Long.BYTES - bytes.length) * Byte.SIZE;
		literalOf[size] = literal;
		offsetOf[size] = offset;
		next[size] = first[hash & first.length - 1];
		first[hash & first.length - 1] = size++;
	}

	/** Returns the bytes at a place, the first one lowest; zeros behind the end. */
	static long eight(byte[] bytes, int from) {
		if (from + Long.BYTES <= bytes.length) {
			return (long) LONG.get(bytes, from);
		}
		long value = 0;
		for (int i = 0; from + i < bytes.length; i++) {
			value |= (bytes[from + i] & 0xffL) << i * Byte.SIZE;
		}
		return value;
	}

	/** Returns a number whose lowest bit tells whether four bytes may begin with a gram that was entered. */
	long mayBegin(int four) {
		int place = hash(four & mask);
		return wanted[place >>> 6] >>> place;
	}

	/** Answers the same by two tables: of those that begin with no gram, hardly any are left. */
	long probablyBegins(int four) {
		int place = secondHash(four & mask);
		return mayBegin(four) & wantedToo[place >>> 6] >>> place;
	}

	private static int secondHash(int gram) {
		return gram * SECOND_MULTIPLIER >>> Integer.SIZE - SECOND_BITS;
	}

	private int hash(int gram) {
		return gram * MULTIPLIER >>> shift;
	}

	/** Reports the literals that hold the gram at a place, and stand around it between {@code from} and {@code to}. */
	void compare(byte[] bytes, int from, int at, int to, MarkSet.Hits hits) {
		int gram = (int) eight(bytes, at) & mask;
		for (int entry = first[hash(gram) & first.length - 1]; entry >= 0; entry = next[entry]) {
			int start = at - offsetOf[entry];
			if (grams[entry] == gram && start >= from && begins(bytes, start, entry)) {
				Literal literal = literals[literalOf[entry]];
				int end = start + literal.bytes().length;
				if (end <= to && Arrays.equals(bytes, start, end, literal.bytes(), 0, literal.bytes().length)) {
					hits.hit(literal.mark(), start);
				}
			}
		}
	}

	/** Tells whether the first bytes of a literal stand at a place; most that are looked at differ there. */
	private boolean begins(byte[] bytes, int at, int entry) {
		return ((eight(bytes, at) ^ beginnings[entry]) & beginningBits[entry]) == 0;
	}
}
