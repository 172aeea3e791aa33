package org.plumbline.bench;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The ways in which a host spells time. All times are UTC nanoseconds since 1970.
 *
 * <pre>
 * monthDay   Apr 7 17:41:03            syslog of 3.5 and 4.x: no year
 * uptime     17:19:52:55.580           days, hours, minutes, seconds since boot
 * bracket    2012-04-07 17:39:16.938   services of 4.x, inside brackets
 * isoMs      2012-11-01T04:12:00.960Z  5.0 and later
 * isoSecond  2012-11-01T04:12:00Z      syslog daemons of 5.0 and later
 * monthMs    Apr 07 17:41:03.105       vmware.log and vobd of 4.x: no year
 * </pre>
 */
final class Stamps {

	static final long MILLISECOND = 1_000_000L;
	static final long SECOND = 1_000_000_000L;
	static final long MINUTE = 60 * SECOND;
	static final long HOUR = 60 * MINUTE;
	static final long DAY = 24 * HOUR;

	private static final String[] MONTHS = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
			"Nov", "Dec" };
	private static final String[] WEEKDAYS = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

	private Stamps() {
	}

	/** Returns the time of a stamp such as {@code 2012-04-07T17:33:20.472Z}. */
	static long at(String iso) {
		var instant = Instant.parse(iso);
		return instant.getEpochSecond() * SECOND + instant.getNano();
	}

	static LocalDateTime utc(long timeNs) {
		return LocalDateTime.ofEpochSecond(Math.floorDiv(timeNs, SECOND), (int) Math.floorMod(timeNs, SECOND),
				ZoneOffset.UTC);
	}

	static int year(long timeNs) {
		return utc(timeNs).getYear();
	}

	static String monthDay(long timeNs) {
		var time = utc(timeNs);
		var text = new StringBuilder(16).append(MONTHS[time.getMonthValue() - 1]).append(' ')
				.append(time.getDayOfMonth());
		return clock(text.append(' '), time).toString();
	}

	/** Returns the same with the day in two places: {@code Apr  7 17:41:03}. */
	static String monthPadded(long timeNs) {
		var time = utc(timeNs);
		int day = time.getDayOfMonth();
		var text = new StringBuilder(16).append(MONTHS[time.getMonthValue() - 1]).append(day < 10 ? "  " : " ")
				.append(day);
		return clock(text.append(' '), time).toString();
	}

	static String monthMs(long timeNs) {
		var time = utc(timeNs);
		var text = new StringBuilder(20).append(MONTHS[time.getMonthValue() - 1]).append(' ');
		two(text, time.getDayOfMonth()).append(' ');
		return millis(clock(text, time), time).toString();
	}

	static String uptime(long uptimeNs) {
		long second = uptimeNs / SECOND;
		var text = new StringBuilder(18).append(second / 86_400).append(':');
		two(text, (int) (second / 3600 % 24)).append(':');
		two(text, (int) (second / 60 % 60)).append(':');
		two(text, (int) (second % 60)).append('.');
		return three(text, (int) (uptimeNs / MILLISECOND % 1000)).toString();
	}

	static String bracket(long timeNs) {
		var time = utc(timeNs);
		return millis(clock(date(time).append(' '), time), time).toString();
	}

	static String isoMs(long timeNs) {
		var time = utc(timeNs);
		return millis(clock(date(time).append('T'), time), time).append('Z').toString();
	}

	static String isoSecond(long timeNs) {
		var time = utc(timeNs);
		return clock(date(time).append('T'), time).append('Z').toString();
	}

	/** Returns what {@code date} prints: {@code Sat Apr  7 17:46:09 UTC 2012}. */
	static String unixDate(long timeNs) {
		var time = utc(timeNs);
		var day = String.format(Locale.ROOT, "%s %s %2d ", WEEKDAYS[time.getDayOfWeek().getValue() - 1],
				MONTHS[time.getMonthValue() - 1], time.getDayOfMonth());
		return clock(new StringBuilder(day), time).append(" UTC ").append(time.getYear()).toString();
	}

	/** Returns the part of an archive's name: {@code 2012-04-07--17.46}. */
	static String archive(long timeNs) {
		var time = utc(timeNs);
		return date(time) + String.format(Locale.ROOT, "--%02d.%02d", time.getHour(), time.getMinute());
	}

	private static StringBuilder date(LocalDateTime time) {
		var text = new StringBuilder(24).append(time.getYear()).append('-');
		return two(two(text, time.getMonthValue()).append('-'), time.getDayOfMonth());
	}

	private static StringBuilder clock(StringBuilder text, LocalDateTime time) {
		two(text, time.getHour()).append(':');
		two(text, time.getMinute()).append(':');
		return two(text, time.getSecond());
	}

	private static StringBuilder millis(StringBuilder text, LocalDateTime time) {
		return three(text.append('.'), time.getNano() / 1_000_000);
	}

	private static StringBuilder two(StringBuilder text, int number) {
		return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
	}

	private static StringBuilder three(StringBuilder text, int number) {
		return two(text.append((char) ('0' + number / 100)), number % 100);
	}
}
