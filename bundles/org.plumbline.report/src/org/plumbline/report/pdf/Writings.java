package org.plumbline.report.pdf;

/** Tells which writings a text holds, so that what they need is loaded only then. */
final class Writings {

	private static final int FIRST_HEBREW = 0x590;
	private static final int FIRST_EAST_ASIAN = 0x2e80;
	private static final int LAST_HANGUL = 0xd7ff;
	private static final int FIRST_COMPATIBLE = 0xf900;
	private static final int LAST_COMPATIBLE = 0xfaff;
	private static final int FIRST_WIDE = 0xff00;
	private static final int LAST_WIDE = 0xffef;

	private Writings() {
	}

	/** Tells whether a text holds Chinese, Japanese or Korean. */
	static boolean areEastAsian(String text) {
		return text.chars().filter(c -> c >= FIRST_EAST_ASIAN).anyMatch(c -> c <= LAST_HANGUL
				|| c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE || c >= FIRST_WIDE && c <= LAST_WIDE);
	}

	/** Tells whether a text holds letters that are written from right to left, such as Hebrew or Arabic. */
	static boolean areRightToLeft(String text) {
		return text.codePoints().filter(c -> c >= FIRST_HEBREW).map(Character::getDirectionality)
				.anyMatch(each -> each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
						|| each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
	}
}
