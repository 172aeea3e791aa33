package org.plumbline.core.intake.internal;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.event.Times;

/**
 * Finds steps of the clock inside one boot: where lines have both, stamp minus uptime must stay the same; where they
 * have only stamps, these may not fall back for long. A step counts only once later lines confirm it, because a busy
 * host writes single lines late.
 */
final class ClockWatch {

	/** Stamps have whole seconds and pass a queue; less than this is no step. */
	static final long LEAST_STEP_NS = 10 * Times.SECOND_NS;
	/** The first lines of a boot wait for the service that stamps them; no clock steps when it has caught up. */
	private static final long QUEUED_NS = 600 * Times.SECOND_NS;
	private static final long LEAST_FALL_NS = 60 * Times.SECOND_NS;
	private static final long CONFIRMED_NS = 60 * Times.SECOND_NS;
	private static final int CONFIRMED_LINES = 20;
	private static final int MOST_STEPS = 1000;

	private final List<ClockStep> steps = new ArrayList<>();
	private ClockStep candidate;
	private long candidateBootNs;
	private long candidateUptimeNs;
	private int confirming;
	private long highestNs = Times.UNKNOWN_NS;
	private boolean highestYearless;

	/** Forgets what came before: another boot, or another clock. */
	void restart() {
		candidate = null;
		highestNs = Times.UNKNOWN_NS;
	}

	/**
	 * Looks at a line with stamp and uptime.
	 *
	 * @param bootNs when the host started by the lines before
	 * @return when it started by this line and the confirmed lines before
	 */
	long watch(long line, long timeNs, long uptimeNs, boolean yearless, long bootNs) {
		long boot = timeNs - uptimeNs;
		highestNs = Times.UNKNOWN_NS; // the uptime tells more than the order of stamps
		boolean queued = boot < bootNs && bootNs - boot < QUEUED_NS && uptimeNs < QUEUED_NS;
		if (queued || isNear(boot, bootNs) || yearless && isNear(Math.abs(boot - bootNs), Times.DAY_NS)) {
			candidate = null; // the calendar without years has a February 29 in every year
			return Math.abs(boot - bootNs) < Times.SECOND_NS ? bootNs : boot;
		}
		if (candidate == null || !isNear(boot, candidateBootNs)) {
			candidate = new ClockStep(line, boot - bootNs, timeNs, yearless);
			candidateUptimeNs = uptimeNs;
		} else if (uptimeNs - candidateUptimeNs >= CONFIRMED_NS) {
			confirm();
			return boot;
		}
		candidateBootNs = boot;
		return bootNs;
	}

	/** Looks at a line with a stamp alone, in a stretch without uptimes. */
	void watch(long line, long timeNs, boolean yearless) {
		if (highestNs == Times.UNKNOWN_NS || yearless != highestYearless || timeNs > highestNs - LEAST_FALL_NS) {
			candidate = null;
			highestNs = highestNs == Times.UNKNOWN_NS || yearless != highestYearless ? timeNs
					: Math.max(highestNs, timeNs);
			highestYearless = yearless;
			return;
		}
		if (candidate == null) {
			candidate = new ClockStep(line, timeNs - highestNs, timeNs, yearless);
			confirming = 0;
		} else if (++confirming >= CONFIRMED_LINES || timeNs - candidate.timeNs() >= CONFIRMED_NS) {
			confirm();
			highestNs = timeNs;
		}
	}

	private void confirm() {
		if (steps.size() < MOST_STEPS) {
			steps.add(candidate);
		}
		candidate = null;
	}

	private static boolean isNear(long one, long other) {
		return Math.abs(one - other) < LEAST_STEP_NS;
	}

	List<ClockStep> steps() {
		return List.copyOf(steps);
	}
}
