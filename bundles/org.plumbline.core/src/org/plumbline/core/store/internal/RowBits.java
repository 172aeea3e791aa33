package org.plumbline.core.store.internal;

import java.util.Arrays;

/** Rows of one block that may still pass: one bit each, used again for the next block. One thread. */
final class RowBits {

	private long[] words = new long[64];
	private int size;

	/** Becomes all rows of a block. */
	void all(int rows) {
		none(rows);
		for (int i = 0; i < words() - 1; i++) {
			words[i] = -1;
		}
		if (rows > 0) {
			words[words() - 1] = -1L >>> -rows;
		}
	}

	/** Becomes no rows of a block. */
	void none(int rows) {
		size = rows;
		if (words.length < words()) {
			words = new long[words() * 2];
		}
		Arrays.fill(words, 0, words(), 0);
	}

	private int words() {
		return size + 63 >>> 6;
	}

	int size() {
		return size;
	}

	void copy(RowBits other) {
		none(other.size);
		System.arraycopy(other.words, 0, words, 0, words());
	}

	void add(RowBits other) {
		for (int i = 0; i < words(); i++) {
			words[i] |= other.words[i];
		}
	}

	void keep(RowBits other) {
		for (int i = 0; i < words(); i++) {
			words[i] &= other.words[i];
		}
	}

	void remove(RowBits other) {
		for (int i = 0; i < words(); i++) {
			words[i] &= ~other.words[i];
		}
	}

	void set(int row) {
		words[row >>> 6] |= 1L << row;
	}

	void clear(int row) {
		words[row >>> 6] &= ~(1L << row);
	}

	/** Takes all rows from one to before another away. */
	void clear(int from, int to) {
		if (from >= to) {
			return;
		}
		int first = from >>> 6;
		int last = to - 1 >>> 6;
		long head = -1L << from;
		long tail = -1L >>> -to;
		if (first == last) {
			words[first] &= ~(head & tail);
		} else {
			words[first] &= ~head;
			Arrays.fill(words, first + 1, last, 0);
			words[last] &= ~tail;
		}
	}

	boolean has(int row) {
		return (words[row >>> 6] & 1L << row) != 0;
	}

	int count() {
		int count = 0;
		for (int i = 0; i < words(); i++) {
			count += Long.bitCount(words[i]);
		}
		return count;
	}

	boolean isEmpty() {
		for (int i = 0; i < words(); i++) {
			if (words[i] != 0) {
				return false;
			}
		}
		return true;
	}

	/** Returns the first row at or after a place, or -1. */
	int next(int from) {
		int word = from >>> 6;
		long rest = from >= size ? 0 : words[word] & -1L << from;
		while (rest == 0) {
			if (++word >= words()) {
				return -1;
			}
			rest = words[word];
		}
		return (word << 6) + Long.numberOfTrailingZeros(rest);
	}
}
