package org.plumbline.esxi.decode;

/**
 * A place in a line from which pieces are read one after the other. A piece that is not there leaves the place where it
 * was. Every step looks at a bounded number of characters (blanks: at each only once), so reading a line is linear in
 * its length whatever it holds.
 */
final class TextCursor {

	/** No number was read. */
	static final int NONE = -1;

	private static final int MAX_HEX_DIGITS = 7;
	private static final int MAX_POINTER_DIGITS = 32;
	private static final int MAX_DECIMAL_DIGITS = 9;
	private static final int MAX_NAME = 256;
	/** What may follow a number without a blank; it begins with two letters that are digits of sixteen. */
	private static final String GLUED_ACTION = "Act:"; //$NON-NLS-1$
	private static final String DOUBLE_QUOTES = "\"\u201c\u201d"; //$NON-NLS-1$
	private static final String SINGLE_QUOTES = "'\u2018\u2019"; //$NON-NLS-1$

	private final String text;
	private int at;

	TextCursor(String text, int at) {
		this.text = text;
		this.at = at;
	}

	int at() {
		return at;
	}

	boolean ended() {
		return at >= text.length();
	}

	/** Steps over a literal; returns whether it was there. */
	boolean skip(String literal) {
		if (text.startsWith(literal, at)) {
			at += literal.length();
			return true;
		}
		return false;
	}

	/** Steps over blanks and tabs. */
	TextCursor blanks() {
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at++;
		}
		return this;
	}

	/** Reads {@code 0x} and up to seven digits; {@link #NONE} if that is not there. */
	int hex() {
		if (!text.startsWith("0x", at) && !text.startsWith("0X", at)) { //$NON-NLS-1$ //$NON-NLS-2$
			return NONE;
		}
		int end = at + 2;
		int value = 0;
		while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0 && end - at - 2 <= MAX_HEX_DIGITS) {
			value = value << 4 | Character.digit(text.charAt(end), 16);
			end++;
		}
		if (end - at > 4 && text.startsWith(GLUED_ACTION, end - 2)) {
			end -= 2;
			value >>>= 8;
		}
		int digits = end - at - 2;
		if (digits == 0 || digits > MAX_HEX_DIGITS) {
			return NONE;
		}
		at = end;
		return value;
	}

	/** Steps over {@code 0x} and a pointer's digits; returns whether they were there. */
	boolean pointer() {
		if (!text.startsWith("0x", at)) { //$NON-NLS-1$
			return false;
		}
		int end = at + 2;
		while (end < text.length() && end - at < MAX_POINTER_DIGITS && Character.digit(text.charAt(end), 16) >= 0) {
			end++;
		}
		if (end == at + 2) {
			return false;
		}
		at = end;
		return true;
	}

	/** Reads a decimal number; {@link #NONE} if there is none. */
	int decimal() {
		int end = at;
		int value = 0;
		while (end < text.length() && end - at < MAX_DECIMAL_DIGITS && text.charAt(end) >= '0'
				&& text.charAt(end) <= '9') {
			value = value * 10 + text.charAt(end) - '0';
			end++;
		}
		if (end == at) {
			return NONE;
		}
		at = end;
		return value;
	}

	/** Reads a name in straight or curly quotes; empty if there is none. */
	String quoted() {
		String quotes = DOUBLE_QUOTES;
		if (ended() || quotes.indexOf(text.charAt(at)) < 0) {
			quotes = SINGLE_QUOTES;
		}
		if (ended() || quotes.indexOf(text.charAt(at)) < 0) {
			return ""; //$NON-NLS-1$
		}
		int end = at + 1;
		while (end < text.length() && end - at <= MAX_NAME && quotes.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		if (end >= text.length() || end - at > MAX_NAME) {
			return ""; //$NON-NLS-1$
		}
		String name = text.substring(at + 1, end);
		at = end + 1;
		return name;
	}

	/** Reads up to the next blank, comma, bracket or quote, without dots at its end; empty if there is nothing. */
	String name() {
		int end = at;
		while (end < text.length() && end - at < MAX_NAME && " \t,;()[]\"'".indexOf(text.charAt(end)) < 0) { //$NON-NLS-1$
			end++;
		}
		int last = end;
		while (last > at && (text.charAt(last - 1) == '.' || text.charAt(last - 1) == ':')) {
			last--;
		}
		String name = text.substring(at, last);
		at = end;
		return name;
	}

	/** Reads letters; empty if there are none. */
	String letters() {
		int end = at;
		while (end < text.length() && end - at < MAX_NAME && Character.isLetter(text.charAt(end))) {
			end++;
		}
		String word = text.substring(at, end);
		at = end;
		return word;
	}
}
