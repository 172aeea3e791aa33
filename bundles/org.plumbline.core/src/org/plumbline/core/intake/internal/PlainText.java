package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.function.LongSupplier;

import org.plumbline.core.deflate.DeflateTrail;

/** Text of which it is known how it was compressed. */
final class PlainText extends BufferedInputStream {

	private final DeflateTrail trail;
	private final LongSupplier taken;

	/**
	 * @param in    the text, without another buffer between
	 * @param trail of a text that holds this one
	 * @param taken place in that text of the next byte of {@code in}
	 */
	PlainText(InputStream in, DeflateTrail trail, LongSupplier taken, int buffer) {
		super(in, buffer);
		this.trail = trail;
		this.taken = taken;
	}

	DeflateTrail trail() {
		return trail;
	}

	/** Returns the place in the text of the byte that is read next. */
	long position() {
		return taken.getAsLong() - (count - pos);
	}
}
