package org.plumbline.core.casefile;

import org.plumbline.core.event.Times;

/**
 * What a comment is about if it is not about lines. Told by content, so it survives a new import and later rotations.
 *
 * @param kind    span, device, ramdisk, finding, file or case
 * @param subject the device, ramdisk, finding or file; empty for a span and for the case
 * @param fromNs  start of a span, UTC nanoseconds since 1970; {@link Times#UNKNOWN_NS} otherwise
 * @param untilNs end of a span, exclusive; {@link Times#UNKNOWN_NS} otherwise
 */
public record Anchor(String kind, String subject, long fromNs, long untilNs) {

	/** Returns a stretch of time. */
	public static Anchor span(long fromNs, long untilNs) {
		return new Anchor("span", "", fromNs, untilNs); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns a disk by its id. */
	public static Anchor device(String id) {
		return new Anchor("device", id, Times.UNKNOWN_NS, Times.UNKNOWN_NS); //$NON-NLS-1$
	}

	/** Returns a ramdisk of a host. */
	public static Anchor ramdisk(String host, String name) {
		return new Anchor("ramdisk", host + ' ' + name, Times.UNKNOWN_NS, Times.UNKNOWN_NS); //$NON-NLS-1$
	}

	/** Returns a finding by rule and key. */
	public static Anchor finding(String rule, String key) {
		return new Anchor("finding", rule + ' ' + key, Times.UNKNOWN_NS, Times.UNKNOWN_NS); //$NON-NLS-1$
	}

	/** Returns a file by its path inside the bundle. */
	public static Anchor file(String path) {
		return new Anchor("file", path, Times.UNKNOWN_NS, Times.UNKNOWN_NS); //$NON-NLS-1$
	}

	/** Returns the case as a whole. */
	public static Anchor wholeCase() {
		return new Anchor("case", "", Times.UNKNOWN_NS, Times.UNKNOWN_NS); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
