package org.plumbline.core.deflate;

import java.util.Arrays;

/**
 * Reads the beginning of a block of deflate (RFC 1951, sections 3.2.3 to 3.2.7):
 *
 * <pre>
 * block   = last:1 type:2 (stored | fixed | dynamic)
 * stored  = up to the next byte, length:16, its complement:16      type 0
 * fixed   = nothing, codes are known                               type 1
 * dynamic = literals-257:5 distances-1:5 count-4:4                 type 2
 *           count x length:3, in an order of its own: the code of what follows
 *           lengths of the codes of literals and distances, repetitions as 16 to 18
 * </pre>
 *
 * One thread.
 */
final class BlockHead {

	/** Bytes that hold the longest: 17 bits, 19 lengths of 3 bits, 316 lengths of up to 14 bits. */
	static final int LONGEST = 1 << 10;

	static final int DYNAMIC = 2;

	private static final int LENGTH_BITS = 7;
	private static final int[] ORDER = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };
	private static final int FIXED_LITERALS = 288;
	private static final int FIXED_DISTANCES = 32;
	private static final int STORED_LENGTH = 0xffff;

	private final CodeTable literals;
	private final CodeTable distances;
	private final CodeTable codes = new CodeTable(LENGTH_BITS, 1 << LENGTH_BITS, DeflateCodes.lengths(),
			CodeTable.OTHER);
	private final byte[] lengths = new byte[FIXED_LITERALS + FIXED_DISTANCES];
	private byte[] in = {};
	private int inEnd;
	private long bit;
	private boolean last;
	private int stored;

	/** The tables are made anew for each block. */
	BlockHead(CodeTable literals, CodeTable distances) {
		this.literals = literals;
		this.distances = distances;
	}

	/**
	 * Reads what begins at a bit.
	 *
	 * @param end place in {@code source} behind which there are only zeros
	 * @return what is wrong with it, in a few words; empty if it is sound
	 */
	String read(byte[] source, int end, long at) {
		in = source;
		inEnd = end;
		bit = at;
		last = bits(1) == 1;
		stored = -1;
		return switch (bits(2)) {
		case 0 -> stored();
		case 1 -> fixed();
		case DYNAMIC -> dynamic();
		default -> "invalid block type"; //$NON-NLS-1$
		};
	}

	private int peek(int count) {
		int value = 0;
		int place = (int) (bit >>> 3);
		for (int i = 0; i < 3 && place + i < inEnd; i++) {
			value |= (in[place + i] & CodeTable.BYTE) << i * Byte.SIZE;
		}
		return value >>> (bit & 7) & (1 << count) - 1;
	}

	private int bits(int count) {
		int value = peek(count);
		bit += count;
		return value;
	}

	private String stored() {
		bit = bit + 7 & ~7L;
		int length = bits(Short.SIZE);
		stored = length;
		return (length ^ bits(Short.SIZE)) == STORED_LENGTH ? "" : "invalid stored block lengths"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String fixed() {
		Arrays.fill(lengths, 0, 144, (byte) 8);
		Arrays.fill(lengths, 144, 256, (byte) 9);
		Arrays.fill(lengths, 256, 280, (byte) 7);
		Arrays.fill(lengths, 280, FIXED_LITERALS, (byte) 8);
		Arrays.fill(lengths, FIXED_LITERALS, lengths.length, (byte) 5);
		literals.build(lengths, 0, FIXED_LITERALS, false);
		distances.build(lengths, FIXED_LITERALS, lengths.length, false);
		return ""; //$NON-NLS-1$
	}

	private String dynamic() {
		int literalCount = bits(5) + DeflateCodes.END_OF_BLOCK + 1;
		int distanceCount = bits(5) + 1;
		int count = bits(4) + 4;
		if (literalCount > DeflateCodes.MOST_LITERALS || distanceCount > DeflateCodes.MOST_DISTANCES) {
			return "too many length or distance symbols"; //$NON-NLS-1$
		}
		Arrays.fill(lengths, 0, ORDER.length, (byte) 0);
		for (int i = 0; i < count; i++) {
			lengths[ORDER[i]] = (byte) bits(3);
		}
		if (!codes.build(lengths, 0, ORDER.length, false)) {
			return "invalid code lengths set"; //$NON-NLS-1$
		}
		if (!readLengths(literalCount + distanceCount)) {
			return "invalid bit length repeat"; //$NON-NLS-1$
		}
		if (lengths[DeflateCodes.END_OF_BLOCK] == 0) {
			return "invalid code -- missing end-of-block"; //$NON-NLS-1$
		}
		if (!literals.build(lengths, 0, literalCount, true)) {
			return "invalid literal/lengths set"; //$NON-NLS-1$
		}
		return distances.build(lengths, literalCount, literalCount + distanceCount, true) ? "" //$NON-NLS-1$
				: "invalid distances set"; //$NON-NLS-1$
	}

	private boolean readLengths(int count) {
		int filled = 0;
		while (filled < count) {
			int entry = codes.entries[peek(LENGTH_BITS)];
			bit += entry & CodeTable.BYTE;
			int symbol = entry >>> CodeTable.VALUE;
			byte value = symbol < 16 ? (byte) symbol : symbol == 16 && filled > 0 ? lengths[filled - 1] : 0;
			int times = switch (symbol) {
			case 16 -> filled == 0 ? count + 1 : 3 + bits(2);
			case 17 -> 3 + bits(3);
			case 18 -> 11 + bits(7);
			default -> 1;
			};
			if (filled + times > count) {
				return false;
			}
			Arrays.fill(lengths, filled, filled + times, value);
			filled += times;
		}
		return true;
	}

	/** Returns the bit behind what was read. */
	long end() {
		return bit;
	}

	boolean isLast() {
		return last;
	}

	/** Returns the number of bytes that follow as they are; -1 if there are symbols. */
	int storedBytes() {
		return stored;
	}
}
