package org.plumbline.bench;

import java.util.Locale;

/** Numbers as hosts spell them. */
final class Text {

	private Text() {
	}

	/** Returns capital hexadecimal digits, with zeros in front up to {@code digits}. */
	static String hex(long value, int digits) {
		var text = Long.toHexString(value).toUpperCase(Locale.ROOT);
		return text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
	}
}
