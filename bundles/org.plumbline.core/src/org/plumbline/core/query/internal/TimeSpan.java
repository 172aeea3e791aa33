package org.plumbline.core.query.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * Times as people type them: {@code 2012-04-07}, {@code 2012-04-07T17}, {@code 2012-04-07T17:33:05.25}, at their end
 * {@code Z} or an offset. Each stands for its whole day, hour, minute, second or part of one. A span is
 * {@code time..time}, where either may be missing and the second may be a time of the first one's day, or a time after
 * {@code <}, {@code <=}, {@code >} or {@code >=}.
 */
public record TimeSpan(long fromNs, long toNs) {

	private static final Pattern TIME = Pattern.compile("(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]|$))?" //$NON-NLS-1$
			+ "(?:(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?)?(Z|[+-]\\d{2}:?\\d{2})?)?"); //$NON-NLS-1$
	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)(.+)"); //$NON-NLS-1$
	private static final String TO = ".."; //$NON-NLS-1$

	/** Reads a span; empty if it cannot be understood, or ends before it begins. */
	public static Optional<TimeSpan> of(String text, ZoneId zone) {
		try {
			Matcher compared = COMPARED.matcher(text);
			int to = text.indexOf(TO);
			if (compared.matches()) {
				return one(compared.group(2), zone, Optional.empty()).map(at -> at.side(compared.group(1)));
			}
			return to < 0 ? one(text, zone, Optional.empty())
					: range(text.substring(0, to), text.substring(to + TO.length()), zone);
		} catch (DateTimeException | ArithmeticException e) {
			return Optional.empty(); // a thirteenth month, or a year that nanoseconds cannot reach
		}
	}

	private TimeSpan side(String sign) {
		return switch (sign) {
		case "<" -> new TimeSpan(Long.MIN_VALUE, fromNs); //$NON-NLS-1$
		case "<=" -> new TimeSpan(Long.MIN_VALUE, toNs); //$NON-NLS-1$
		case ">" -> new TimeSpan(toNs, Long.MAX_VALUE); //$NON-NLS-1$
		default -> new TimeSpan(fromNs, Long.MAX_VALUE);
		};
	}

	private static Optional<TimeSpan> range(String first, String last, ZoneId zone) {
		if (first.isEmpty() && last.isEmpty()) {
			return Optional.empty();
		}
		Optional<TimeSpan> from = first.isEmpty() ? Optional.of(new TimeSpan(Long.MIN_VALUE, Long.MIN_VALUE))
				: one(first, zone, Optional.empty());
		Optional<LocalDate> day = first.isEmpty() ? Optional.empty()
				: from.map(at -> Times.instant(at.fromNs).atZone(zone).toLocalDate());
		Optional<TimeSpan> to = last.isEmpty() ? Optional.of(new TimeSpan(Long.MAX_VALUE, Long.MAX_VALUE))
				: one(last, zone, day);
		return from.flatMap(begin -> to.filter(end -> end.toNs > begin.fromNs)
				.map(end -> new TimeSpan(begin.fromNs, end.toNs)));
	}

	private static Optional<TimeSpan> one(String text, ZoneId zone, Optional<LocalDate> day) {
		Matcher found = TIME.matcher(text);
		if (text.isEmpty() || !found.matches() || found.group(1) == null && day.isEmpty()) {
			return Optional.empty();
		}
		LocalDate date = found.group(1) == null ? day.orElseThrow()
				: LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
		LocalDateTime from = date.atTime(number(found, 4), number(found, 5), number(found, 6));
		ChronoUnit unit = found.group(4) == null ? ChronoUnit.DAYS
				: found.group(5) == null ? ChronoUnit.HOURS
				: found.group(6) == null ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
		ZoneId at = found.group(8) == null ? zone : ZoneOffset.of(found.group(8));
		long fromNs = Times.ns(from.atZone(at).toInstant());
		if (found.group(7) != null) {
			long stepNs = (long) Math.pow(10, 9 - found.group(7).length());
			long startNs = fromNs + Long.parseLong(found.group(7)) * stepNs;
			return Optional.of(new TimeSpan(startNs, startNs + stepNs));
		}
		return Optional.of(new TimeSpan(fromNs, Times.ns(from.plus(1, unit).atZone(at).toInstant())));
	}

	private static int number(Matcher found, int group) {
		return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
	}
}
