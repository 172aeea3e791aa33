package org.plumbline.core.store.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads texts of rows in any order. Events of several files take turns in time, so some blocks are kept decompressed:
 * the one used longest ago goes first. One thread.
 */
final class KeptBlocks {

	private static final int MOST = 32;

	private final OpenStore store;
	private final Map<Long, BlockReader> open = new LinkedHashMap<>(16, 0.75f, true);
	private long currentBlock = -1;
	private BlockReader current;

	KeptBlocks(OpenStore store) {
		this.store = store;
		current = new BlockReader(store);
	}

	void moveTo(long row) {
		int local = store.bundleOf(row).blocks.blockOf(OpenStore.local(row));
		long block = OpenStore.global((int) (row >>> 40), local);
		if (block != currentBlock) {
			currentBlock = -1;
			current = open.remove(block);
			if (current == null) {
				current = open.size() < MOST ? new BlockReader(store) : open.remove(open.keySet().iterator().next());
			}
			open.put(block, current);
			currentBlock = block;
		}
		current.moveTo(row);
	}

	/** Returns the number of the first line of the row moved to. */
	long line() {
		return current.line();
	}

	byte[] bytes() {
		return current.bytes();
	}

	int from() {
		return current.from();
	}

	int to() {
		return current.to();
	}
}
