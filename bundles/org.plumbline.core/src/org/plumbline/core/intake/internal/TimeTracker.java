package org.plumbline.core.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.store.YearlessTime;

/**
 * Gives each event of one file a time, front to back. A stamp without a year goes into the calendar of
 * {@link YearlessTime}; when the month falls by half a year or more, a new year has begun. Lines that carry a stamp
 * with and one without a year tell the real year. What cannot be said yet (time since an unknown boot, stamps of a
 * clock that was not set) is written as it stands, in {@link ClockStretch stretches} that are mended later.
 */
final class TimeTracker {

	/** There is no log of ESX from before; a clock that says so was not set. */
	static final long FIRST_REAL_NS = Times.epochDay(2001, 1, 1) * Times.DAY_NS;

	private static final int HALF_YEAR_MONTHS = 6;
	private static final int LATE_MONTHS = 10;
	private static final int NO_YEAR = Integer.MIN_VALUE;
	private static final long HALF_DAY_NS = Times.DAY_NS / 2;
	/** Uptimes of several processors may be written in the wrong order by less than this. */
	private static final long UNORDERED_NS = 5 * Times.SECOND_NS;
	/** A clock that starts on January 1 has not come far when the first line is written. */
	private static final long UNSET_START_NS = 600 * Times.SECOND_NS;
	/** Against files made to have one per line. */
	private static final int MOST_STRETCHES = 20_000;

	private final List<ClockStretch> stretches = new ArrayList<>();
	private final ClockWatch watch = new ClockWatch();
	private ClockStretch now = new ClockStretch(ClockStretch.Kind.PLAIN, 0, 1);
	private long events;
	private int year;
	private int lastMonth;
	private int lastDay;
	private int yearBefore;
	private int monthBefore;
	private int firstYear = NO_YEAR;
	private int leapYear = NO_YEAR;
	private int firstHost;
	private boolean severalHosts;

	long timeNs = Times.UNKNOWN_NS;
	TimeFrom from = TimeFrom.NEIGHBOUR;
	boolean yearless;
	boolean zoned;

	TimeTracker() {
		stretches.add(now);
	}

	/**
	 * Computes {@link #timeNs}, {@link #from}, {@link #yearless} and {@link #zoned} for the next event.
	 *
	 * @param head  of its first line
	 * @param bytes that the head points into
	 * @param line  number of that line
	 */
	void next(LineHead head, byte[] bytes, long line) {
		long uptimeNs = uptime(head, bytes);
		if (head.stampNs != Times.UNKNOWN_NS && (head.stampNs >= FIRST_REAL_NS || head.month == 0)) {
			stamp(head, uptimeNs, line);
		} else if (head.month != 0) {
			yearless(head, uptimeNs, line);
		} else if (uptimeNs != LineHead.NONE) {
			uptime(uptimeNs, line);
		} else {
			from = TimeFrom.NEIGHBOUR;
			if (head.boot && now.kind != ClockStretch.Kind.BELOW) {
				begin(ClockStretch.Kind.BELOW, line);
			}
		}
		events++;
	}

	/** Gives a line without any head the time of the line above. */
	void nextWithoutHead() {
		from = TimeFrom.NEIGHBOUR;
		events++;
	}

	private void stamp(LineHead head, long uptimeNs, long line) {
		boolean unset = head.stampNs < FIRST_REAL_NS;
		if (now.isUnsetYearless()) {
			leaveUnset(head, uptimeNs, line);
		}
		if (head.month != 0) {
			followMonth(head.month, head.day);
			firstYear = firstYear == NO_YEAR ? realYear(head) : firstYear;
		}
		if (unset != now.isUnsetYear() || now.isNotStamped()) {
			begin(unset ? ClockStretch.Kind.UNSET : ClockStretch.Kind.PLAIN, line, uptimeNs);
		}
		set(head.stampNs, TimeFrom.STAMP, false, head.zoned);
		see(uptimeNs, line);
	}

	private void yearless(LineHead head, long uptimeNs, long line) {
		boolean firstDay = head.month == 1 && head.day == 1;
		if (now.isUnsetYearless() && !firstDay) {
			leaveUnset(head, uptimeNs, line);
		} else if (now.kind != ClockStretch.Kind.UNSET && firstDay && startsUnset(head, uptimeNs)) {
			yearBefore = year;
			monthBefore = lastMonth;
			begin(ClockStretch.Kind.UNSET, line, uptimeNs);
		} else if (now.isNotStamped() || now.isUnsetYear()) {
			begin(ClockStretch.Kind.PLAIN, line, uptimeNs);
		}
		followMonth(head.month, head.day);
		set(YearlessTime.of(year, head.month, head.day, head.timeOfDayNs), TimeFrom.YEAR_INFERRED, true, false);
		if (head.month == 2 && head.day == 29) {
			leapYear = year;
		}
		see(uptimeNs, line);
	}

	/** A clock without a battery starts on January 1; uptime or the days around tell that from New Year. */
	private boolean startsUnset(LineHead head, long uptimeNs) {
		if (uptimeNs != LineHead.NONE) {
			return Math.abs(head.timeOfDayNs - uptimeNs) < UNSET_START_NS;
		}
		boolean newYear = lastMonth == 12 && lastDay == 31 || lastMonth == 1 && lastDay == 1;
		return head.timeOfDayNs < HALF_DAY_NS && !newYear;
	}

	/** January 1 is over: by a jump, so the clock has been set, or as days go, so it was New Year. */
	private void leaveUnset(LineHead head, long uptimeNs, long line) {
		boolean dated = head.month > 1 || head.day > 1;
		long inYear = dated ? YearlessTime.of(year, head.month, head.day, head.timeOfDayNs) : now.lastNs;
		boolean jump = Math.abs(inYear - now.lastNs) > Times.DAY_NS + HALF_DAY_NS;
		boolean back = monthBefore == 0 ? head.month > HALF_YEAR_MONTHS : head.month >= monthBefore;
		boolean bootJumps = now.boot.isKnown() && goesOn(uptimeNs)
				&& Math.abs(inYear - uptimeNs - now.boot.ns()) > Times.DAY_NS;
		if (jump && (bootJumps || back)) {
			year = yearBefore;
			lastMonth = monthBefore;
			begin(ClockStretch.Kind.PLAIN, line, uptimeNs);
		} else {
			now.kind = ClockStretch.Kind.PLAIN;
		}
	}

	private void uptime(long uptimeNs, long line) {
		if (now.kind == ClockStretch.Kind.UPTIME ? !goesOn(uptimeNs) : !goesOn(uptimeNs) || !now.boot.isKnown()) {
			begin(ClockStretch.Kind.UPTIME, line);
		}
		if (now.kind == ClockStretch.Kind.UPTIME) {
			now.boot = new ClockStretch.Stamp(0, false, false);
			now.see(uptimeNs, uptimeNs, false, false);
		} else if (!now.boot.isKnown()) {
			from = TimeFrom.NEIGHBOUR;
			return;
		}
		set(now.boot.ns() + uptimeNs, TimeFrom.UPTIME, now.boot.yearless(), now.boot.zoned());
		now.lastUptimeNs = uptimeNs;
	}

	/** Takes note of a line with a stamp; a reboot begins another stretch. */
	private void see(long uptimeNs, long line) {
		if (uptimeNs == LineHead.NONE) {
			if (now.lastUptimeNs == LineHead.NONE && now.kind == ClockStretch.Kind.PLAIN) {
				watch.watch(line, timeNs, yearless);
			}
		} else {
			if (now.boot.isKnown() && !goesOn(uptimeNs)) {
				begin(now.kind, line);
			}
			boolean comparable = now.boot.isKnown() && now.boot.yearless() == yearless;
			long bootNs = comparable ? watch.watch(line, timeNs, uptimeNs, yearless, now.boot.ns())
					: timeNs - uptimeNs;
			if (bootNs != now.boot.ns() || !comparable) {
				now.boot = new ClockStretch.Stamp(bootNs, yearless, zoned);
			}
		}
		now.see(timeNs, uptimeNs, yearless, zoned);
	}

	/** Tells whether an uptime can be of the boot of the lines before. */
	private boolean goesOn(long uptimeNs) {
		return uptimeNs != LineHead.NONE && uptimeNs > now.lastUptimeNs - UNORDERED_NS;
	}

	/** Begins a stretch with a line that may have an uptime; if that goes on, it is still the same boot. */
	private void begin(ClockStretch.Kind kind, long line, long uptimeNs) {
		now.bootGoesOn = now.boot.isKnown() && goesOn(uptimeNs);
		begin(kind, line);
	}

	private void begin(ClockStretch.Kind kind, long line) {
		if (stretches.size() < MOST_STRETCHES) {
			now = new ClockStretch(stretches.size() == MOST_STRETCHES - 1 ? ClockStretch.Kind.PLAIN : kind, events,
					line);
			stretches.add(now);
			watch.restart();
		}
	}

	private void set(long time, TimeFrom how, boolean withoutYear, boolean withZone) {
		timeNs = time;
		from = how;
		yearless = withoutYear;
		zoned = withZone;
	}

	/** The uptime of a line; of no use in a file that several hosts write into. */
	private long uptime(LineHead head, byte[] bytes) {
		if (head.uptimeNs != LineHead.NONE && head.hostTo > head.hostFrom && !severalHosts) {
			int host = 1;
			for (int i = head.hostFrom; i < head.hostTo; i++) {
				host = 31 * host + bytes[i];
			}
			severalHosts = firstHost != 0 && firstHost != host;
			firstHost = host;
		}
		return severalHosts && head.hasStamp() ? LineHead.NONE : head.uptimeNs;
	}

	private void followMonth(int month, int day) {
		if (lastMonth != 0 && lastMonth - month >= HALF_YEAR_MONTHS) {
			year++;
		} else if (lastMonth != 0 && month - lastMonth >= LATE_MONTHS) {
			year--; // a line that came late over New Year, not a log that was silent for half a year
		}
		lastMonth = month;
		lastDay = day;
	}

	/** The two stamps of a line may lie on both sides of midnight at New Year, or in two zones. */
	private int realYear(LineHead head) {
		int real = Times.utc(head.stampNs).getYear();
		int realMonth = Times.utc(head.stampNs).getMonthValue();
		int step = realMonth == 12 && head.month == 1 ? 1 : realMonth == 1 && head.month == 12 ? -1 : 0;
		return real + step - year;
	}

	/** Returns what the lines said about the clock so far. */
	FileTimes times() {
		List<ClockStretch> all = new ArrayList<>(stretches);
		if (now.isUnsetYearless()) {
			all.set(all.size() - 1, now.asPlain()); // nothing says yet that it was not New Year
		}
		return new FileTimes(all, watch.steps(), events, number(firstYear), number(leapYear));
	}

	private static OptionalInt number(int years) {
		return years == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(years);
	}
}
