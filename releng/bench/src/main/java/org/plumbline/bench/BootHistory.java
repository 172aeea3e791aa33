package org.plumbline.bench;

import java.util.List;

/**
 * When a host was started, and when it was down before each start.
 *
 * @param boots ascending; the first one lies before the first line of any log
 */
record BootHistory(List<Boot> boots) {

	/** What ended the run before a start. */
	enum Ending {
		ORDERLY, PANIC, MACHINE_CHECK, RESET
	}

	/**
	 * One start.
	 *
	 * @param downNs  the last moment of the run before it; equal to {@code startNs} if that run is not in the logs
	 * @param startNs the moment at which the uptime counter was zero
	 * @param readyNs from here on services write again
	 * @param ending  of the run before it
	 */
	record Boot(long downNs, long startNs, long readyNs, Ending ending) {

		/** A start after somebody asked for it, or the first one. */
		Boot(long downNs, long startNs, long readyNs) {
			this(downNs, startNs, readyNs, Ending.ORDERLY);
		}
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

	/** Returns the moment from which services write after the host went down at one. */
	long readyAfter(long downNs) {
		return boots.stream().filter(boot -> boot.downNs() == downNs).mapToLong(Boot::readyNs).findFirst()
				.orElseThrow();
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
