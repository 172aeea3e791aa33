package org.plumbline.report.html;

import java.util.Locale;

/**
 * Makes visible what a log may hold and a page cannot: control characters, halves of characters, and the marks that
 * turn the direction of writing, with which a line could read differently from what it says. XML 1.0 knows no way to
 * write most of them.
 */
public final class Visible {

	private static final int FIRST_PRINTABLE = 0x20;
	private static final int DELETE = 0x7f;
	private static final int LAST_C1 = 0x9f;
	private static final int PLANE_MASK = 0xffff;
	private static final int FIRST_NONCHARACTER_OF_PLANE = 0xfffe;
	private static final String TAB = "    "; //$NON-NLS-1$

	private Visible() {
	}

	/** Returns running text: line ends stay. */
	public static String text(String raw) {
		return make(raw, true);
	}

	/** Returns one line: a line end inside it is shown like any other control character. */
	public static String line(String raw) {
		return make(raw, false);
	}

	private static String make(String raw, boolean keepLineEnds) {
		if (areAllPlain(raw, keepLineEnds)) {
			return raw;
		}
		var visible = new StringBuilder(raw.length() + TAB.length());
		raw.codePoints().forEach(c -> {
			if (isPlain(c, keepLineEnds)) {
				visible.appendCodePoint(c);
			} else if (c == '\t') {
				visible.append(TAB);
			} else {
				String form = c <= LAST_C1 ? "\\x%02x" : "\\u%04x"; //$NON-NLS-1$ //$NON-NLS-2$
				visible.append(String.format(Locale.ROOT, form, c));
			}
		});
		return visible.toString();
	}

	/** A loop, as each text of a report passes here. */
	private static boolean areAllPlain(String raw, boolean keepLineEnds) {
		for (int i = 0; i < raw.length();) {
			int c = raw.codePointAt(i);
			if (!isPlain(c, keepLineEnds)) {
				return false;
			}
			i += Character.charCount(c);
		}
		return true;
	}

	private static boolean isPlain(int c, boolean keepLineEnds) {
		if (c < FIRST_PRINTABLE) {
			return keepLineEnds && c == '\n';
		}
		if (c >= DELETE && c <= LAST_C1 || (c & PLANE_MASK) >= FIRST_NONCHARACTER_OF_PLANE) {
			return false;
		}
		return !isTurningMark(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
	}

	private static boolean isTurningMark(int c) {
		return switch (c) {
		case 0x200e, 0x200f, 0x061c, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067,
				0x2068, 0x2069, 0xfeff ->
			true;
		default -> false;
		};
	}
}
