package org.plumbline.core.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Conversions between UTC nanoseconds since 1970 and what people read. Thread-safe, no state. */
public final class Times {

	/** Marks a time that is not known. */
	public static final long UNKNOWN_NS = Long.MIN_VALUE;
	/** Nanoseconds of one second. */
	public static final long SECOND_NS = 1_000_000_000L;
	/** Nanoseconds of one day of 86,400 seconds. */
	public static final long DAY_NS = 86_400L * SECOND_NS;

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS",
			Locale.ROOT);
	private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS",
			Locale.ROOT);

	private Times() {
	}

	/** Returns RFC 3339 in UTC with 0, 3 or 6 digits of fraction, as many as the value needs. */
	public static String rfc3339(long timeNs) {
		long fraction = Math.floorMod(timeNs, SECOND_NS);
		DateTimeFormatter form = fraction == 0 ? SECONDS : fraction % 1_000_000 == 0 ? MILLIS : MICROS;
		return form.format(utc(timeNs)) + "Z";
	}

	/**
	 * Returns RFC 3339 in UTC with as many digits of fraction as the source wrote, or as many as the value needs if
	 * those would not hold it, such as that of a stamp that was moved.
	 *
	 * @param digits of the fraction in the source, 0 to 9
	 */
	public static String rfc3339(long timeNs, int digits) {
		long fraction = Math.floorMod(timeNs, SECOND_NS);
		long unit = SECOND_NS;
		for (int i = 0; i < digits; i++) {
			unit /= 10;
		}
		if (fraction % unit != 0) {
			return rfc3339(timeNs);
		}
		String seconds = SECONDS.format(utc(timeNs));
		if (digits == 0) {
			return seconds + 'Z';
		}
		String written = Long.toString(fraction / unit);
		return seconds + '.' + "0".repeat(digits - written.length()) + written + 'Z';
	}

	/** Returns the time as a UTC date for formatting. */
	public static ZonedDateTime utc(long timeNs) {
		return instant(timeNs).atZone(ZoneOffset.UTC);
	}

	/** Returns the time as an instant. */
	public static Instant instant(long timeNs) {
		return Instant.ofEpochSecond(Math.floorDiv(timeNs, SECOND_NS), Math.floorMod(timeNs, SECOND_NS));
	}

	/** Returns UTC nanoseconds since 1970 of an instant between the years 1678 and 2261. */
	public static long ns(Instant instant) {
		return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), SECOND_NS), instant.getNano());
	}

	/** Returns days since 1970-01-01 of a proleptic Gregorian date; month 1 to 12. Cost: a few additions. */
	public static long epochDay(int year, int month, int day) {
		long y = month <= 2 ? year - 1L : year;
		long era = Math.floorDiv(y, 400);
		long yearOfEra = y - era * 400;
		long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
		long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
		return era * 146_097 + dayOfEra - 719_468;
	}
}
