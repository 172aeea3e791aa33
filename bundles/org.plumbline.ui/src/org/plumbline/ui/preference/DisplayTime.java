package org.plumbline.ui.preference;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.plumbline.core.event.Times;

/**
 * Times as this user reads them: ISO order, in the chosen zone, with the zone's short name where there is room.
 *
 * @param zone zone of all results
 */
public record DisplayTime(ZoneId zone) {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT); //$NON-NLS-1$
	private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT); //$NON-NLS-1$
	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", //$NON-NLS-1$
			Locale.ROOT);
	private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS zzz", //$NON-NLS-1$
			Locale.ENGLISH);

	/** Returns times in the zone that is set now. Reads the preferences; keep the result for many times. */
	public static DisplayTime current() {
		return new DisplayTime(Settings.zone());
	}

	/** Returns the date; empty for an unknown time. */
	public String date(long timeNs) {
		return format(DateTimeFormatter.ISO_LOCAL_DATE, timeNs);
	}

	/** Returns month, day and time to the second, for narrow columns; empty for an unknown time. */
	public String withoutYear(long timeNs) {
		return format(WITHOUT_YEAR, timeNs);
	}

	/** Returns date and time to the second; empty for an unknown time. */
	public String seconds(long timeNs) {
		return format(SECONDS, timeNs);
	}

	/** Returns date and time to the millisecond; empty for an unknown time. */
	public String millis(long timeNs) {
		return format(MILLIS, timeNs);
	}

	/** Returns date and time to the millisecond with the name of the zone; empty for an unknown time. */
	public String full(long timeNs) {
		return format(ZONED, timeNs);
	}

	private String format(DateTimeFormatter form, long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "" : form.format(Times.instant(timeNs).atZone(zone)); //$NON-NLS-1$
	}
}
