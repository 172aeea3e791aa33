package org.plumbline.core.capacity;

import java.util.OptionalLong;

import org.plumbline.core.store.LogRecord;

/**
 * A line of a log that says something about a ramdisk.
 *
 * @param host      host that it was on
 * @param ramdisk   its name; empty if nothing tells it
 * @param namedBy   how the name is known
 * @param path      file or folder that it is about; empty if the line names none
 * @param program   who wanted to write; empty if the line does not say
 * @param ranOut    {@code bytes} or {@code inodes}; empty if it is no failed write
 * @param counterId id that a counter of the statistics was given; empty if the line names none
 * @param event     the line
 */
public record RamdiskEvent(Kind kind, String host, String ramdisk, NamedBy namedBy, String path, String program,
		String ranOut, OptionalLong counterId, LogRecord event) {

	/** What a line says. */
	public enum Kind {
		/** A write or a new file was refused because there is no room. */
		FAILED_WRITE,
		/** Something that happens when files cannot be written. */
		CONSEQUENCE,
		/** Somebody removed files, or restarted what holds them. */
		CLEAN_UP,
		/** A counter of the statistics was given an id. */
		COUNTER
	}

	/** How the ramdisk of a line is known. */
	public enum NamedBy {
		/** The line names it. */
		LINE,
		/** It is mounted above the path in the line. */
		PATH,
		/** Other lines of the host about that time name it, or it is the only full one. */
		NEIGHBOUR,
		/** It is not known. */
		NOTHING
	}

	/** Returns this with a ramdisk that was found out later. */
	RamdiskEvent in(String name, NamedBy how) {
		return new RamdiskEvent(kind, host, name, how, path, program, ranOut, counterId, event);
	}

	long timeNs() {
		return event.timeNs();
	}
}
