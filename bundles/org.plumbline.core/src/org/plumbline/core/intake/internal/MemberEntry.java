package org.plumbline.core.intake.internal;

/**
 * One member of an input.
 *
 * @param path       path inside the bundle: root folder removed, {@code /} between parts, no {@code ..}
 * @param sizeBytes  as announced; -1 if not known
 * @param modifiedNs time of last change, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
 * @param kind       what it is
 */
record MemberEntry(String path, long sizeBytes, long modifiedNs, Kind kind) {

	enum Kind {
		FILE, LINK, SPECIAL
	}
}
