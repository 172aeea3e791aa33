package org.plumbline.core.store;

import org.plumbline.core.event.Times;

/**
 * Times that lack a year, as one growing number: a calendar in which every year is a leap year of 366 days. Year 0 is
 * the year of the first line of a file, so that a log over New Year keeps its order before its real year is known.
 * Reversible: the real year is put in afterwards.
 */
public final class YearlessTime {

	private static final int[] DAYS_BEFORE = { 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335 };
	private static final int YEAR_DAYS = 366;

	private YearlessTime() {
	}

	/**
	 * Returns the number of a moment.
	 *
	 * @param year        years since the first line of the file; may be negative
	 * @param month       1 to 12
	 * @param day         1 to 31
	 * @param timeOfDayNs nanoseconds since midnight
	 */
	public static long of(int year, int month, int day, long timeOfDayNs) {
		long days = (long) year * YEAR_DAYS + DAYS_BEFORE[month - 1] + day - 1;
		return days * Times.DAY_NS + timeOfDayNs;
	}

	/** Returns the years since the first line of the file. */
	public static int year(long yearless) {
		return (int) Math.floorDiv(Math.floorDiv(yearless, Times.DAY_NS), YEAR_DAYS);
	}

	/**
	 * Puts in the real year.
	 *
	 * @param yearless  a number of {@link #of}
	 * @param firstYear the real year of year 0
	 * @return UTC nanoseconds since 1970; February 29 of a common year becomes March 1
	 */
	public static long resolve(long yearless, int firstYear) {
		long days = Math.floorDiv(yearless, Times.DAY_NS);
		int dayOfYear = (int) Math.floorMod(days, YEAR_DAYS);
		int month = 12;
		while (DAYS_BEFORE[month - 1] > dayOfYear) {
			month--;
		}
		int year = firstYear + (int) Math.floorDiv(days, YEAR_DAYS);
		long epochDay = Times.epochDay(year, month, dayOfYear - DAYS_BEFORE[month - 1] + 1);
		return epochDay * Times.DAY_NS + Math.floorMod(yearless, Times.DAY_NS);
	}
}
