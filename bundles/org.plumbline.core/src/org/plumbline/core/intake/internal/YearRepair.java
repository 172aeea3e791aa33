package org.plumbline.core.intake.internal;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.RotatedName;
import org.plumbline.core.store.YearlessTime;

/**
 * Finds the year of files whose stamps have none, in this order: a line of the file with both kinds of stamp; what the
 * user said; whole stamps in other lines of the file; the date in its name, or when the file was last changed, if that
 * agrees with its last line to the day; the start of the next younger file of the same rotation; when the bundle was
 * collected; when the file was last changed. A file may not end later than its bound, with a day to spare for zones,
 * and a file with a February 29 has it in a leap year. Which file is the next younger one is told by the first stamps,
 * names only where those leave it open: of both orders the one is taken in which the files follow each other with
 * fewest holes.
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

	/**
	 * An order of files.
	 *
	 * @param years   real year of year 0 per source
	 * @param apartNs sum of the holes and overlaps between files
	 */
	private record Chain(Map<Integer, Integer> years, double apartNs) {
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
		Map<String, List<Candidate>> families = new HashMap<>();
		candidates.forEach(each -> families.computeIfAbsent(RotatedName.of(each.path()).family(),
				_ -> new ArrayList<>()).add(each));
		Map<Integer, Integer> result = new HashMap<>();
		families.values().stream().filter(each -> each.stream().anyMatch(file -> file.times().needsYear()))
				.forEach(each -> result.putAll(best(each).years()));
		return result;
	}

	/** Files of one rotation follow each other without holes: of several orders the one with fewest is right. */
	private Chain best(List<Candidate> family) {
		List<Candidate> byName = family.stream()
				.sorted(Comparator.comparingLong((Candidate each) -> RotatedName.of(each.path()).age())).toList();
		Chain named = chain(byName);
		if (family.size() == 1) {
			return named;
		}
		Chain stamped = chain(byName.stream().sorted(Comparator.comparingLong(this::loneStartNs).reversed()).toList());
		return stamped.apartNs() < named.apartNs() ? stamped : named;
	}

	private long loneStartNs(Candidate file) {
		return startNs(file, file.times().needsYear() ? firstYear(file, NO_BOUND) : 0);
	}

	private static long startNs(Candidate file, int year) {
		return file.times().needsYear() ? YearlessTime.resolve(file.times().earliestYearlessNs(), year)
				: file.times().firstStampNs();
	}

	private static long endNs(Candidate file, int year) {
		return file.times().needsYear() ? YearlessTime.resolve(file.times().latestYearlessNs(), year)
				: file.times().lastStampNs();
	}

	/** Finds the years of files, the youngest first. */
	private Chain chain(List<Candidate> youngestFirst) {
		Map<Integer, Integer> years = new HashMap<>();
		double apartNs = 0;
		long startOfYounger = NO_BOUND;
		for (Candidate each : youngestFirst) {
			int year = 0;
			if (each.times().needsYear()) {
				year = firstYear(each, startOfYounger);
				years.put(each.source(), year);
			}
			long startNs = startNs(each, year);
			if (startNs != Times.UNKNOWN_NS) {
				apartNs += startOfYounger == NO_BOUND ? 0 : Math.abs((double) startOfYounger - endNs(each, year));
				startOfYounger = startNs;
			}
		}
		return new Chain(years, apartNs);
	}

	private int firstYear(Candidate file, long startOfYounger) {
		FileTimes times = file.times();
		long last = times.latestYearlessNs();
		long bound = startOfYounger == NO_BOUND ? NO_BOUND : startOfYounger + Times.DAY_NS;
		if (times.ownYear().isPresent()) {
			return times.ownYear().getAsInt();
		}
		if (givenYear.isPresent()) {
			int year = givenYear.getAsInt() - YearlessTime.year(last);
			return bound == NO_BOUND ? year : Math.min(year, boundYear(last, bound));
		}
		long stampNs = Math.max(times.firstStampNs(), times.lastStampNs()); // one of both if only one is known
		if (stampNs != Times.UNKNOWN_NS) {
			return nearestYear(last, stampNs);
		}
		OptionalInt put = yearPutAway(file, Math.min(bound, latestNs()));
		if (put.isPresent()) {
			return leapYear(times, put.getAsInt());
		}
		return leapYear(times, bound == NO_BOUND ? yearOfLone(file, last) : boundYear(last, bound));
	}

	/** Lines with and without a year stand in one file where a host was upgraded: not much time lies between. */
	private static int nearestYear(long last, long stampNs) {
		int year = boundYear(last, stampNs);
		long before = stampNs - YearlessTime.resolve(last, year);
		long after = YearlessTime.resolve(last, year + 1) - stampNs;
		return after < before ? year + 1 : year;
	}

	private long latestNs() {
		return collectedNs == Times.UNKNOWN_NS ? NO_BOUND : collectedNs + Times.DAY_NS;
	}

	/** The day on which a file was last changed or put away, if its last line is of that day, give or take two. */
	private static OptionalInt yearPutAway(Candidate file, long bound) {
		long last = file.times().latestYearlessNs();
		long dayNs = RotatedName.of(file.path()).dateNs()
				.orElse(file.knowsChange() ? file.modifiedNs() : Times.UNKNOWN_NS);
		if (dayNs == Times.UNKNOWN_NS) {
			return OptionalInt.empty();
		}
		int year = boundYear(last, dayNs + 2 * Times.DAY_NS);
		long lastNs = YearlessTime.resolve(last, year);
		return lastNs >= dayNs - 2 * Times.DAY_NS && lastNs <= bound ? OptionalInt.of(year) : OptionalInt.empty();
	}

	private int yearOfLone(Candidate file, long last) {
		return boundYear(last, collectedNs != Times.UNKNOWN_NS ? latestNs()
				: file.knowsChange() ? file.modifiedNs() + 2 * Times.DAY_NS : Times.UNKNOWN_NS);
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
