package org.plumbline.ui.ramdisk;

import java.util.OptionalLong;

/**
 * One more line on the card of a ramdisk.
 *
 * @param text    what it says
 * @param colour  key of its colour
 * @param percent share that a small bar before the text shows; -1 for none
 * @param row     event that a click selects
 */
record Note(String text, String colour, double percent, OptionalLong row) {

	static Note of(String text, String colour) {
		return new Note(text, colour, -1, OptionalLong.empty());
	}

	static Note of(String text, String colour, long row) {
		return new Note(text, colour, -1, OptionalLong.of(row));
	}

	static Note share(String text, String colour, double percent) {
		return new Note(text, colour, percent, OptionalLong.empty());
	}
}
