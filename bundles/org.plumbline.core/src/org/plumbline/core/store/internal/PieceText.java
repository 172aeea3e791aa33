package org.plumbline.core.store.internal;

import java.util.zip.DataFormatException;

import org.plumbline.core.deflate.Inflate;

/**
 * The text of a block that was kept as it came. It is decompressed from its beginning as far as it is wanted: a row
 * stands in the middle of its block on average, so that a jump in the table takes half the time. One thread.
 */
final class PieceText implements BlockText {

	/** The next row is mostly wanted next. */
	private static final int AHEAD = 1 << 12;

	private final Inflate inflate;
	private final byte[] bytes;
	private final int begin;
	private final int length;

	/**
	 * @param inflate stands in front of the text and writes into {@code bytes}
	 * @param begin   place in these of the first byte of the block
	 * @param length  bytes of the block
	 */
	PieceText(Inflate inflate, byte[] bytes, int begin, int length) {
		this.inflate = inflate;
		this.bytes = bytes;
		this.begin = begin;
		this.length = length;
	}

	@Override
	public byte[] bytes() {
		return bytes;
	}

	@Override
	public int begin() {
		return begin;
	}

	@Override
	public void readTo(int to) {
		if (inflate.outputAt() >= begin + to) {
			return;
		}
		try {
			inflate.inflate(true, begin + Math.min(length, to + AHEAD));
		} catch (DataFormatException e) {
			throw new IllegalStateException(e);
		}
		if (inflate.outputAt() < begin + to) {
			throw new IllegalStateException("piece of " + to + " bytes gave " + (inflate.outputAt() - begin));
		}
	}
}
