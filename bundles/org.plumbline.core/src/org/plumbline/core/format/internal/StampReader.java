package org.plumbline.core.format.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;

/**
 * Reads the stamps of a written format. Forms:
 *
 * <pre>
 * iso     yyyy-mm-dd (T | blank) hh:mm:ss [(. | , | :) f] [blank] [Z | +hh:mm | +hhmm]; "/" may part the date too
 * syslog  Mon d hh:mm:ss [(. | ,) f], without a year
 * epoch   seconds since 1970 [. f], or 13, 16 or 19 digits of milli-, micro- or nanoseconds
 * other   a pattern of DateTimeFormatter, English names
 * </pre>
 */
public final class StampReader {

	private static final List<String> USUAL = List.of("iso", "syslog", "epoch"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d\\d)[-/](\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)" //$NON-NLS-1$
			+ "(?:[.,:](\\d{1,9}))? ?(Z|[+-]\\d\\d:?\\d\\d)?"); //$NON-NLS-1$
	private static final Pattern SYSLOG = Pattern
			.compile("([A-Z][a-z]{2}) {1,2}(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d{1,9}))?"); //$NON-NLS-1$
	private static final Pattern EPOCH = Pattern.compile("([0-8]?\\d{9,18})(?:\\.(\\d{1,9}))?"); //$NON-NLS-1$
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH); //$NON-NLS-1$
	/** A year with a 29th of February; only the rules of summer time are taken from it. */
	private static final int SOME_YEAR = 2024;
	private static final LocalDateTime PROBE = LocalDateTime.of(2023, 11, 25, 13, 14, 15, 123_456_789);

	/** One way to write a time. */
	private interface Form {

		/** Writes the time into the head; returns whether the text has this form. */
		boolean read(String text, LineHead head);
	}

	private final ZoneId zone;
	private final List<Form> forms = new ArrayList<>();

	/**
	 * @param times words and patterns in the order of trying; empty for the usual ones
	 * @param zone  zone of stamps that name none
	 * @throws IllegalArgumentException with a sentence for people if a pattern cannot tell a date
	 */
	public StampReader(List<String> times, ZoneId zone) {
		this.zone = zone;
		for (String each : times.isEmpty() ? USUAL : times) {
			forms.add(switch (each) {
			case "iso" -> this::iso; //$NON-NLS-1$
			case "syslog" -> this::syslog; //$NON-NLS-1$
			case "epoch" -> StampReader::epoch; //$NON-NLS-1$
			default -> other(each);
			});
		}
	}

	/** Writes the time of a text into the head; returns whether any form fits. */
	public boolean read(String text, LineHead head) {
		String stamp = text.strip();
		for (Form each : forms) {
			try {
				if (each.read(stamp, head)) {
					return true;
				}
			} catch (DateTimeException | ArithmeticException e) {
				// no such day, or no time that a long can hold: not this form
			}
		}
		return false;
	}

	/** Tells whether the file says the zone; then nobody needs to say it for the log. */
	private boolean isGiven() {
		return !zone.equals(ZoneOffset.UTC);
	}

	private boolean iso(String text, LineHead head) {
		Matcher parts = ISO.matcher(text);
		if (!parts.matches()) {
			return false;
		}
		LocalDate day = LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
				Integer.parseInt(parts.group(3)));
		LocalDateTime time = day.atTime(LocalTime.parse(parts.group(4))).plusNanos(nanos(parts.group(5)));
		String offset = parts.group(6);
		head.stampNs = Times.ns(
				offset == null ? time.atZone(zone).toInstant() : time.toInstant(ZoneOffset.of(offset)));
		head.fractionDigits = digits(parts.group(5));
		head.zoned = offset != null || isGiven();
		return true;
	}

	private boolean syslog(String text, LineHead head) {
		Matcher parts = SYSLOG.matcher(text);
		if (!parts.matches()) {
			return false;
		}
		int month = MONTH.parse(parts.group(1)).get(ChronoField.MONTH_OF_YEAR);
		yearless(MonthDay.of(month, Integer.parseInt(parts.group(2))),
				LocalTime.parse(parts.group(3)).plusNanos(nanos(parts.group(4))), head);
		head.fractionDigits = digits(parts.group(4));
		return true;
	}

	private void yearless(MonthDay day, LocalTime time, LineHead head) {
		LocalDateTime utc = day.atYear(SOME_YEAR).atTime(time).atZone(zone).withZoneSameInstant(ZoneOffset.UTC)
				.toLocalDateTime();
		head.month = utc.getMonthValue();
		head.day = utc.getDayOfMonth();
		head.timeOfDayNs = utc.toLocalTime().toNanoOfDay();
		head.zoned = isGiven();
	}

	private static long nanos(String fraction) {
		if (fraction == null) {
			return 0;
		}
		long nanos = Long.parseLong(fraction);
		for (int digits = fraction.length(); digits < 9; digits++) {
			nanos *= 10;
		}
		return nanos;
	}

	private static int digits(String fraction) {
		return fraction == null ? 0 : fraction.length();
	}

	private static boolean epoch(String text, LineHead head) {
		Matcher parts = EPOCH.matcher(text);
		if (!parts.matches()) {
			return false;
		}
		int digits = parts.group(1).length();
		long unit = switch (digits) {
		case 9, 10 -> Times.SECOND_NS;
		case 13 -> 1_000_000;
		case 16 -> 1000;
		case 19 -> 1;
		default -> 0;
		};
		if (unit == 0) {
			return false;
		}
		head.stampNs = Math.addExact(Math.multiplyExact(Long.parseLong(parts.group(1)), unit),
				unit == Times.SECOND_NS ? nanos(parts.group(2)) : 0);
		head.fractionDigits = unit == Times.SECOND_NS ? digits(parts.group(2)) : digits - 10;
		head.zoned = true;
		return true;
	}

	private Form other(String pattern) {
		DateTimeFormatter formatter;
		try {
			formatter = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
					.toFormatter(Locale.ENGLISH);
			LineHead head = new LineHead();
			String probe = formatter.format(PROBE.atZone(ZoneOffset.UTC));
			if (read(formatter.parse(probe), head)) {
				return (text, target) -> read(formatter.parse(text), target);
			}
		} catch (IllegalArgumentException | DateTimeException | ClassCastException e) {
			// the last one: Java stumbles over padding ("p") that stands before a number of a number
			throw new IllegalArgumentException(NLS.bind(Messages.StampReader_notAPattern, pattern, e.getMessage()), e);
		}
		throw new IllegalArgumentException(NLS.bind(Messages.StampReader_noDate, pattern));
	}

	private boolean read(TemporalAccessor parsed, LineHead head) {
		Optional<LocalTime> time = Optional.ofNullable(parsed.query(TemporalQueries.localTime()));
		Optional<LocalDate> date = Optional.ofNullable(parsed.query(TemporalQueries.localDate()));
		if (date.isPresent() && parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
			head.stampNs = Times.ns(OffsetDateTime.of(date.get(), time.orElse(LocalTime.MIDNIGHT),
					ZoneOffset.from(parsed)).toInstant());
			head.zoned = true;
		} else if (date.isPresent()) {
			ZoneId named = Optional.ofNullable(parsed.query(TemporalQueries.zone())).orElse(zone);
			head.stampNs = Times.ns(date.get().atTime(time.orElse(LocalTime.MIDNIGHT)).atZone(named).toInstant());
			head.zoned = isGiven() || parsed.query(TemporalQueries.zone()) != null;
		} else if (parsed.isSupported(ChronoField.MONTH_OF_YEAR) && parsed.isSupported(ChronoField.DAY_OF_MONTH)) {
			yearless(MonthDay.from(parsed), time.orElse(LocalTime.MIDNIGHT), head);
		} else {
			return false;
		}
		return true;
	}
}
