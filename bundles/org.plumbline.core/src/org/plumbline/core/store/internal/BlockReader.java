package org.plumbline.core.store.internal;

/** Reads texts of rows, keeping the last block decompressed. One thread. */
final class BlockReader {

	private final OpenStore store;
	private MappedStore bundle;
	private int block = -1;
	private byte[] bytes = new byte[0];
	private int from;
	private int to;
	private int countedTo;
	private long countedLine;

	BlockReader(OpenStore store) {
		this.store = store;
	}

	void moveTo(long row) {
		MappedStore wanted = store.bundleOf(row);
		long local = OpenStore.local(row);
		int target = wanted.blocks.blockOf(local);
		if (wanted != bundle || target != block) {
			block = -1;
			bytes = wanted.raw(target, bytes);
			bundle = wanted;
			block = target;
			countedTo = 0;
			countedLine = wanted.blocks.firstLine(target);
		}
		from = Layouts.offset(wanted.info(local));
		to = wanted.endOffset(block, local);
		if (to > from && bytes[to - 1] == '\n') {
			to--; // only the end of the last line: empty lines before it belong to the event
		}
		if (to > from && bytes[to - 1] == '\r') {
			to--;
		}
	}

	/**
	 * Returns the number of the first line of the row moved to. Newlines above it in the block are counted, from the
	 * row asked last if that stands above.
	 */
	long line() {
		if (countedTo > from) {
			countedTo = 0;
			countedLine = bundle.blocks.firstLine(block);
		}
		for (; countedTo < from; countedTo++) {
			if (bytes[countedTo] == '\n') {
				countedLine++;
			}
		}
		return countedLine;
	}

	byte[] bytes() {
		return bytes;
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}
}
