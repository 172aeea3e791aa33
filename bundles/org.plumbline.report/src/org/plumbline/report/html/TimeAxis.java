package org.plumbline.report.html;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places times on a line and finds round ones to write below it. Ticks follow the clock of the zone, so that days
 * start at midnight there, also where the clocks change.
 */
@SuppressWarnings("nls")
final class TimeAxis {

	private static final long NS_PER_SECOND = 1_000_000_000L;
	private static final long MINUTE = 60;
	private static final long HOUR = 3600;
	private static final long DAY = 86400;
	private static final long[] STEPS_SECONDS = { 1, 2, 5, 10, 15, 30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE,
			15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY,
			28 * DAY, 91 * DAY, 182 * DAY, 364 * DAY, 1820 * DAY };
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
	private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

	/**
	 * A round time.
	 *
	 * @param x     where
	 * @param label the time, or the date if ticks are days apart
	 * @param date  the date, where it is another one than at the tick before; otherwise empty
	 */
	record Tick(double x, String label, String date) {
	}

	private final long fromNs;
	private final long toNs;
	private final double left;
	private final double width;
	private final ZoneId zone;

	/** Returns an axis from one time to a later one, less than 292 years apart. */
	TimeAxis(long fromNs, long toNs, double left, double width, ZoneId zone) {
		this.fromNs = fromNs;
		this.toNs = toNs;
		this.left = left;
		this.width = width;
		this.zone = zone;
	}

	/** Returns where a time stands. */
	double x(long timeNs) {
		// Whole numbers first: a double cannot tell two neighbouring nanoseconds of our time apart.
		return left + width * (timeNs - fromNs) / (toNs - fromNs);
	}

	/** Returns at most {@code most} + 1 round times of the range, earliest first. */
	List<Tick> ticks(int most) {
		long step = step(most);
		var ticks = new ArrayList<Tick>();
		ZonedDateTime at = first(step);
		String date = "";
		while (timeNs(at) <= toNs && ticks.size() <= most) {
			if (timeNs(at) >= fromNs) {
				String day = DATE.format(at);
				String label = step >= DAY ? day : (step < MINUTE ? SECONDS : MINUTES).format(at);
				ticks.add(new Tick(x(timeNs(at)), label, step >= DAY || day.equals(date) ? "" : day));
				date = day;
			}
			at = step >= DAY ? at.plusDays(step / DAY) : at.plusSeconds(step);
		}
		return ticks;
	}

	/** Returns a time in full, in the zone of the axis. */
	String full(long timeNs) {
		return FULL.format(at(timeNs));
	}

	/** Returns the zone as people write it. */
	String zone() {
		return zone.normalized().getId().equals("Z") ? "UTC" : zone.getId();
	}

	private long step(int most) {
		double seconds = (double) (toNs - fromNs) / NS_PER_SECOND;
		for (long step : STEPS_SECONDS) {
			if (seconds / step <= most) {
				return step;
			}
		}
		return STEPS_SECONDS[STEPS_SECONDS.length - 1];
	}

	private ZonedDateTime first(long step) {
		ZonedDateTime day = at(fromNs).truncatedTo(ChronoUnit.DAYS);
		if (step >= DAY) {
			return day;
		}
		long since = ChronoUnit.SECONDS.between(day, at(fromNs));
		return day.plusSeconds(since / step * step);
	}

	private ZonedDateTime at(long timeNs) {
		return Instant.ofEpochSecond(Math.floorDiv(timeNs, NS_PER_SECOND), Math.floorMod(timeNs, NS_PER_SECOND))
				.atZone(zone);
	}

	private static long timeNs(ZonedDateTime at) {
		return at.toEpochSecond() * NS_PER_SECOND + at.getNano();
	}
}
