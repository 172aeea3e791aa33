package org.plumbline.core.store.internal;

import static org.plumbline.core.store.internal.Layouts.LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells which blocks cannot hold a literal: for each block one bit per part of four bytes that occurs in it, capital
 * letters made small; one bit for every eight bytes of text (1.6 % of it). File {@value #FILE}, made after
 * the store was sealed and not counted among its files: it may be missing.
 *
 * <pre>
 * version i64, blocks i64, bytes of text before compression i64, unused i64
 * per block: 2^n bits, n so that 2^n is nearest to length / 8, at least 64
 * </pre>
 */
final class TextSummary {

	static final String FILE = "search.dat"; //$NON-NLS-1$

	private static final long VERSION = 2;
	private static final int HEAD = 32;
	private static final int LEAST_BITS = 64;

	private final MemorySegment bytes;
	private final long[] at;
	private final byte[] shift;

	private TextSummary(MemorySegment bytes, BlockTable blocks) {
		this.bytes = bytes;
		at = new long[blocks.count()];
		shift = new byte[at.length];
		long next = HEAD;
		for (int block = 0; block < at.length; block++) {
			int bits = bits(blocks.rawLength(block));
			at[block] = next;
			shift[block] = (byte) (Integer.SIZE - Integer.numberOfTrailingZeros(bits));
			next += bits / Byte.SIZE;
		}
	}

	/** Returns how many bits a block of a length has. */
	static int bits(int length) {
		return Math.max(LEAST_BITS, Integer.highestOneBit(length / 8 + length / 16));
	}

	/** Maps the summary of a sealed store; empty if there is none, or none of this store. */
	static Optional<TextSummary> open(Path folder, BlockTable blocks, Arena arena) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		MemorySegment bytes = Column.map(file, MapMode.READ_ONLY, arena);
		long length = HEAD;
		long text = 0;
		for (int block = 0; block < blocks.count(); block++) {
			length += bits(blocks.rawLength(block)) / Byte.SIZE;
			text += blocks.rawLength(block);
		}
		boolean ours = bytes.byteSize() == length && bytes.get(LONG, 0) == VERSION
				&& bytes.get(LONG, 8) == blocks.count() && bytes.get(LONG, 16) == text;
		return ours ? Optional.of(new TextSummary(bytes, blocks)) : Optional.empty();
	}

	static void writeHead(Column file, BlockTable blocks) throws IOException {
		long text = 0;
		for (int block = 0; block < blocks.count(); block++) {
			text += blocks.rawLength(block);
		}
		file.putLong(VERSION);
		file.putLong(blocks.count());
		file.putLong(text);
		file.putLong(0);
	}

	/** Tells whether a block may hold a literal. Cost: a read per part, the first missing one ends it. */
	boolean mayHold(int block, TextGrams grams) {
		for (int i = 0; i < grams.count(); i++) {
			int bit = grams.get(i) >>> shift[block];
			byte eight = bytes.get(ValueLayout.JAVA_BYTE, at[block] + (bit >>> 3));
			if ((eight & 1 << (bit & 7)) == 0) {
				return false;
			}
		}
		return true;
	}
}
