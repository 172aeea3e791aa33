package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells which writings a text holds, so that what they need is loaded only then. */
final class Writings {

	private static final int FIRST_HEBREW = 0x590;
	private static final int FIRST_DEVANAGARI = 0x900;
	private static final int LAST_DEVANAGARI = 0x97f;
	private static final int FIRST_THAI = 0xe00;
	private static final int LAST_THAI = 0xe7f;
	private static final int FIRST_EAST_ASIAN = 0x2e80;
	private static final int LAST_HANGUL = 0xd7ff;
	private static final int FIRST_COMPATIBLE = 0xf900;
	private static final int LAST_COMPATIBLE = 0xfaff;
	private static final int FIRST_WIDE = 0xff00;
	private static final int LAST_WIDE = 0xffef;

	private Writings() {
	}

	/** Tells whether a text holds Chinese, Japanese or Korean. */
	private static boolean areEastAsian(String text) {
		return text.chars().filter(c -> c >= FIRST_EAST_ASIAN).anyMatch(c -> c <= LAST_HANGUL
				|| c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE || c >= FIRST_WIDE && c <= LAST_WIDE);
	}

	/** Returns the built-in fonts that a text needs besides the usual ones, by the names of their files. */
	static List<String> fonts(String text) {
		List<String> fonts = new ArrayList<>();
		if (holds(text, FIRST_DEVANAGARI, LAST_DEVANAGARI)) {
			fonts.add("NotoSansDevanagari-Regular.ttf"); //$NON-NLS-1$
		}
		if (holds(text, FIRST_THAI, LAST_THAI)) {
			fonts.add("NotoSansThai-Regular.ttf"); //$NON-NLS-1$
		}
		if (areEastAsian(text)) {
			fonts.add("DroidSansFallback.ttf"); //$NON-NLS-1$
		}
		return fonts;
	}

	private static boolean holds(String text, int first, int last) {
		return text.chars().anyMatch(c -> c >= first && c <= last);
	}

	/** Tells whether a text holds letters that are written from right to left, such as Hebrew or Arabic. */
	static boolean areRightToLeft(String text) {
		return text.codePoints().filter(c -> c >= FIRST_HEBREW).map(Character::getDirectionality)
				.anyMatch(each -> each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
						|| each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
	}
}
