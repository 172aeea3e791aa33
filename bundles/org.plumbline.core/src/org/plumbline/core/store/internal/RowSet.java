package org.plumbline.core.store.internal;

/** A set of rows of all bundles: one bit per row. Adding is safe for several threads, one block each. */
final class RowSet {

	private final long[][] bits;
	private long size;

	RowSet(OpenStore store) {
		MappedStore[] bundles = store.bundles();
		bits = new long[bundles.length][];
		for (int i = 0; i < bundles.length; i++) {
			bits[i] = new long[Math.toIntExact((bundles[i].rows() >>> 6) + 1)];
		}
	}

	/** Adds a row; not for several threads. */
	void add(long row) {
		long local = OpenStore.local(row);
		bits[(int) (row >>> 40)][(int) (local >>> 6)] |= 1L << local;
	}

	/** Adds rows of one block. */
	synchronized void add(int bundle, long firstRow, RowBits rows) {
		for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
			long local = firstRow + row;
			bits[bundle][(int) (local >>> 6)] |= 1L << local;
			size++;
		}
	}

	boolean has(long row) {
		long local = OpenStore.local(row);
		return (bits[(int) (row >>> 40)][(int) (local >>> 6)] & 1L << local) != 0;
	}

	/** Returns how many rows were added by block. */
	long size() {
		return size;
	}

	/** Tells whether a range of rows of a bundle holds a member. */
	boolean hasAny(int bundle, long from, long to) {
		long row = next(bundle, from);
		return row >= 0 && row < to;
	}

	/** Returns the first member of a bundle at or after a row, or -1. */
	long next(int bundle, long from) {
		long[] words = bits[bundle];
		int word = (int) (from >>> 6);
		long rest = word >= words.length ? 0 : words[word] & -1L << from;
		while (rest == 0) {
			if (++word >= words.length) {
				return -1;
			}
			rest = words[word];
		}
		return ((long) word << 6) + Long.numberOfTrailingZeros(rest);
	}
}
