package org.plumbline.core.intake.internal;

import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.plumbline.core.event.Times;
import org.plumbline.core.intake.RotatedName;
import org.plumbline.core.store.YearlessTime;

/**
 * Finds the year of files whose stamps have none, in this order: what the user said; a line of the file with both kinds
 * of stamp; the start of the next younger file of the same rotation; when the file was last changed, if that agrees
 * with its last line to the day; when the bundle was collected; when the file was last changed. A file may not end
 * later than its bound, with a day to spare for zones, and a file with a February 29 has it in a leap year.
 */
final class YearRepair {

	/**
	 * One file.
	 *
	 * @param source     number of the source
	 * @param path       path inside the bundle
	 * @param modifiedNs last change; may be unknown
	 * @param times      what its lines said
	 */
	record Candidate(int source, String path, long modifiedNs, FileTimes times) {

		boolean knowsChange() {
			return modifiedNs != Times.UNKNOWN_NS && modifiedNs >= TimeTracker.FIRST_REAL_NS;
		}
	}

	private static final int LEAP_YEARS_APART = 8;
	private static final long NO_BOUND = Long.MAX_VALUE;

	private final OptionalInt givenYear;
	private final long collectedNs;

	/** @param collectedNs no line is later; {@code Times.UNKNOWN_NS} if not known */
	YearRepair(OptionalInt givenYear, long collectedNs) {
		this.givenYear = givenYear;
		this.collectedNs = collectedNs;
	}

	/** Returns the real year of year 0 per source that needs one. */
	Map<Integer, Integer> firstYears(List<Candidate> candidates) {
		Map<Integer, Integer> result = new HashMap<>();
		Map<String, Long> startOfYounger = new HashMap<>();
		List<Candidate> youngestFirst = candidates.stream()
				.sorted(Comparator.comparing((Candidate each) -> RotatedName.family(each.path()))
						.thenComparingInt(each -> RotatedName.age(each.path())))
				.toList();
		for (Candidate each : youngestFirst) {
			String family = RotatedName.family(each.path());
			long startNs = each.times().firstStampNs();
			if (each.times().needsYear()) {
				int year = firstYear(each, startOfYounger.getOrDefault(family, NO_BOUND));
				result.put(each.source(), year);
				startNs = YearlessTime.resolve(each.times().earliestYearlessNs(), year);
			}
			if (startNs != Times.UNKNOWN_NS) {
				startOfYounger.put(family, startNs);
			}
		}
		return result;
	}

	private int firstYear(Candidate file, long startOfYounger) {
		FileTimes times = file.times();
		long last = times.latestYearlessNs();
		if (givenYear.isPresent()) {
			int year = givenYear.getAsInt() - YearlessTime.year(last);
			return startOfYounger == NO_BOUND ? year
					: Math.min(year, boundYear(last, startOfYounger + Times.DAY_NS));
		}
		if (times.ownYear().isPresent()) {
			return times.ownYear().getAsInt();
		}
		return leapYear(times, startOfYounger == NO_BOUND ? yearOfLone(file, last)
				: boundYear(last, startOfYounger + Times.DAY_NS));
	}

	private int yearOfLone(Candidate file, long last) {
		boolean changeCounts = file.knowsChange()
				&& (collectedNs == Times.UNKNOWN_NS || file.modifiedNs() <= collectedNs + Times.DAY_NS);
		if (changeCounts) {
			int year = boundYear(last, file.modifiedNs() + 2 * Times.DAY_NS);
			if (collectedNs == Times.UNKNOWN_NS
					|| YearlessTime.resolve(last, year) >= file.modifiedNs() - 2 * Times.DAY_NS) {
				return year;
			}
		}
		return boundYear(last, collectedNs == Times.UNKNOWN_NS ? collectedNs : collectedNs + Times.DAY_NS);
	}

	/** Steps back to a year in which the file can have its February 29. */
	private static int leapYear(FileTimes times, int firstYear) {
		int year = firstYear;
		for (int i = 0; i < LEAP_YEARS_APART && times.leapYear().isPresent(); i++) {
			if (Year.isLeap(year + (long) times.leapYear().getAsInt())) {
				return year;
			}
			year--;
		}
		return firstYear;
	}

	/** Returns the latest real year of year 0 with which the last time is not after a bound. */
	private static int boundYear(long lastYearless, long bound) {
		if (bound == Times.UNKNOWN_NS) {
			return 1970 - YearlessTime.year(lastYearless);
		}
		int year = Times.utc(bound).getYear() - YearlessTime.year(lastYearless);
		return YearlessTime.resolve(lastYearless, year) <= bound ? year : year - 1;
	}
}
