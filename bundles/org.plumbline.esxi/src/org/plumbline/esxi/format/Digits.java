package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;

/** Numbers written in ASCII. All places are half-open; {@link #NONE} says that there is no number. */
final class Digits {

	/** No number there, or one too long for a {@code long}. */
	static final int NONE = -1;

	private static final int MAX_DECIMAL = 18;
	private static final int MAX_HEXADECIMAL = 15;
	/** Digits of a thread, decimal or hexadecimal. */
	static final int LONGEST_THREAD = MAX_HEXADECIMAL;
	/** Digits after the point that a time keeps. */
	static final int FRACTION_DIGITS = 9;
	/** Nanoseconds of one in the last digit of a fraction, by the number of its digits. */
	private static final int[] LAST_DIGIT_NS = { 0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10,
			1 };

	private Digits() {
	}

	static boolean isDigit(byte b) {
		return b >= '0' && b <= '9';
	}

	/** Returns 0 to 15, or {@link #NONE} if the byte is no hexadecimal digit in either case. */
	static int hexDigit(byte b) {
		if (b >= '0' && b <= '9') {
			return b - '0';
		}
		int lower = b | 0x20;
		return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : NONE;
	}

	/** Returns the end of a run of decimal digits; {@code at} itself if there is none. */
	static int end(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && isDigit(bytes[i])) {
			i++;
		}
		return i;
	}

	/** Returns the end of a run of hexadecimal digits; {@code at} itself if there is none. */
	static int hexEnd(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && hexDigit(bytes[i]) >= 0) {
			i++;
		}
		return i;
	}

	/** Returns the value of a run of decimal digits; {@link #NONE} if it is empty or has more than 18 digits. */
	static long value(byte[] bytes, int from, int to) {
		if (to <= from || to - from > MAX_DECIMAL) {
			return NONE;
		}
		long value = 0;
		for (int i = from; i < to; i++) {
			value = value * 10 + bytes[i] - '0';
		}
		return value;
	}

	/** Returns the value of a run of hexadecimal digits; {@link #NONE} if it is empty or has more than 15 digits. */
	static long hexValue(byte[] bytes, int from, int to) {
		if (to <= from || to - from > MAX_HEXADECIMAL) {
			return NONE;
		}
		long value = 0;
		for (int i = from; i < to; i++) {
			value = value << 4 | hexDigit(bytes[i]);
		}
		return value;
	}

	/** Returns the two-digit number at a place that has two bytes; {@link #NONE} if one is no digit. */
	static int two(byte[] bytes, int at) {
		int tens = bytes[at] - '0';
		int ones = bytes[at + 1] - '0';
		return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NONE : tens * 10 + ones;
	}

	/** Returns the three-digit number at a place that has three bytes; {@link #NONE} if one is no digit. */
	static int three(byte[] bytes, int at) {
		int hundreds = bytes[at] - '0';
		int rest = two(bytes, at + 1);
		return hundreds < 0 || hundreds > 9 || rest < 0 ? NONE : hundreds * 100 + rest;
	}

	/** Returns the digits after a decimal point of seconds as nanoseconds; digits after the ninth do not count. */
	static long fractionNs(byte[] bytes, int from, int to) {
		long value = 0;
		int used = Math.min(to - from, FRACTION_DIGITS);
		for (int i = from; i < from + used; i++) {
			value = value * 10 + bytes[i] - '0';
		}
		return value * LAST_DIGIT_NS[used];
	}

	/**
	 * Returns the number of a thread between two places if it is decimal; {@link LineHead#NONE} for a pointer, which
	 * has a letter or, if {@code pointers}, eight digits: it names no world.
	 */
	static long thread(byte[] bytes, int from, int to, boolean pointers) {
		if (pointers && to - from == 8 || to <= from || to - from > MAX_DECIMAL) {
			return LineHead.NONE;
		}
		long value = 0;
		for (int i = from; i < to; i++) {
			if (!isDigit(bytes[i])) {
				return LineHead.NONE;
			}
			value = value * 10 + bytes[i] - '0';
		}
		return value;
	}

	/** Tells whether a thread stands between two places: digits, decimal or hexadecimal, up to 15 of them. */
	static boolean isThread(byte[] bytes, int from, int to) {
		return to > from && to - from <= MAX_HEXADECIMAL && hexEnd(bytes, from, to) == to;
	}
}
