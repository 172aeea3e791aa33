package org.plumbline.core.store.internal;

import static org.plumbline.core.store.internal.Layouts.BLOCK_BYTES;
import static org.plumbline.core.store.internal.Layouts.INT;
import static org.plumbline.core.store.internal.Layouts.LONG;

import java.lang.foreign.MemorySegment;

/** The mapped table of blocks. */
record BlockTable(MemorySegment bytes) {

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

	/** Returns the block that holds a row. */
	int blockOf(long row) {
		int low = 0;
		int high = count() - 1;
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
