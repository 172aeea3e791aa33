package org.plumbline.core.report;

/** Texts that are cut where there is no room for all of them; never through a character of two halves (UTF-16). */
public final class Shortened {

	private static final char CUT = '\u2026';

	private Shortened() {
	}

	/**
	 * Returns the first part of a text.
	 *
	 * @param most letters that stay if it is longer, without the mark of the cut
	 */
	public static String end(String text, int most) {
		return text.length() > most ? text.substring(0, whole(text, most)) + CUT : text;
	}

	/**
	 * Returns a text without its middle.
	 *
	 * @param most letters in all, with the mark of the cut
	 */
	public static String middle(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int head = most / 2;
		int tail = text.length() - (most - head - 1);
		int from = whole(text, tail) == tail ? tail : tail + 1;
		return text.substring(0, whole(text, head)) + CUT + text.substring(from);
	}

	/** Returns the place, or the one before it if it lies within a character. */
	private static int whole(String text, int place) {
		boolean within = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place))
				&& Character.isHighSurrogate(text.charAt(place - 1));
		return within ? place - 1 : place;
	}
}
