package org.plumbline.core.capacity;

import org.plumbline.model.EvidenceRef;

/**
 * A file that takes up space in a ramdisk.
 *
 * @param path      on the host
 * @param sizeBytes its size; what it takes may be a little more
 * @param from      {@code listing} if an output of the host lists it, {@code archive} if it lies in the bundle itself
 * @param origin    line of the listing; {@link EvidenceRef#NONE} for a file of the bundle
 */
public record Filler(String path, long sizeBytes, String from, EvidenceRef origin) {

	/** A listing. */
	public static final String LISTING = "listing"; //$NON-NLS-1$
	/** The bundle. */
	public static final String ARCHIVE = "archive"; //$NON-NLS-1$
}
