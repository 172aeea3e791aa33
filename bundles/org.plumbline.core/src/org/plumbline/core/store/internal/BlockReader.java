package org.plumbline.core.store.internal;

/** Reads texts of rows, keeping the last block as far as it was decompressed. One thread. */
final class BlockReader {

	private final OpenStore store;
	private MappedStore bundle;
	private int block = -1;
	private BlockText text = new BlockText.Whole(new byte[0]);
	private byte[] bytes = text.bytes();
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
			text = wanted.text(target, bytes);
			bytes = text.bytes();
			bundle = wanted;
			block = target;
			countFromBegin();
		}
		int end = wanted.endOffset(block, local);
		text.readTo(end);
		from = text.begin() + Layouts.offset(wanted.info(local));
		to = text.begin() + end;
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
			countFromBegin();
		}
		for (; countedTo < from; countedTo++) {
			if (bytes[countedTo] == '\n') {
				countedLine++;
			}
		}
		return countedLine;
	}

	private void countFromBegin() {
		countedTo = text.begin();
		countedLine = bundle.blocks.firstLine(block);
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
