package org.plumbline.core.query.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * Times since boot as hosts write them and people type them:
 *
 * <pre>
 * uptime = [days ":"] hh ":" mm ":" ss ["." fraction] / { number unit }        unit: d h m s ms us ns
 * span   = uptime / [uptime] ".." [uptime] / ("&lt;" / "&lt;=" / "&gt;" / "&gt;=") uptime
 * </pre>
 *
 * An uptime stands for all of its smallest unit: {@code 3d} for the fourth day, {@code 1:02:03:04} for a second.
 */
public record UptimeSpan(long fromNs, long toNs) {

	private static final Pattern CLOCK = Pattern
			.compile("(?:(\\d{1,5}):)?(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?"); //$NON-NLS-1$
	private static final Pattern UNITS = Pattern.compile("(?:\\d{1,18}(?:ns|us|ms|[dhms]))+"); //$NON-NLS-1$
	private static final Pattern UNIT = Pattern.compile("(\\d{1,18})(ns|us|ms|[dhms])"); //$NON-NLS-1$
	private static final Map<String, Long> LENGTHS = Map.of("d", Times.DAY_NS, "h", 3600 * Times.SECOND_NS, "m", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			60 * Times.SECOND_NS, "s", Times.SECOND_NS, "ms", 1_000_000L, "us", 1000L, "ns", 1L); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)(.+)"); //$NON-NLS-1$
	private static final String TO = ".."; //$NON-NLS-1$

	/** Reads a span; empty if it cannot be understood, or ends before it begins. */
	public static Optional<UptimeSpan> of(String text) {
		try {
			Matcher compared = COMPARED.matcher(text);
			int to = text.indexOf(TO);
			if (compared.matches()) {
				return one(compared.group(2)).map(at -> at.side(compared.group(1)));
			}
			return to < 0 ? one(text) : range(text.substring(0, to), text.substring(to + TO.length()));
		} catch (ArithmeticException e) {
			return Optional.empty(); // longer than nanoseconds can count
		}
	}

	private UptimeSpan side(String sign) {
		return switch (sign) {
		case "<" -> new UptimeSpan(0, fromNs); //$NON-NLS-1$
		case "<=" -> new UptimeSpan(0, toNs); //$NON-NLS-1$
		case ">" -> new UptimeSpan(toNs, Long.MAX_VALUE); //$NON-NLS-1$
		default -> new UptimeSpan(fromNs, Long.MAX_VALUE);
		};
	}

	private static Optional<UptimeSpan> range(String first, String last) {
		if (first.isEmpty() && last.isEmpty()) {
			return Optional.empty();
		}
		Optional<UptimeSpan> from = first.isEmpty() ? Optional.of(new UptimeSpan(0, 0)) : one(first);
		Optional<UptimeSpan> to = last.isEmpty() ? Optional.of(new UptimeSpan(0, Long.MAX_VALUE)) : one(last);
		return from.flatMap(begin -> to.filter(end -> end.toNs > begin.fromNs)
				.map(end -> new UptimeSpan(begin.fromNs, end.toNs)));
	}

	private static Optional<UptimeSpan> one(String text) {
		Matcher clock = CLOCK.matcher(text);
		if (clock.matches()) {
			long seconds = ((number(clock, 1) * 24 + number(clock, 2)) * 60 + number(clock, 3)) * 60 + number(clock, 4);
			String fraction = clock.group(5) == null ? "" : clock.group(5); //$NON-NLS-1$
			long step = (long) Math.pow(10, 9 - fraction.length());
			long fromNs = Math.addExact(Math.multiplyExact(seconds, Times.SECOND_NS),
					fraction.isEmpty() ? 0 : Long.parseLong(fraction) * step);
			return Optional.of(new UptimeSpan(fromNs, Math.addExact(fromNs, step)));
		}
		return UNITS.matcher(text).matches() ? Optional.of(units(text)) : Optional.empty();
	}

	private static UptimeSpan units(String text) {
		Matcher unit = UNIT.matcher(text);
		long fromNs = 0;
		long step = Long.MAX_VALUE;
		while (unit.find()) {
			long length = LENGTHS.get(unit.group(2));
			fromNs = Math.addExact(fromNs, Math.multiplyExact(Long.parseLong(unit.group(1)), length));
			step = Math.min(step, length);
		}
		return new UptimeSpan(fromNs, Math.addExact(fromNs, step));
	}

	private static long number(Matcher matcher, int group) {
		return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
	}
}
