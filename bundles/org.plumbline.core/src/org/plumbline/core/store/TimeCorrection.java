package org.plumbline.core.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.plumbline.core.event.Times;

/**
 * How the times of one source are moved when a store is opened: other years for stamps that have none, a zone for
 * stamps that do not say theirs, and an offset for all. The store itself keeps what was read. Immutable.
 *
 * <p>
 * When summer time ends, an hour of local time comes twice; all of it is taken for the first time. An hour that never
 * was, when it begins, is taken for the hour after.
 */
public final class TimeCorrection {

	/** Moves nothing. */
	public static final TimeCorrection NONE = new TimeCorrection(0, 0, new long[0], new long[] { 0 });

	private static final int MOST_TRANSITIONS = 1000;
	/** What a zone may differ from UTC, and more. */
	private static final long MARGIN_NS = 2 * Times.DAY_NS;

	private final int years;
	private final long offsetNs;
	/** Local times from which on the next zone offset holds. */
	private final long[] zoneFromNs;
	private final long[] zoneOffsetNs;

	private TimeCorrection(int years, long offsetNs, long[] zoneFromNs, long[] zoneOffsetNs) {
		this.years = years;
		this.offsetNs = offsetNs;
		this.zoneFromNs = zoneFromNs;
		this.zoneOffsetNs = zoneOffsetNs;
	}

	/** Two are equal if they move every time in the same way. */
	@Override
	public boolean equals(Object other) {
		return other instanceof TimeCorrection that && years == that.years && offsetNs == that.offsetNs
				&& Arrays.equals(zoneFromNs, that.zoneFromNs) && Arrays.equals(zoneOffsetNs, that.zoneOffsetNs);
	}

	@Override
	public int hashCode() {
		return Objects.hash(years, offsetNs, Arrays.hashCode(zoneFromNs), Arrays.hashCode(zoneOffsetNs));
	}

	/**
	 * Returns a correction.
	 *
	 * @param years    years to add to stamps without a year
	 * @param zone     zone of stamps that do not say theirs; empty if they are UTC
	 * @param offsetNs nanoseconds to add to every time
	 * @param firstNs  earliest time that will be moved; may be unknown
	 * @param lastNs   latest time that will be moved
	 */
	public static TimeCorrection of(int years, Optional<ZoneId> zone, long offsetNs, long firstNs, long lastNs) {
		if (years == 0 && offsetNs == 0 && zone.isEmpty() || firstNs == Times.UNKNOWN_NS) {
			return NONE;
		}
		if (zone.isEmpty()) {
			return new TimeCorrection(years, offsetNs, NONE.zoneFromNs, NONE.zoneOffsetNs);
		}
		ZoneRules rules = zone.get().getRules();
		Instant begin = Times.instant(shifted(firstNs, Math.min(years, 0)) - MARGIN_NS);
		Instant end = Times.instant(shifted(lastNs, Math.max(years, 0)) + MARGIN_NS);
		List<Long> from = new ArrayList<>();
		List<Long> offsets = new ArrayList<>(List.of(ns(rules.getOffset(begin))));
		ZoneOffsetTransition next = rules.nextTransition(begin);
		while (next != null && next.getInstant().isBefore(end) && from.size() < MOST_TRANSITIONS) {
			LocalDateTime local = next.isGap() ? next.getDateTimeAfter() : next.getDateTimeBefore();
			from.add(Times.ns(local.toInstant(ZoneOffset.UTC)));
			offsets.add(ns(next.getOffsetAfter()));
			next = rules.nextTransition(next.getInstant());
		}
		return new TimeCorrection(years, offsetNs, from.stream().mapToLong(Long::longValue).toArray(),
				offsets.stream().mapToLong(Long::longValue).toArray());
	}

	private static long ns(ZoneOffset offset) {
		return offset.getTotalSeconds() * Times.SECOND_NS;
	}

	/**
	 * Moves one time. Cost: a few additions, with years about twenty.
	 *
	 * @param timeNs   UTC nanoseconds since 1970, a local time taken for UTC; not unknown
	 * @param yearless whether its stamp has no year
	 * @param zoned    whether its stamp says the zone
	 */
	public long apply(long timeNs, boolean yearless, boolean zoned) {
		long time = yearless && years != 0 ? shifted(timeNs, years) : timeNs;
		if (!zoned) {
			int at = 0;
			while (at < zoneFromNs.length && zoneFromNs[at] <= time) {
				at++;
			}
			time -= zoneOffsetNs[at];
		}
		return time + offsetNs;
	}

	private static long shifted(long timeNs, int years) {
		if (years == 0) {
			return timeNs;
		}
		LocalDateTime time = Times.utc(timeNs).toLocalDateTime();
		return YearlessTime.resolve(YearlessTime.of(0, time.getMonthValue(), time.getDayOfMonth(),
				time.toLocalTime().toNanoOfDay()), time.getYear() + years);
	}
}
