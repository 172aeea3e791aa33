package org.plumbline.bench;

import java.util.List;

/**
 * When a host was started, and when it was down before each start.
 *
 * @param boots ascending; the first one lies before the first line of any log
 */
record BootHistory(List<Boot> boots) {

	/**
	 * One start.
	 *
	 * @param downNs  the last moment of the run before it; equal to {@code startNs} if that run is not in the logs
	 * @param startNs the moment at which the uptime counter was zero
	 * @param readyNs from here on services write again
	 */
	record Boot(long downNs, long startNs, long readyNs) {
	}

	BootHistory {
		boots = List.copyOf(boots);
	}

	/** Returns the uptime at a moment of any run; the moment must not lie before the first start. */
	long uptimeNs(long timeNs) {
		long startNs = boots.getFirst().startNs();
		for (var boot : boots) {
			if (boot.startNs() <= timeNs) {
				startNs = boot.startNs();
			}
		}
		return timeNs - startNs;
	}

	/** Tells whether services write at this moment. */
	boolean isUp(long timeNs) {
		for (var boot : boots) { // asked for every line
			if (timeNs >= boot.downNs() && timeNs < boot.readyNs()) {
				return false;
			}
		}
		return true;
	}
}
