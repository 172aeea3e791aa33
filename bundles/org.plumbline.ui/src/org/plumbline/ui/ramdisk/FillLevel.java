package org.plumbline.ui.ramdisk;

import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Colours;

/** How much room a ramdisk has left, in the steps that people act on. */
enum FillLevel {
	UNKNOWN(Colours.TEXT_MUTED), ROOMY(Colours.GOOD), TIGHT(Colours.severity(Severity.WARNING)),
	FULL(Colours.severity(Severity.ERROR));

	/** From here on somebody should look. */
	static final int TIGHT_PERCENT = 80;
	/** From here on writes fail soon or already do. */
	static final int FULL_PERCENT = 95;

	private final String colour;

	FillLevel(String colour) {
		this.colour = colour;
	}

	/** Returns the level of a share; negative means not known. */
	static FillLevel of(double percent) {
		if (percent < 0) {
			return UNKNOWN;
		}
		return percent >= FULL_PERCENT ? FULL : percent >= TIGHT_PERCENT ? TIGHT : ROOMY;
	}

	/** Returns the key of its colour. */
	String colour() {
		return colour;
	}
}
