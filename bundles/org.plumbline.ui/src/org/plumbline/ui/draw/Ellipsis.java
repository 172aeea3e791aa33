package org.plumbline.ui.draw;

import java.util.function.ToIntFunction;

/** Shortens texts to a width and shows with one sign that something is missing. */
final class Ellipsis {

	private static final String SIGN = "\u2026"; //$NON-NLS-1$

	private Ellipsis() {
	}

	/** Keeps both ends, the last part longer, because a path ends with its name. */
	static String middle(String text, int width, ToIntFunction<String> measure) {
		return shortened(text, width, measure, 0.35);
	}

	/** Keeps the start. */
	static String end(String text, int width, ToIntFunction<String> measure) {
		return shortened(text, width, measure, 1);
	}

	private static String shortened(String text, int width, ToIntFunction<String> measure, double front) {
		if (text.isEmpty() || measure.applyAsInt(text) <= width) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int tried = (fits + tooLong) >>> 1;
			if (measure.applyAsInt(cut(text, tried, front)) <= width) {
				fits = tried;
			} else {
				tooLong = tried;
			}
		}
		return cut(text, fits, front);
	}

	private static String cut(String text, int kept, double front) {
		int head = (int) Math.round(kept * front);
		int tail = text.length() - (kept - head);
		if (head > 0 && Character.isHighSurrogate(text.charAt(head - 1))) {
			head--;
		}
		if (tail < text.length() && Character.isLowSurrogate(text.charAt(tail))) {
			tail++;
		}
		return text.substring(0, head) + SIGN + text.substring(tail);
	}
}
