package org.plumbline.core.deflate;

import java.util.Arrays;

/**
 * Table that turns the next bits of a stream into what they stand for: the lowest bits find an entry, and if their code
 * is longer, that leads to a second one. One thread.
 * <p>
 * An entry holds, from its lowest bit on: the bits to take, of the code and of the number behind it (8); the bits of
 * the code (8); a value (13 of lengths and links, 15 of distances); flags.
 */
final class CodeTable {

	static final int LONGEST_CODE = 15;
	static final int VALUE = 16;
	static final int BYTE = 0xff;
	/** Among lengths: the value is a byte of text. Among distances: as {@link #SPECIAL}. */
	static final int OTHER = 1 << 31;
	/** Among lengths: a longer code, or the end of the block, or bits that stand for nothing. */
	static final int SPECIAL = 1 << 30;
	/** The end of the block; beside {@link #SPECIAL}. */
	static final int END = 1 << 29;

	private static final int LINK = 0x1fff;

	final int[] entries;
	/** Selects the bits that are looked at first. */
	final int mask;
	private final int bits;
	private final int[] symbols;
	private final int nothing;
	private final int[] counts = new int[LONGEST_CODE + 1];
	private final int[] next = new int[LONGEST_CODE + 2];
	private final byte[] longest;

	/**
	 * @param bits    that are looked at first
	 * @param most    entries that the worst code needs
	 * @param symbols for each symbol its entry, without its code; those behind stand for nothing
	 * @param nothing flag of entries for bits that stand for nothing; with a length, the code is longer
	 */
	CodeTable(int bits, int most, int[] symbols, int nothing) {
		this.bits = bits;
		this.symbols = symbols;
		this.nothing = nothing;
		mask = (1 << bits) - 1;
		entries = new int[most];
		longest = new byte[1 << bits];
	}

	/**
	 * Makes the table of a code.
	 *
	 * @param lengths of the codes of symbols, 0 for those that do not occur
	 * @param loose   whether a code of a single bit, or of none, is one
	 * @return whether the lengths are those of a code
	 */
	boolean build(byte[] lengths, int from, int to, boolean loose) {
		int room = count(lengths, from, to);
		boolean small = room == 1 << LONGEST_CODE || room == 1 << LONGEST_CODE - 1 && counts[1] == 1;
		if (room != 0 && !(loose && small)) {
			return false;
		}
		Arrays.fill(longest, (byte) 0);
		for (int i = from; i < to; i++) {
			if (lengths[i] > 0) {
				int code = code(lengths[i]) & mask;
				longest[code] = lengths[i] > bits ? (byte) Math.max(longest[code], lengths[i]) : 0;
			}
		}
		link();
		count(lengths, from, to);
		for (int i = from; i < to; i++) {
			if (lengths[i] > 0) {
				put(i - from, lengths[i], code(lengths[i]));
			}
		}
		return true;
	}

	/** Counts the codes of each length and sets the first of each; returns what they leave of all bits of 15. */
	private int count(byte[] lengths, int from, int to) {
		Arrays.fill(counts, 0);
		for (int i = from; i < to; i++) {
			counts[lengths[i]]++;
		}
		int room = 1 << LONGEST_CODE;
		next[1] = 0;
		for (int length = 1; length <= LONGEST_CODE; length++) {
			room -= counts[length] << LONGEST_CODE - length;
			next[length + 1] = next[length] + counts[length] << 1;
		}
		return room;
	}

	/** Returns the next code of a length as it stands in the stream: from its highest bit on. */
	private int code(int length) {
		return Integer.reverse(next[length]++) >>> Integer.SIZE - length;
	}

	/** Lays out the second entries behind the first. */
	private void link() {
		Arrays.fill(entries, nothing);
		int at = 1 << bits;
		for (int i = 0; i < longest.length; i++) {
			if (longest[i] > 0) {
				int more = longest[i] - bits;
				entries[i] = nothing | at << VALUE | more << Byte.SIZE;
				at += 1 << more;
			}
		}
	}

	private void put(int symbol, int length, int code) {
		int entry = symbol < symbols.length ? symbols[symbol] + length + (length << Byte.SIZE) : nothing;
		if (length <= bits) {
			for (int i = code; i <= mask; i += 1 << length) {
				entries[i] = entry;
			}
			return;
		}
		int first = entries[code & mask];
		int end = 1 << (first >>> Byte.SIZE & BYTE);
		for (int i = code >>> bits; i < end; i += 1 << length - bits) {
			entries[(first >>> VALUE & LINK) + i] = entry;
		}
	}

	/** Returns the entry for the next bits, however long their code is; {@code nothing} if they stand for nothing. */
	int find(long next) {
		int entry = entries[(int) next & mask];
		boolean settled = (entry & nothing) == 0 || (entry & END) != 0;
		int more = entry >>> Byte.SIZE & BYTE;
		if (settled || more == 0) {
			return entry;
		}
		return entries[(entry >>> VALUE & LINK) + ((int) (next >>> bits) & (1 << more) - 1)];
	}
}
