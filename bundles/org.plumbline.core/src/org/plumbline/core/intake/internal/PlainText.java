package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.function.LongSupplier;

import org.plumbline.core.deflate.DeflateTrail;

/** Text of which it is known how it was compressed. */
final class PlainText extends BufferedInputStream {

	private final DeflateTrail trail;
	private final LongSupplier taken;
	private final byte[] before;
	private final long begin;

	/**
	 * @param in     the text, without another buffer between
	 * @param trail  of a text that holds this one
	 * @param taken  place in that text of the next byte of {@code in}
	 * @param before text in front of the first byte, as far as it is known
	 */
	PlainText(InputStream in, DeflateTrail trail, LongSupplier taken, byte[] before, int buffer) {
		super(in, buffer);
		this.trail = trail;
		this.taken = taken;
		this.before = before;
		begin = taken.getAsLong();
	}

	DeflateTrail trail() {
		return trail;
	}

	/** Returns the text in front of the byte that is read next, as far as it is known; not to be changed. */
	byte[] before() {
		return position() == begin ? before : new byte[0];
	}

	/** Returns the place in the text of the byte that is read next. */
	long position() {
		return taken.getAsLong() - (count - pos);
	}
}
