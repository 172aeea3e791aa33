package org.plumbline.core.intake;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * How bundles are read.
 *
 * @param dataFolder where stores live; is created when needed
 * @param year       year of the last line of logs without a year; empty to infer it
 * @param listener   sees what has been read so far
 * @param passwords  asked for protected archives
 */
public record IntakeSettings(Path dataFolder, OptionalInt year, ReadingListener listener, Passwords passwords) {

	/** Settings for a reading that nobody watches. */
	public IntakeSettings(Path dataFolder, OptionalInt year) {
		this(dataFolder, year, ReadingListener.NONE);
	}

	/** Settings for a reading that knows no password. */
	public IntakeSettings(Path dataFolder, OptionalInt year, ReadingListener listener) {
		this(dataFolder, year, listener, Passwords.NONE);
	}
}
