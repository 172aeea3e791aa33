package org.plumbline.core.store.internal;

import static org.plumbline.core.store.internal.Layouts.BLOCK_BYTES;
import static org.plumbline.core.store.internal.Layouts.INT;
import static org.plumbline.core.store.internal.Layouts.LONG;

import java.lang.foreign.MemorySegment;

/** The mapped table of blocks. Immutable but for the times. */
final class BlockTable {

	/** Blocks hold about two thousand rows, so that next to no search is left within these. */
	private static final int ROWS_SHIFT = 10;

	private final MemorySegment bytes;
	/** The block that holds every 2^{@value #ROWS_SHIFT}th row, and the last block once more. */
	private final int[] blockAt;

	BlockTable(MemorySegment bytes) {
		this.bytes = bytes;
		long rows = count() == 0 ? 0 : firstRow(count() - 1) + rows(count() - 1);
		blockAt = new int[Math.toIntExact((rows >>> ROWS_SHIFT) + 2)];
		int block = 0;
		for (int i = 0; i < blockAt.length; i++) {
			while (block + 1 < count() && firstRow(block + 1) <= (long) i << ROWS_SHIFT) {
				block++;
			}
			blockAt[i] = block;
		}
	}

	int count() {
		return (int) (bytes.byteSize() / BLOCK_BYTES);
	}

	long textAt(int block) {
		return bytes.get(LONG, at(block));
	}

	int compressedLength(int block) {
		return bytes.get(INT, at(block) + 8);
	}

	int rawLength(int block) {
		return bytes.get(INT, at(block) + 12);
	}

	int source(int block) {
		return bytes.get(INT, at(block) + 16);
	}

	int rows(int block) {
		return bytes.get(INT, at(block) + 20);
	}

	long firstRow(int block) {
		return bytes.get(LONG, at(block) + 24);
	}

	long firstLine(int block) {
		return bytes.get(LONG, at(block) + 32);
	}

	void setTimes(int block, long earliestNs, long latestNs) {
		bytes.set(LONG, at(block) + 40, earliestNs);
		bytes.set(LONG, at(block) + 48, latestNs);
	}

	long earliestNs(int block) {
		return bytes.get(LONG, at(block) + 40);
	}

	long latestNs(int block) {
		return bytes.get(LONG, at(block) + 48);
	}

	/** Returns how the text is compressed, see {@link Layouts}. */
	int kind(int block) {
		return bytes.get(INT, at(block) + 56);
	}

	/** Returns the block that holds a row. Cost: mostly two reads. */
	int blockOf(long row) {
		int low = blockAt[(int) (row >>> ROWS_SHIFT)];
		int high = blockAt[(int) (row >>> ROWS_SHIFT) + 1];
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (firstRow(middle) <= row) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	private static long at(int block) {
		return (long) block * BLOCK_BYTES;
	}
}
