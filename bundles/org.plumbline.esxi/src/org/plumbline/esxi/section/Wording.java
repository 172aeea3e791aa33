package org.plumbline.esxi.section;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;

/** Times, counts and sizes as people read them: UTC, no locale of the machine. */
final class Wording {

	private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final int UNIT_STEP = 1024;
	private static final int TENTHS_BELOW = 10;
	private static final long MILLISECOND_NS = 1_000_000;

	private static final DateTimeFormatter DAY = form("uuuu-MM-dd"); //$NON-NLS-1$
	private static final DateTimeFormatter CLOCK = form("HH:mm:ss"); //$NON-NLS-1$
	private static final DateTimeFormatter MINUTES = form("HH:mm"); //$NON-NLS-1$
	private static final DateTimeFormatter SECONDS = form("uuuu-MM-dd HH:mm:ss"); //$NON-NLS-1$
	private static final DateTimeFormatter MILLIS = form("uuuu-MM-dd HH:mm:ss.SSS"); //$NON-NLS-1$

	private Wording() {
	}

	private static DateTimeFormatter form(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
	}

	/** Returns date and time to the second; words if the time is not known. */
	static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? Messages.Wording_unknownTime : SECONDS.format(Times.utc(timeNs));
	}

	/** Returns date and time as exactly as it is known, with its zone; empty if it is not known. */
	static String exactTime(long timeNs) {
		if (timeNs == Times.UNKNOWN_NS) {
			return ""; //$NON-NLS-1$
		}
		boolean whole = Math.floorMod(timeNs, Times.SECOND_NS) < MILLISECOND_NS;
		return NLS.bind(Messages.Wording_utc, (whole ? SECONDS : MILLIS).format(Times.utc(timeNs)));
	}

	/** Returns the date. */
	static String day(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? Messages.Wording_unknownTime : DAY.format(Times.utc(timeNs));
	}

	/** Returns both ends of a span; what they share is said once. */
	static String span(long firstNs, long lastNs) {
		if (firstNs == Times.UNKNOWN_NS || lastNs == Times.UNKNOWN_NS || time(firstNs).equals(time(lastNs))) {
			return time(firstNs == Times.UNKNOWN_NS ? lastNs : firstNs);
		}
		String last = day(firstNs).equals(day(lastNs)) ? CLOCK.format(Times.utc(lastNs)) : time(lastNs);
		return NLS.bind(Messages.Wording_span, time(firstNs), last);
	}

	/** Returns both ends of a span where there is little room: days, or minutes within one day. */
	static String roughSpan(long firstNs, long lastNs) {
		if (firstNs == Times.UNKNOWN_NS || lastNs == Times.UNKNOWN_NS) {
			return time(firstNs == Times.UNKNOWN_NS ? lastNs : firstNs);
		}
		if (!day(firstNs).equals(day(lastNs))) {
			return NLS.bind(Messages.Wording_span, day(firstNs), day(lastNs));
		}
		String first = day(firstNs) + ' ' + MINUTES.format(Times.utc(firstNs));
		String last = MINUTES.format(Times.utc(lastNs));
		return first.endsWith(last) ? first : NLS.bind(Messages.Wording_span, first, last);
	}

	/** Returns a number with groups of three digits. */
	static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number); //$NON-NLS-1$
	}

	/** Returns a length of time in its two largest units. */
	static String duration(long seconds) {
		Duration duration = Duration.ofSeconds(seconds);
		if (duration.toDays() > 0) {
			return NLS.bind(Messages.Wording_days, duration.toDays(), duration.toHoursPart());
		}
		return duration.toHours() > 0 ? NLS.bind(Messages.Wording_hours, duration.toHours(), duration.toMinutesPart())
				: NLS.bind(Messages.Wording_minutes, duration.toMinutes(), duration.toSecondsPart());
	}

	/** Returns a size in the unit that fits it; words if it is not known. */
	static String size(long sizeBytes) {
		if (sizeBytes < 0) {
			return Messages.Wording_unknown;
		}
		double size = sizeBytes;
		int unit = 0;
		while (size >= UNIT_STEP && unit < UNITS.length - 1) {
			size /= UNIT_STEP;
			unit++;
		}
		boolean tenths = unit > 0 && size < TENTHS_BELOW && size != Math.rint(size);
		return String.format(Locale.ROOT, tenths ? "%.1f %s" : "%.0f %s", size, UNITS[unit]); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns a fill level; words if it is not known. */
	static String percent(double percent) {
		return percent < 0 ? Messages.Wording_unknown : String.format(Locale.ROOT, "%.0f %%", percent); //$NON-NLS-1$
	}

	/** Returns the first paragraph of a text, on one line. */
	static String firstParagraph(String text) {
		return flowing(text.strip().split("\\R\\s*\\R", 2)[0]); //$NON-NLS-1$
	}

	/** Returns a text of several lines as running text. */
	static String flowing(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
