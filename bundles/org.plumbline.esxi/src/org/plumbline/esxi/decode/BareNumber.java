package org.plumbline.esxi.decode;

import java.util.Locale;

/** Reads a number as people write it: {@code 0x3f}, {@code 3f}, {@code 3Fh}, {@code 24}. */
final class BareNumber {

	private static final int MAX_DIGITS = 4;

	private BareNumber() {
	}

	/** Returns a hexadecimal number; {@link LineFacts#ABSENT} if the text is none or it is greater than allowed. */
	static int hex(String text, int max) {
		String digits = text.toLowerCase(Locale.ROOT);
		if (digits.startsWith("0x")) { //$NON-NLS-1$
			digits = digits.substring(2);
		} else if (digits.endsWith("h")) { //$NON-NLS-1$
			digits = digits.substring(0, digits.length() - 1);
		}
		return parse(digits, 16, max);
	}

	/** Returns whether a text in lower case says of itself that it is hexadecimal: {@code 0x28}, {@code 28h}. */
	static boolean marked(String text) {
		return text.startsWith("0x") || text.endsWith("h"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the digits of a text in lower case, without {@code 0x} in front or {@code h} behind. */
	static String digits(String text) {
		String digits = text.startsWith("0x") ? text.substring(2) : text; //$NON-NLS-1$
		return digits.endsWith("h") ? digits.substring(0, digits.length() - 1) : digits; //$NON-NLS-1$
	}

	/** Returns a decimal number; {@link LineFacts#ABSENT} if the text is none or it is greater than allowed. */
	static int decimal(String text, int max) {
		return parse(text, 10, max);
	}

	private static int parse(String digits, int radix, int max) {
		if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
			return LineFacts.ABSENT;
		}
		int value = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = Character.digit(digits.charAt(i), radix);
			if (digit < 0) {
				return LineFacts.ABSENT;
			}
			value = value * radix + digit;
		}
		return value <= max ? value : LineFacts.ABSENT;
	}
}
