package org.plumbline.esxi.decode;

import java.util.Locale;

/** What a line says about its sense data. */
public enum SenseValidity {

	/** The target delivered them with CHECK CONDITION. */
	VALID,
	/** The status was not CHECK CONDITION: whatever lay in the buffer. */
	POSSIBLE,
	/** Wording of 6.5 to 7.0 for the same; often meaningless. */
	INVALID,
	/** The line shows no sense data. */
	NONE;

	/** Returns the word that programs read: {@code valid}, {@code possible}, {@code invalid} or {@code none}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
