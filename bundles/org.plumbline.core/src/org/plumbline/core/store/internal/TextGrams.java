package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The parts of four bytes that a literal has, as numbers that are spread evenly. A text shorter than that has none.
 * Immutable.
 */
final class TextGrams {

	/** Bytes of a part. */
	static final int LENGTH = 4;

	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

	/** The bit that tells small letters of ASCII from capital ones, in each byte; that it joins others does no harm. */
	private static final int SMALL = 0x20202020;

	private final int[] spread;

	TextGrams(byte[] literal) {
		spread = new int[Math.max(0, literal.length - LENGTH + 1)];
		for (int i = 0; i < spread.length; i++) {
			spread[i] = spread(literal, i);
		}
	}

	/**
	 * Returns the number of the part that begins at a place; its upper bits are the good ones. Parts that differ only
	 * in the case of letters have the same number.
	 */
	static int spread(byte[] bytes, int at) {
		return ((int) INTS.get(bytes, at) | SMALL) * 0x9E3779B1;
	}

	int count() {
		return spread.length;
	}

	int get(int part) {
		return spread[part];
	}
}
