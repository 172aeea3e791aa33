package org.plumbline.core.intake.internal;

import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;

/**
 * A run of events of one file whose clock runs evenly: one boot of the host, one setting of its clock. Times are as the
 * lines say them, so those of an unset clock and bare uptimes are mended by adding one number to all of them; see
 * {@link ClockMending}.
 */
final class ClockStretch {

	/** What its times are. */
	enum Kind {
		/** Stamps of a clock that is set. */
		PLAIN,
		/** Nothing but time since boot, counted from 1970. */
		UPTIME,
		/** Stamps of a clock that was not set yet. */
		UNSET,
		/** The first lines of a boot, which have no time at all; that of the next line with a time is theirs. */
		BELOW
	}

	/**
	 * A time as a line says it.
	 *
	 * @param ns       UTC nanoseconds since 1970, or a time in the calendar of {@code YearlessTime}
	 * @param yearless whether the year is still to be found
	 * @param zoned    whether the line says the zone
	 */
	record Stamp(long ns, boolean yearless, boolean zoned) {

		static final Stamp NONE = new Stamp(Times.UNKNOWN_NS, false, false);

		boolean isKnown() {
			return ns != Times.UNKNOWN_NS;
		}
	}

	Kind kind;
	final long firstEvent;
	final long firstLine;
	/** When the host started. */
	Stamp boot = Stamp.NONE;
	Stamp first = Stamp.NONE;
	long lastNs = Times.UNKNOWN_NS;
	boolean lastYearless;
	boolean lastZoned;
	long earliestYearlessNs = Long.MAX_VALUE;
	long latestYearlessNs = Times.UNKNOWN_NS;
	long lastUptimeNs = LineHead.NONE;
	/** Whether the next stretch is of the same boot. */
	boolean bootGoesOn;

	ClockStretch(Kind kind, long firstEvent, long firstLine) {
		this.kind = kind;
		this.firstEvent = firstEvent;
		this.firstLine = firstLine;
	}

	/** Takes note of a line with a time of its own. */
	void see(long timeNs, long uptimeNs, boolean isYearless, boolean isZoned) {
		if (!first.isKnown()) {
			first = new Stamp(timeNs, isYearless, isZoned);
		}
		lastNs = timeNs;
		lastYearless = isYearless;
		lastZoned = isZoned;
		if (isYearless) {
			earliestYearlessNs = Math.min(earliestYearlessNs, timeNs);
			latestYearlessNs = Math.max(latestYearlessNs, timeNs);
		}
		if (uptimeNs != LineHead.NONE) {
			lastUptimeNs = uptimeNs;
		}
	}

	/** Returns a copy that is taken for what it says. */
	ClockStretch asPlain() {
		ClockStretch copy = new ClockStretch(Kind.PLAIN, firstEvent, firstLine);
		copy.boot = boot;
		copy.first = first;
		copy.lastNs = lastNs;
		copy.lastYearless = lastYearless;
		copy.lastZoned = lastZoned;
		copy.earliestYearlessNs = earliestYearlessNs;
		copy.latestYearlessNs = latestYearlessNs;
		copy.lastUptimeNs = lastUptimeNs;
		copy.bootGoesOn = bootGoesOn;
		return copy;
	}

	Stamp last() {
		return new Stamp(lastNs, lastYearless, lastZoned);
	}

	/** Tells whether its stamps are those of a clock that was not set, and have no year. */
	boolean isUnsetYearless() {
		return kind == Kind.UNSET && lastYearless;
	}

	/** Tells whether its stamps are those of a clock that was not set, and say a year long ago. */
	boolean isUnsetYear() {
		return kind == Kind.UNSET && !lastYearless;
	}

	/** Tells whether it has no stamps. */
	boolean isNotStamped() {
		return kind == Kind.UPTIME || kind == Kind.BELOW;
	}
}
