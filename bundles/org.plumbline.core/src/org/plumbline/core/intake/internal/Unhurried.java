package org.plumbline.core.intake.internal;

import java.io.FilterInputStream;
import java.io.InputStream;

/**
 * A stream that never says that more is at hand: a buffer above hands on what it has before it runs into the damage
 * behind it, instead of losing both.
 */
class Unhurried extends FilterInputStream {

	Unhurried(InputStream in) {
		super(in);
	}

	@Override
	public int available() {
		return 0;
	}
}
