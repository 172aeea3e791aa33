package org.plumbline.core.store.internal;

/** A set of rows of all bundles: one bit per row. */
final class RowSet {

	private final long[][] bits;

	RowSet(OpenStore store) {
		MappedStore[] bundles = store.bundles();
		bits = new long[bundles.length][];
		for (int i = 0; i < bundles.length; i++) {
			bits[i] = new long[Math.toIntExact((bundles[i].rows() >>> 6) + 1)];
		}
	}

	void add(int bundle, long local) {
		bits[bundle][(int) (local >>> 6)] |= 1L << local;
	}

	boolean has(long row) {
		long local = OpenStore.local(row);
		return (bits[(int) (row >>> 40)][(int) (local >>> 6)] & 1L << local) != 0;
	}
}
