package org.plumbline.core.store.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;

import org.plumbline.core.deflate.DeflatePiece;
import org.plumbline.core.deflate.Inflate;

/**
 * Keeps blocks of text as they came, in bits of deflate (RFC 1951). All numbers are little-endian:
 *
 * <pre>
 * block  = before:i32 packed:i32 skipped:i32 head:i32 shifts:i32 window headBytes bytes
 * window = {@code packed} bytes that {@link BlockCodec} makes of {@code before} bytes of text in front
 * head   = bytes with the beginning of the block of deflate, 0 if the bytes begin with one
 * shifts = first bit of these two, in their first byte: head | bytes &lt;&lt; 3
 * </pre>
 *
 * One thread.
 */
final class PieceCodec {

	private static final int FIXED = 5 * Integer.BYTES;
	private static final int SHIFT = 7;

	private final BlockCodec codec;

	/** @param codec packs the text in front */
	PieceCodec(BlockCodec codec) {
		this.codec = codec;
	}

	/** Returns the most bytes that a piece can take. */
	int bound(DeflatePiece piece) {
		return FIXED + codec.bound(piece.beforeLength()) + piece.length();
	}

	/** Writes a piece into {@code target} and returns its length. */
	int write(DeflatePiece piece, byte[] target) {
		int packed = piece.beforeLength() == 0 ? 0
				: codec.compress(piece.before(), piece.beforeFrom(), piece.beforeLength(), target, FIXED);
		int head = piece.headLength();
		int at = FIXED + packed;
		if (head > 0) {
			System.arraycopy(piece.stream(), (int) (piece.headFrom() >>> 3), target, at, head);
		}
		int length = piece.length() - head;
		System.arraycopy(piece.stream(), (int) (piece.from() >>> 3), target, at + head, length);
		int shifts = (head > 0 ? (int) piece.headFrom() & SHIFT : 0) | ((int) piece.from() & SHIFT) << 3;
		ByteBuffer.wrap(target).order(ByteOrder.LITTLE_ENDIAN).putInt(piece.beforeLength()).putInt(packed)
				.putInt(piece.skipped()).putInt(head).putInt(shifts);
		return at + head + length;
	}

	/**
	 * Opens a block, of which nothing is read yet.
	 *
	 * @param kept      what was written; stays as it is as long as the text is read
	 * @param rawLength bytes of text that it holds
	 * @param reusable  array for the text if it is long enough
	 */
	PieceText open(byte[] kept, int length, int rawLength, byte[] reusable) {
		ByteBuffer numbers = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
		int before = numbers.getInt();
		int packed = numbers.getInt();
		int skipped = numbers.getInt();
		int head = numbers.getInt();
		int shifts = numbers.getInt();
		int most = before + skipped + rawLength + Inflate.SLACK;
		byte[] text = reusable.length >= most ? reusable : new byte[most];
		if (before > 0) {
			codec.decompress(kept, FIXED, packed, text, before);
		}
		int headAt = FIXED + packed;
		long headBit = (long) headAt * Byte.SIZE + (shifts & SHIFT);
		long bit = (long) (headAt + head) * Byte.SIZE + (shifts >>> 3);
		Inflate inflate = new Inflate();
		inflate.output(text, 0, before);
		if (head > 0) {
			try {
				inflate.enter(kept, headBit, bit, length);
			} catch (DataFormatException e) {
				throw new IllegalStateException(e);
			}
		} else {
			inflate.begin(kept, bit, length, 0);
		}
		return new PieceText(inflate, text, before + skipped, rawLength);
	}
}
