package org.plumbline.esxi.format;

import java.nio.charset.StandardCharsets;

import org.plumbline.core.format.ByteSearch;

/** Looks for ASCII text in a window on a block of bytes. Places are half-open. */
final class Bytes {

	/** Nothing found. */
	static final int NONE = -1;

	private Bytes() {
	}

	/** Returns the bytes of a constant; for class initialisation, not for lines. */
	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	static boolean isAt(byte[] bytes, int at, int to, char wanted) {
		return at < to && bytes[at] == wanted;
	}

	static boolean isLetter(byte b) {
		int lower = b | 0x20;
		return lower >= 'a' && lower <= 'z';
	}

	/** Tells whether a byte is printable ASCII other than the blank. */
	static boolean isGraphic(byte b) {
		return b > ' ' && b != 0x7f; // bytes are signed: what is beyond ASCII is below the blank
	}

	static boolean startsWith(byte[] bytes, int at, int to, byte[] text) {
		if (at < 0 || to - at < text.length) {
			return false;
		}
		for (int i = 0; i < text.length; i++) {
			if (bytes[at + i] != text[i]) {
				return false;
			}
		}
		return true;
	}

	/** Tells whether a place holds just this word; {@code lower} is in lower case, the place in any. */
	static boolean isWord(byte[] bytes, int from, int to, byte[] lower) {
		if (to - from != lower.length) {
			return false;
		}
		for (int i = 0; i < lower.length; i++) {
			byte b = bytes[from + i];
			if ((isLetter(b) ? b | 0x20 : b) != lower[i]) {
				return false;
			}
		}
		return true;
	}

	static int indexOf(byte[] bytes, int from, int to, char wanted) {
		return ByteSearch.indexOf(bytes, from, to, wanted);
	}

	static int indexOf(byte[] bytes, int from, int to, byte[] text) {
		int last = to - text.length;
		int at = ByteSearch.indexOf(bytes, from, last + 1, (char) text[0]);
		while (at >= 0 && !startsWith(bytes, at, to, text)) {
			at = ByteSearch.indexOf(bytes, at + 1, last + 1, (char) text[0]);
		}
		return at;
	}

	/** Returns the first place that is not a blank. */
	static int skipBlanks(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && bytes[i] == ' ') {
			i++;
		}
		return i;
	}

	/** Returns the end of a run of printable ASCII without blanks; {@code at} itself if there is none. */
	static int wordEnd(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && isGraphic(bytes[i])) {
			i++;
		}
		return i;
	}
}
