package org.plumbline.core.intake.internal;

import java.util.List;
import java.util.OptionalInt;

import org.plumbline.core.event.Times;

/**
 * What the lines of one file say about its clock.
 *
 * @param stretches runs of events in file order; at least one
 * @param steps     where the clock was put forward or back, in file order
 * @param events    number of events
 * @param ownYear   real year of year 0 of its calendar, if a line says it
 * @param leapYear  year, in its calendar, that has a February 29
 */
record FileTimes(List<ClockStretch> stretches, List<ClockStep> steps, long events, OptionalInt ownYear,
		OptionalInt leapYear) {

	FileTimes {
		stretches = List.copyOf(stretches);
		steps = List.copyOf(steps);
	}

	/** Tells whether a line lacks a year. */
	boolean needsYear() {
		return latestYearlessNs() != Times.UNKNOWN_NS;
	}

	/** Returns the latest time without a year of a clock that was set; {@code Times.UNKNOWN_NS} if there is none. */
	long latestYearlessNs() {
		return plain().mapToLong(each -> each.latestYearlessNs).max().orElse(Times.UNKNOWN_NS);
	}

	/** Returns the earliest time without a year of a clock that was set. */
	long earliestYearlessNs() {
		return plain().mapToLong(each -> each.earliestYearlessNs).min().orElse(Long.MAX_VALUE);
	}

	/** Returns the first whole stamp of a clock that was set; {@code Times.UNKNOWN_NS} if there is none. */
	long firstStampNs() {
		return plain().map(each -> each.first).filter(each -> each.isKnown() && !each.yearless())
				.mapToLong(ClockStretch.Stamp::ns).findFirst().orElse(Times.UNKNOWN_NS);
	}

	/** Returns the last whole stamp of a clock that was set; {@code Times.UNKNOWN_NS} if there is none. */
	long lastStampNs() {
		return plain().map(ClockStretch::last).filter(each -> each.isKnown() && !each.yearless())
				.mapToLong(ClockStretch.Stamp::ns).max().orElse(Times.UNKNOWN_NS);
	}

	private java.util.stream.Stream<ClockStretch> plain() {
		return stretches.stream().filter(each -> each.kind == ClockStretch.Kind.PLAIN);
	}

	/** Returns the number of events of a stretch. */
	long events(int stretch) {
		long end = stretch + 1 == stretches.size() ? events : stretches.get(stretch + 1).firstEvent;
		return end - stretches.get(stretch).firstEvent;
	}

	/** Tells whether a time is written otherwise than it will be. */
	boolean needsMending() {
		return needsYear() || stretches.stream().anyMatch(each -> each.kind != ClockStretch.Kind.PLAIN);
	}
}
