package org.plumbline.core.intake.internal;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.plumbline.core.event.Times;

/**
 * One member of an input.
 *
 * @param path       path inside the bundle: root folder removed, {@code /} between parts, no {@code ..}
 * @param sizeBytes  as announced; -1 if not known
 * @param modifiedNs time of last change, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
 * @param kind       what it is
 * @param file       the member as a file, if it lies in a folder that a person opened
 * @param text       compressed text whose next bytes are those of the member, if it lies in an archive like that
 */
record MemberEntry(String path, long sizeBytes, long modifiedNs, Kind kind, Optional<Path> file,
		Optional<ArchiveText> text) {

	enum Kind {
		FILE, LINK, SPECIAL
	}

	MemberEntry(String path, long sizeBytes, long modifiedNs, Kind kind) {
		this(path, sizeBytes, modifiedNs, kind, Optional.empty(), Optional.empty());
	}

	/** Returns the last part of the path. */
	String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** Returns a time of last change; 1970 itself, what lies before, and what no long can hold are not known. */
	static long timeNs(FileTime time) {
		long seconds = time.to(TimeUnit.SECONDS);
		return seconds > 0 && seconds < Long.MAX_VALUE / Times.SECOND_NS ? Times.ns(time.toInstant())
				: Times.UNKNOWN_NS;
	}
}
