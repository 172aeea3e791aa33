package org.plumbline.core.intake.internal;

/**
 * Tells whether a compressed block of deflate (RFC 1951) with codes of its own may begin at a bit. Such a block begins
 * with the lengths of its codes, packed by a code whose lengths come first; that all three codes are complete happens
 * in random bits next to never. One thread.
 */
final class DeflateBlock {

	/** Bytes that hold all that is looked at: 14 bits, 19 lengths of 3 bits, 316 lengths of up to 14 bits. */
	static final int LONGEST_HEADER = 1 << 10;

	private static final int DYNAMIC = 2;
	private static final int MOST_LITERALS = 286;
	private static final int MOST_DISTANCES = 30;
	private static final int END_OF_BLOCK = 256;
	private static final int LONGEST_CODE = 15;
	private static final int LONGEST_LENGTH_CODE = 7;
	/** Section 3.2.7: order in which the lengths of the first code are written. */
	private static final int[] ORDER = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };

	private final int[] lengths = new int[MOST_LITERALS + MOST_DISTANCES + LONGEST_CODE * 10];
	private final int[] first = new int[ORDER.length];
	private final int[] symbols = new int[1 << LONGEST_LENGTH_CODE];
	private byte[] bytes = {};
	private long bit;

	/** @param from first bit, counted from the lowest of the first byte; {@link #LONGEST_HEADER} bytes lie behind */
	boolean mayBegin(byte[] text, long from) {
		bytes = text;
		bit = from + 1;
		if (bits(2) != DYNAMIC) {
			return false;
		}
		int literals = bits(5) + 257;
		int distances = bits(5) + 1;
		int count = bits(4) + 4;
		if (literals > MOST_LITERALS || distances > MOST_DISTANCES || !readFirst(count)) {
			return false;
		}
		return readLengths(literals + distances) && lengths[END_OF_BLOCK] > 0 && isComplete(0, literals, false)
				&& isComplete(literals, literals + distances, true);
	}

	private int bits(int count) {
		int value = 0;
		for (int i = 0; i < count; i++, bit++) {
			value |= (bytes[(int) (bit >>> 3)] >> (bit & 7) & 1) << i;
		}
		return value;
	}

	/** Reads the code of the lengths into a table; returns whether it is complete. */
	private boolean readFirst(int count) {
		int room = 1 << LONGEST_LENGTH_CODE;
		java.util.Arrays.fill(first, 0);
		for (int i = 0; i < count; i++) {
			int length = bits(3);
			first[ORDER[i]] = length;
			room -= length == 0 ? 0 : 1 << LONGEST_LENGTH_CODE - length;
		}
		if (room != 0) {
			return false;
		}
		int code = 0;
		for (int length = 1; length <= LONGEST_LENGTH_CODE; length++) {
			for (int symbol = 0; symbol < first.length; symbol++) {
				if (first[symbol] == length) {
					put(symbol, code++, length);
				}
			}
			code <<= 1;
		}
		return true;
	}

	/** Codes stand in the stream from their highest bit on. */
	private void put(int symbol, int code, int length) {
		int reversed = Integer.reverse(code) >>> Integer.SIZE - length;
		for (int i = reversed; i < symbols.length; i += 1 << length) {
			symbols[i] = symbol;
		}
	}

	private boolean readLengths(int count) {
		int filled = 0;
		while (filled < count) {
			long at = bit;
			int symbol = symbols[bits(LONGEST_LENGTH_CODE)];
			bit = at + first[symbol];
			int value = 0;
			int times = 1;
			switch (symbol) {
			case 16 -> {
				if (filled == 0) {
					return false;
				}
				value = lengths[filled - 1];
				times = 3 + bits(2);
			}
			case 17 -> times = 3 + bits(3);
			case 18 -> times = 11 + bits(7);
			default -> value = symbol;
			}
			if (filled + times > count) {
				return false;
			}
			java.util.Arrays.fill(lengths, filled, filled + times, value);
			filled += times;
		}
		return true;
	}

	/** A code fills its room; that of distances may be a single bit, or none. */
	private boolean isComplete(int from, int to, boolean mayBeSmall) {
		int room = 1 << LONGEST_CODE;
		int used = 0;
		for (int i = from; i < to; i++) {
			used += lengths[i] > 0 ? 1 : 0;
			room -= lengths[i] == 0 ? 0 : 1 << LONGEST_CODE - lengths[i];
		}
		return room == 0 || mayBeSmall && used <= 1 && room >= 0;
	}
}
