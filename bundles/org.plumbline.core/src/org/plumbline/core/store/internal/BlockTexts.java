package org.plumbline.core.store.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The texts of blocks, however they are compressed. Thread-safe. */
final class BlockTexts {

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
		int length = blocks.compressedLength(block);
		byte[] compressed = new byte[length];
		MemorySegment.copy(text, ValueLayout.JAVA_BYTE, blocks.textAt(block), compressed, 0, length);
		int rawLength = blocks.rawLength(block);
		byte[] target = reusable.length >= rawLength ? reusable : new byte[rawLength];
		if (blocks.kind(block) == Layouts.AS_IT_CAME) {
			pieces.read(compressed, length, target, rawLength);
		} else {
			codec.decompress(compressed, 0, length, target, rawLength);
		}
		return target;
	}
}
