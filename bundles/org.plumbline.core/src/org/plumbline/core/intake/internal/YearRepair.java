package org.plumbline.core.intake.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.YearlessTime;

/**
 * Finds the year of files whose stamps have none, in this order: what the user said; a line of the file with both kinds
 * of stamp; the start of the next younger file of the same rotation; when the bundle was collected; when the file was
 * last changed. A file may not end later than its bound, with a day to spare for zones.
 */
final class YearRepair {

	/**
	 * One file that needs a year.
	 *
	 * @param source     number of the source
	 * @param path       path inside the bundle
	 * @param modifiedNs last change; may be unknown
	 * @param times      what its lines said
	 */
	record Candidate(int source, String path, long modifiedNs, TimeTracker times) {
	}

	private static final int LONGEST_NUMBER = 6;
	private static final Pattern ROTATED = Pattern.compile("(.*?)(?:[.-](\\d+))?((?:\\.log)?)(?:\\.(\\d+))?(?:\\.gz)?"); //$NON-NLS-1$

	private final OptionalInt givenYear;
	private final long collectedNs;

	YearRepair(OptionalInt givenYear, long collectedNs) {
		this.givenYear = givenYear;
		this.collectedNs = collectedNs;
	}

	/** Returns the real year of year 0 per source. */
	Map<Integer, Integer> firstYears(List<Candidate> candidates) {
		Map<Integer, Integer> result = new HashMap<>();
		Map<String, Long> startOfYounger = new HashMap<>();
		List<Candidate> youngestFirst = candidates.stream()
				.sorted(Comparator.comparing((Candidate each) -> family(each.path()))
						.thenComparingInt(each -> age(each.path())))
				.toList();
		for (Candidate each : youngestFirst) {
			int year = firstYear(each, startOfYounger.getOrDefault(family(each.path()), Long.MAX_VALUE));
			result.put(each.source(), year);
			if (each.times().needsYear()) {
				startOfYounger.put(family(each.path()), YearlessTime.resolve(each.times().firstYearless(), year));
			}
		}
		return result;
	}

	private int firstYear(Candidate file, long startOfYounger) {
		TimeTracker times = file.times();
		int lastYear = YearlessTime.year(times.lastYearless());
		if (givenYear.isPresent()) {
			long bound = startOfYounger == Long.MAX_VALUE ? Long.MAX_VALUE : startOfYounger + Times.DAY_NS;
			int year = givenYear.getAsInt() - lastYear;
			return bound == Long.MAX_VALUE ? year : Math.min(year, latestYear(times.lastYearless(), bound));
		}
		if (times.knowsYear()) {
			return times.firstYear();
		}
		return latestYear(times.lastYearless(), bound(file, startOfYounger));
	}

	private long bound(Candidate file, long startOfYounger) {
		if (startOfYounger != Long.MAX_VALUE) {
			return startOfYounger + Times.DAY_NS;
		}
		if (collectedNs != Times.UNKNOWN_NS) {
			return collectedNs + Times.DAY_NS;
		}
		return file.modifiedNs() == Times.UNKNOWN_NS ? Times.UNKNOWN_NS : file.modifiedNs() + Times.DAY_NS;
	}

	private static int latestYear(long lastYearless, long bound) {
		if (bound == Times.UNKNOWN_NS) {
			return 1970 - YearlessTime.year(lastYearless);
		}
		int year = Times.utc(bound).getYear() - YearlessTime.year(lastYearless);
		return YearlessTime.resolve(lastYearless, year) <= bound ? year : year - 1;
	}

	private static String family(String path) {
		Matcher parts = ROTATED.matcher(path);
		return parts.matches() ? parts.group(1) + parts.group(3) : path;
	}

	/** The file in use has no number and is youngest; then 0, 1, 2 …; logs of a VM count the other way round. */
	private static int age(String path) {
		Matcher parts = ROTATED.matcher(path);
		if (!parts.matches()) {
			return -1;
		}
		String number = parts.group(2) != null ? parts.group(2) : parts.group(4);
		if (number == null || number.length() > LONGEST_NUMBER) {
			return -1;
		}
		boolean vm = path.substring(path.lastIndexOf('/') + 1).startsWith("vmware-"); //$NON-NLS-1$
		return vm ? Integer.MAX_VALUE - Integer.parseInt(number) : Integer.parseInt(number);
	}
}
