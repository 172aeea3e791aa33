package org.plumbline.core.intake.internal;

import java.io.InputStream;

import org.plumbline.core.deflate.DeflatePiece;
import org.plumbline.core.deflate.DeflateTrail;
import org.plumbline.core.deflate.Inflate;

/** Finds for the text that a log gives the compressed form in which it came, if it has one. One thread. */
final class TextPieces {

	/** Text that compressed text points back to, and some between that and the next place to begin. */
	static final int BEFORE = Inflate.WINDOW * 3;
	/** What came in more than one byte of {@value} is compressed better here. */
	private static final int WORTH_KEEPING = 4;

	private final DeflateTrail trail;
	private final byte[] before;
	private int beforeLength;
	private long at;
	private boolean certain;
	private boolean wrong;

	private TextPieces(DeflateTrail trail, long at) {
		this.trail = trail;
		this.at = at;
		before = new byte[trail == null ? 0 : BEFORE];
	}

	/** For text that was not compressed, or in another way. */
	static TextPieces none() {
		return new TextPieces(null, 0);
	}

	/** For the text that is read next from a stream. */
	static TextPieces of(InputStream content) {
		if (content instanceof PlainText text) {
			text.trail().want(text.position());
			TextPieces pieces = new TextPieces(text.trail(), text.position());
			pieces.remember(text.before(), text.before().length);
			return pieces;
		}
		return none();
	}

	/**
	 * Returns the next text as it came; {@code null} if it has to be compressed.
	 *
	 * @param text   begins with the next text
	 * @param length bytes of it, all of which have been read
	 */
	DeflatePiece next(byte[] text, int length) {
		DeflatePiece piece = wrong ? null : piece(length);
		if (piece != null && !certain) { // an archive may be stranger than anybody thought: its first piece tells
			certain = piece.isOf(text, length);
			wrong = !certain;
		}
		return wrong ? null : piece;
	}

	private DeflatePiece piece(int length) {
		long begin = trail == null ? DeflateTrail.NONE : trail.beginning(at);
		if (begin < 0) {
			return null;
		}
		int needed = (int) Math.min(Inflate.WINDOW, begin - trail.first());
		long from = beforeLength - (at - begin) - needed;
		if (from < 0) {
			return null;
		}
		DeflatePiece piece = trail.piece(at, at + length, before, (int) from, needed);
		return piece == null || piece.length() > length / WORTH_KEEPING ? null : piece;
	}

	/** Nothing more of the text is wanted. */
	void end() {
		if (trail != null) {
			trail.want(DeflateTrail.NONE);
		}
	}

	/** Goes on behind text that was taken care of. */
	void pass(byte[] text, int length) {
		if (trail == null) {
			return;
		}
		remember(text, length);
		at += length;
		trail.want(at);
	}

	private void remember(byte[] text, int length) {
		int added = Math.min(length, BEFORE);
		int old = Math.min(beforeLength, BEFORE - added);
		System.arraycopy(before, beforeLength - old, before, 0, old);
		System.arraycopy(text, length - added, before, old, added);
		beforeLength = old + added;
	}
}
