package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.evidence.RamdiskSample;

/**
 * What happened to one ramdisk of one host.
 *
 * @param ranOut       {@code bytes}, {@code inodes} or both with a comma between; empty if nothing ran out
 * @param failures     failed writes in order of time
 * @param refused      files that could not be written, each once, in that order
 * @param consequences what failed because of it: within half an hour of a failed write
 * @param cleanUps     what was removed from it, and restarts of services after it was full
 * @param episodes     the times in which it was full
 * @param fillers      what fills it, largest first
 */
public record Autopsy(String host, String ramdisk, String ranOut, List<RamdiskEvent> failures, List<String> refused,
		List<RamdiskEvent> consequences, List<RamdiskEvent> cleanUps, List<Episode> episodes, List<Filler> fillers) {

	/** Returns the first write that failed, in whatever log it stands. */
	public Optional<RamdiskEvent> first() {
		return failures.stream().findFirst();
	}

	/** Tells whether there is something to say besides what fills it. */
	public boolean isTroubled() {
		return !failures.isEmpty() || !ranOut.isEmpty() || !cleanUps.isEmpty();
	}

	/** Returns of what nothing is left: without free inodes no file can be made however many bytes are free. */
	public static List<String> ranOut(RamdiskSample sample) {
		List<String> result = new ArrayList<>();
		if (sample.getSizeBytes() > 0 && (sample.getUsedBytes() >= sample.getSizeBytes()
				|| sample.getAvailableBytes() == 0 && sample.getUsedPercent() >= 100)) {
			result.add("bytes"); //$NON-NLS-1$
		}
		if (sample.getMaxInodes() > 0 && sample.getUsedInodes() >= sample.getMaxInodes()) {
			result.add("inodes"); //$NON-NLS-1$
		}
		return result;
	}
}
