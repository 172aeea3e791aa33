package org.plumbline.esxi.decode;

import java.util.Locale;

/** The levels of an answer, highest first: once a level reports an error, the levels below it do not count. */
public enum DecidingLevel {

	/** The multipathing plugin of the VMkernel. */
	PLUGIN,
	/** The adapter and its driver. */
	HOST,
	/** The SCSI status that the target returned. */
	DEVICE,
	/** The sense data, read only with CHECK CONDITION and only if the line calls them valid. */
	SENSE;

	/** Returns the word that programs read: {@code plugin}, {@code host}, {@code device} or {@code sense}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
