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
