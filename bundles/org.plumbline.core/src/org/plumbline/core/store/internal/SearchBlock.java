package org.plumbline.core.store.internal;

import java.nio.charset.StandardCharsets;

/**
 * The block that a search looks at: columns at once, text when a condition first asks for it. Buffers are used again
 * for the next block. One thread.
 */
final class SearchBlock {

	private final OpenStore store;
	private int bundle;
	private int block;
	private MappedStore files;
	private long firstRow;
	private int rows;
	private byte[] raw = new byte[0];
	private byte[] folded = new byte[0];
	private int[] starts = new int[1024];
	private boolean isRead;
	private String exactText = ""; //$NON-NLS-1$
	private String foldedText = ""; //$NON-NLS-1$

	SearchBlock(OpenStore store) {
		this.store = store;
	}

	void moveTo(int nextBundle, int nextBlock) {
		bundle = nextBundle;
		block = nextBlock;
		files = store.bundles()[bundle];
		firstRow = files.blocks.firstRow(block);
		rows = files.blocks.rows(block);
		isRead = false;
		exactText = ""; //$NON-NLS-1$
		foldedText = ""; //$NON-NLS-1$
	}

	int bundle() {
		return bundle;
	}

	int block() {
		return block;
	}

	MappedStore files() {
		return files;
	}

	/** Returns the row of the bundle that is the first of this block. */
	long firstRow() {
		return firstRow;
	}

	int rows() {
		return rows;
	}

	/** Returns the number of the source in the store; -1 if its events were left out. */
	int source() {
		return store.globalSource(bundle, files.blocks.source(block));
	}

	int severity(int row) {
		return Layouts.flags(files.info(firstRow + row)) & Layouts.SEVERITY_MASK;
	}

	long timeNs(int row) {
		return store.timeOfRow(OpenStore.global(bundle, firstRow + row));
	}

	private void read() {
		if (isRead) {
			return;
		}
		raw = files.raw(block, raw);
		if (starts.length <= rows) {
			starts = new int[rows * 2];
		}
		for (int row = 0; row < rows; row++) {
			starts[row] = Layouts.offset(files.info(firstRow + row));
		}
		starts[rows] = length();
		isRead = true;
	}

	private int length() {
		return files.blocks.rawLength(block);
	}

	/** Returns the text; rows lie from {@link #from} to {@link #to}. */
	byte[] bytes() {
		read();
		return raw;
	}

	/** Returns the text with each byte as one character. */
	String exact() {
		if (exactText.isEmpty()) {
			exactText = new String(bytes(), 0, length(), StandardCharsets.ISO_8859_1);
		}
		return exactText;
	}

	/** Returns the text with each byte as one character, capital letters of ASCII made small. */
	String folded() {
		if (foldedText.isEmpty()) {
			byte[] bytes = bytes();
			if (folded.length < length()) {
				folded = new byte[bytes.length];
			}
			FoldedBytes.fold(bytes, folded, length());
			foldedText = new String(folded, 0, length(), StandardCharsets.ISO_8859_1);
		}
		return foldedText;
	}

	/** Returns the first byte of a row; of the row after the last one, the end of the block. */
	int from(int row) {
		read();
		return starts[row];
	}

	/** Returns the end of the text of a row: line ends and space behind it do not count. */
	int to(int row) {
		int to = from(row + 1);
		while (to > starts[row] && raw[to - 1] >= 0 && raw[to - 1] <= ' ') {
			to--;
		}
		return to;
	}

	/** Returns the row that holds a byte, not before a row that is known to begin before it. */
	int rowAt(int at, int notBefore) {
		int low = notBefore;
		int high = Math.min(rows - 1, notBefore + 1);
		for (int step = 2; high < rows - 1 && starts[high] <= at; step *= 2) {
			low = high;
			high = Math.min(rows - 1, high + step);
		}
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (starts[middle] <= at) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
