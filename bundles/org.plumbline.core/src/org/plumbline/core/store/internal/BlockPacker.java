package org.plumbline.core.store.internal;

import java.util.Arrays;

import org.plumbline.core.deflate.DeflatePiece;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.BlockRows;

/**
 * Does the part of adding a block that needs no other block: compresses its text, lays out its rows, looks for marks.
 * Its arrays are used again for the next block. One thread at a time.
 */
final class BlockPacker implements AutoCloseable {

	/** Bits of a hit that hold the mark; the row lies above. */
	static final int MARK_BITS = 20;

	/** Blocks of very long events are rare: their room is not kept. */
	private static final int LARGE = 1 << 22;

	private final MarkTuning marks;
	private final BlockCodec codec = new BlockCodec();
	private final PieceCodec pieces = new PieceCodec(codec);
	private final int[] lastRowOfMark;
	private byte[] text = new byte[0];
	private int textLength;
	private int kind;
	private int[] infos = new int[0];
	private long[] hits = new long[64];
	private int hitCount;
	private int current;
	private long earliestNs;
	private long latestNs;

	BlockPacker(MarkTuning marks) {
		this.marks = marks;
		lastRowOfMark = new int[marks.now().marks().size()];
	}

	/** @param piece the text as it came; {@code null} if it is to be compressed */
	void pack(byte[] raw, int length, BlockRows events, DeflatePiece piece) {
		int bound = piece == null ? codec.bound(length) : pieces.bound(piece);
		boolean tooLarge = text.length > LARGE && bound <= LARGE;
		text = text.length < bound || tooLarge ? new byte[bound] : text;
		kind = piece == null ? Layouts.PACKED : Layouts.AS_IT_CAME;
		textLength = piece == null ? codec.compress(raw, 0, length, text, 0) : pieces.write(piece, text);
		infos = infos.length < events.size() ? new int[events.size() * 2] : infos;
		earliestNs = Long.MAX_VALUE;
		latestNs = Times.UNKNOWN_NS;
		for (int i = 0; i < events.size(); i++) {
			infos[i] = Layouts.info(events.offset(i), events.flags(i));
			long timeNs = events.timeNs(i);
			if (timeNs != Times.UNKNOWN_NS) {
				earliestNs = Math.min(earliestNs, timeNs);
				latestNs = Math.max(latestNs, timeNs);
			}
		}
		hitCount = 0;
		current = 0;
		Arrays.fill(lastRowOfMark, -1);
		marks.see(raw, length);
		marks.now().scan(raw, 0, length, (mark, at) -> hit(events, mark, at));
	}

	/** Turns occurrences, whose places mostly ascend, into pairs of row and mark, each pair once. */
	private void hit(BlockRows events, int mark, int at) {
		while (current > 0 && events.offset(current) > at) {
			current--; // a literal that began earlier, or the next scan of the block
		}
		while (current + 1 < events.size() && events.offset(current + 1) <= at) {
			current++;
		}
		if (lastRowOfMark[mark] != current) {
			lastRowOfMark[mark] = current;
			if (hitCount == hits.length) {
				hits = Arrays.copyOf(hits, hitCount * 2);
			}
			hits[hitCount++] = (long) current << MARK_BITS | mark;
		}
	}

	/** Returns the compressed text, from 0 to {@link #textLength()}. */
	byte[] text() {
		return text;
	}

	int textLength() {
		return textLength;
	}

	/** Returns how the text is compressed, see {@link Layouts}. */
	int kind() {
		return kind;
	}

	/** Returns one number per row of the block, see {@link Layouts}; what lies behind them is of earlier blocks. */
	int[] infos() {
		return infos;
	}

	/** Returns the earliest time of the block; the greatest number if it has none. */
	long earliestNs() {
		return earliestNs;
	}

	/** Returns the latest time of the block; unknown if it has none. */
	long latestNs() {
		return latestNs;
	}

	/** Returns a hit; its row is counted from the first of the block. */
	long hit(int number) {
		return hits[number];
	}

	int hitCount() {
		return hitCount;
	}

	@Override
	public void close() {
		codec.close();
	}
}
