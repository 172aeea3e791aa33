package org.plumbline.core.store.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The texts of blocks, however they are compressed. Thread-safe. */
final class BlockTexts {

	private static final byte[] NONE = {};

	private final BlockTable blocks;
	private final MemorySegment text;
	private final BlockCodec codec = new BlockCodec();
	private final PieceCodec pieces = new PieceCodec(codec);

	BlockTexts(BlockTable blocks, MemorySegment text) {
		this.blocks = blocks;
		this.text = text;
	}

	/** Decompresses a block into an array of at least its raw length, the given one if that is long enough. */
	byte[] read(int block, byte[] reusable) {
		byte[] compressed = compressed(block);
		int rawLength = blocks.rawLength(block);
		byte[] target = reusable.length >= rawLength ? reusable : new byte[rawLength];
		if (blocks.kind(block) == Layouts.AS_IT_CAME) {
			PieceText text = pieces.open(compressed, compressed.length, rawLength, NONE);
			text.readTo(rawLength);
			System.arraycopy(text.bytes(), text.begin(), target, 0, rawLength);
		} else {
			codec.decompress(compressed, 0, compressed.length, target, rawLength);
		}
		return target;
	}

	/** Opens a block of which perhaps not all will be wanted, in the given array if that is long enough. */
	BlockText open(int block, byte[] reusable) {
		if (blocks.kind(block) != Layouts.AS_IT_CAME) {
			return new BlockText.Whole(read(block, reusable));
		}
		byte[] compressed = compressed(block);
		return pieces.open(compressed, compressed.length, blocks.rawLength(block), reusable);
	}

	private byte[] compressed(int block) {
		byte[] compressed = new byte[blocks.compressedLength(block)];
		MemorySegment.copy(text, ValueLayout.JAVA_BYTE, blocks.textAt(block), compressed, 0, compressed.length);
		return compressed;
	}
}
