package org.plumbline.core.deflate;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * A piece of text as it lies in a compressed stream, with all that is needed to read it. Its arrays are borrowed: valid
 * until more of the stream is read. Its first six numbers are those of bits and bytes of {@code stream}.
 *
 * @param stream     bytes that hold all of the bits
 * @param headFrom   first bit of the block in which the piece begins; -1 if it begins with a block
 * @param headTo     bit behind the beginning of that block
 * @param from       first bit of the piece
 * @param to         bit behind it, or behind some more
 * @param skipped    bytes of text in front of the piece that come out first
 * @param before     text in front of these, to which compressed text points back
 * @param beforeFrom place of it in the array
 * @param beforeLength at most {@link Inflate#WINDOW}
 */
public record DeflatePiece(byte[] stream, long headFrom, long headTo, long from, long to, int skipped, byte[] before,
		int beforeFrom, int beforeLength) {

	/** Tells whether the piece is that of a text, from 0 to {@code length}. Cost: decompresses it. */
	public boolean isOf(byte[] text, int length) {
		int begin = beforeLength + skipped;
		byte[] out = new byte[begin + length + Inflate.SLACK];
		System.arraycopy(before, beforeFrom, out, 0, beforeLength);
		Inflate inflate = new Inflate();
		inflate.output(out, 0, beforeLength);
		int end = (int) (to + 7 >>> 3);
		try {
			if (headFrom < 0) {
				inflate.begin(stream, from, end, 0);
			} else {
				inflate.enter(stream, headFrom, from, end);
			}
			inflate.inflate(true, begin + length);
		} catch (DataFormatException e) {
			return false;
		}
		return inflate.outputAt() >= begin + length
				&& Arrays.equals(out, begin, begin + length, text, 0, length);
	}

	/** Returns the bytes of the stream that have to be kept. */
	public int length() {
		return headLength() + (int) ((to + 7 >>> 3) - (from >>> 3));
	}

	/** Returns the bytes that hold the beginning of the block; 0 if the piece begins with a block. */
	public int headLength() {
		return headFrom < 0 ? 0 : (int) ((headTo + 7 >>> 3) - (headFrom >>> 3));
	}
}
