package org.plumbline.ui.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.core.event.Times;
import org.plumbline.core.timeline.TimelineRange;

/**
 * Chooses ticks that people can read, from years to nanoseconds, in UTC. Two rows: ticks say what differs between
 * neighbours, sections above them say what stays the same (year, month, day, minute).
 *
 * @param ticks    instants with labels, in order
 * @param sections starts of sections, in order; the first is at or before the range
 */
public record TimeAxis(List<Label> ticks, List<Label> sections) {

	/**
	 * A labelled instant.
	 *
	 * @param timeNs UTC nanoseconds since 1970
	 * @param text   for people
	 */
	public record Label(long timeNs, String text) {
	}

	private static final long MINUTE_NS = 60 * Times.SECOND_NS;
	private static final long HOUR_NS = 60 * MINUTE_NS;
	private static final long[] CLOCK_STEPS = { Times.SECOND_NS, 2 * Times.SECOND_NS, 5 * Times.SECOND_NS,
			10 * Times.SECOND_NS, 15 * Times.SECOND_NS, 30 * Times.SECOND_NS, MINUTE_NS, 2 * MINUTE_NS, 5 * MINUTE_NS,
			10 * MINUTE_NS, 15 * MINUTE_NS, 30 * MINUTE_NS, HOUR_NS, 2 * HOUR_NS, 3 * HOUR_NS, 6 * HOUR_NS,
			12 * HOUR_NS };
	private static final int[] DAY_STEPS = { 1, 2, 5, 10 };
	private static final int[] MONTH_STEPS = { 1, 3, 6, 12, 24, 60, 120, 240, 600 };
	private static final double DAYS_PER_MONTH = 30.44;

	public TimeAxis {
		ticks = List.copyOf(ticks);
		sections = List.copyOf(sections);
	}

	/**
	 * Returns the axis of a range.
	 *
	 * @param most how many ticks there is room for, at least 1
	 */
	public static TimeAxis of(TimelineRange range, int most) {
		long least = Math.max(1, range.lengthNs() / Math.max(1, most));
		if (least <= Times.SECOND_NS / 2) {
			return fractions(range, decimalStep(least));
		}
		for (long step : CLOCK_STEPS) {
			if (step >= least) {
				return clock(range, step);
			}
		}
		for (int days : DAY_STEPS) {
			if (days * Times.DAY_NS >= least) {
				return days(range, days);
			}
		}
		int i = 0;
		while (i < MONTH_STEPS.length - 1 && MONTH_STEPS[i] * DAYS_PER_MONTH * Times.DAY_NS < least) {
			i++;
		}
		return months(range, MONTH_STEPS[i]);
	}

	private static long decimalStep(long least) {
		long power = 1;
		while (power * 10 <= least) {
			power *= 10;
		}
		for (int factor : new int[] { 1, 2, 5 }) {
			if (factor * power >= least) {
				return factor * power;
			}
		}
		return 10 * power;
	}

	private static TimeAxis fractions(TimelineRange range, long step) {
		int digits = 9;
		for (long rest = step; rest % 10 == 0 && digits > 1; rest /= 10) {
			digits--;
		}
		return new TimeAxis(even(range, step, form("ss." + "S".repeat(digits))), //$NON-NLS-1$ //$NON-NLS-2$
				even(range, MINUTE_NS, form("EEE uuuu-MM-dd HH:mm"))); //$NON-NLS-1$
	}

	private static TimeAxis clock(TimelineRange range, long step) {
		return new TimeAxis(even(range, step, form(step < MINUTE_NS ? "HH:mm:ss" : "HH:mm")), //$NON-NLS-1$ //$NON-NLS-2$
				even(range, Times.DAY_NS, form("EEE uuuu-MM-dd"))); //$NON-NLS-1$
	}

	private static List<Label> even(TimelineRange range, long step, DateTimeFormatter form) {
		List<Label> labels = new ArrayList<>();
		for (long at = Math.floorDiv(range.fromNs(), step) * step; at < range.toNs(); at += step) {
			labels.add(new Label(at, form.format(Times.utc(at))));
		}
		return labels;
	}

	/** Days count from the first of a month, so that ticks stay where they are when the range moves. */
	private static TimeAxis days(TimelineRange range, int step) {
		List<Label> ticks = new ArrayList<>();
		DateTimeFormatter form = form("d MMM"); //$NON-NLS-1$
		LocalDate day = Times.utc(range.fromNs()).toLocalDate().withDayOfMonth(1);
		while (ns(day) < range.toNs()) {
			LocalDate next = day.plusDays(step);
			ticks.add(new Label(ns(day), form.format(day)));
			// A step that would end within half a step of the next month jumps to its first day.
			LocalDate month = day.plusMonths(1).withDayOfMonth(1);
			day = next.plusDays(step / 2).isBefore(month) ? next : month;
		}
		return new TimeAxis(ticks, starts(range, 1, form("MMM uuuu"))); //$NON-NLS-1$
	}

	private static TimeAxis months(TimelineRange range, int step) {
		if (step >= 12) {
			return new TimeAxis(starts(range, step, form("uuuu")), List.of()); //$NON-NLS-1$
		}
		return new TimeAxis(starts(range, step, form("MMM")), starts(range, 12, form("uuuu"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Label> starts(TimelineRange range, int months, DateTimeFormatter form) {
		List<Label> labels = new ArrayList<>();
		LocalDate first = Times.utc(range.fromNs()).toLocalDate();
		long number = Math.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1, (long) months) * months;
		LocalDate at = LocalDate.of((int) (number / 12), (int) (number % 12) + 1, 1);
		while (ns(at) < range.toNs()) {
			labels.add(new Label(ns(at), form.format(at)));
			at = at.plusMonths(months);
		}
		return labels;
	}

	private static long ns(LocalDate day) {
		long seconds = day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
		return Math.max(-Long.MAX_VALUE / Times.SECOND_NS, Math.min(Long.MAX_VALUE / Times.SECOND_NS, seconds))
				* Times.SECOND_NS;
	}

	private static DateTimeFormatter form(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

	/** Returns an instant with as many digits as a slot of time deserves. */
	static String instant(long timeNs, long precisionNs) {
		ZonedDateTime time = Times.utc(timeNs);
		String pattern = precisionNs >= Times.DAY_NS ? "EEE uuuu-MM-dd" //$NON-NLS-1$
				: precisionNs >= MINUTE_NS ? "EEE uuuu-MM-dd HH:mm" //$NON-NLS-1$
				: precisionNs >= Times.SECOND_NS ? "EEE uuuu-MM-dd HH:mm:ss" //$NON-NLS-1$
				: precisionNs >= 1_000_000 ? "uuuu-MM-dd HH:mm:ss.SSS" //$NON-NLS-1$
				: "uuuu-MM-dd HH:mm:ss.SSSSSS"; //$NON-NLS-1$
		return form(pattern).format(time);
	}
}
