package org.plumbline.core.intake.internal;

import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.store.YearlessTime;

/**
 * Gives each line of one file a time, front to back. A stamp without a year goes into the calendar of
 * {@link YearlessTime}; when the month falls by half a year or more, a new year has begun. Lines that carry a stamp
 * with and one without a year tell the real year.
 */
final class TimeTracker {

	private static final int HALF_YEAR_MONTHS = 6;
	private static final int NO_YEAR = Integer.MIN_VALUE;

	private int year;
	private int lastMonth;
	private int firstYear = NO_YEAR;
	private long bootNs = Times.UNKNOWN_NS;
	private boolean bootYearless;
	private long lastYearless = Times.UNKNOWN_NS;
	private long firstYearless = Times.UNKNOWN_NS;

	long timeNs = Times.UNKNOWN_NS;
	TimeFrom from = TimeFrom.NEIGHBOUR;
	boolean yearless;

	/** Computes {@link #timeNs}, {@link #from} and {@link #yearless} for the next line. */
	void next(LineHead head) {
		if (head.month != 0) {
			followMonth(head.month);
		}
		if (head.stampNs != Times.UNKNOWN_NS) {
			set(head.stampNs, TimeFrom.STAMP, false);
			if (head.month != 0 && firstYear == NO_YEAR) {
				firstYear = realYear(head);
			}
		} else if (head.month != 0) {
			long time = YearlessTime.of(year, head.month, head.day, head.timeOfDayNs);
			set(time, TimeFrom.YEAR_INFERRED, true);
			lastYearless = Math.max(time, lastYearless);
			firstYearless = firstYearless == Times.UNKNOWN_NS ? time : Math.min(firstYearless, time);
		} else if (head.uptimeNs != LineHead.NONE && bootNs != Times.UNKNOWN_NS) {
			set(bootNs + head.uptimeNs, TimeFrom.UPTIME, bootYearless);
		} else {
			from = TimeFrom.NEIGHBOUR;
		}
		if (head.uptimeNs != LineHead.NONE && head.hasStamp()) {
			bootNs = timeNs - head.uptimeNs;
			bootYearless = yearless;
		}
	}

	/** Gives a line without any head the time of the line above. */
	void nextWithoutHead() {
		from = TimeFrom.NEIGHBOUR;
	}

	private void set(long time, TimeFrom how, boolean withoutYear) {
		timeNs = time;
		from = how;
		yearless = withoutYear;
	}

	private void followMonth(int month) {
		if (lastMonth != 0 && lastMonth - month >= HALF_YEAR_MONTHS) {
			year++;
		} else if (lastMonth != 0 && month - lastMonth >= HALF_YEAR_MONTHS) {
			year--; // a line that came late over New Year
		}
		lastMonth = month;
	}

	/** The two stamps of a line may lie on both sides of midnight at New Year, or in two zones. */
	private int realYear(LineHead head) {
		int real = Times.utc(head.stampNs).getYear();
		int realMonth = Times.utc(head.stampNs).getMonthValue();
		int step = realMonth == 12 && head.month == 1 ? 1 : realMonth == 1 && head.month == 12 ? -1 : 0;
		return real + step - year;
	}

	/** Tells whether some line still lacks a year. */
	boolean needsYear() {
		return lastYearless != Times.UNKNOWN_NS;
	}

	/** Tells whether a line of the file itself gave the year. */
	boolean knowsYear() {
		return firstYear != NO_YEAR;
	}

	/** Returns the real year of the first line, if {@link #knowsYear()}. */
	int firstYear() {
		return firstYear;
	}

	/** Returns the latest time without a year. */
	long lastYearless() {
		return lastYearless;
	}

	/** Returns the earliest time without a year. */
	long firstYearless() {
		return firstYearless;
	}
}
