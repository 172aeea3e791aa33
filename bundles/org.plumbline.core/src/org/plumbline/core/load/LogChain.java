package org.plumbline.core.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a log without its place in a rotation: {@code hostd.log}, {@code hostd.0.gz}, {@code hostd.log.2} and
 * {@code hostd-3.log} are one log. Folders named {@code log} hold the same logs, however they are reached.
 *
 * @param folder folder; {@code log} for any folder of that name
 * @param name   name without number and ending
 */
public record LogChain(String folder, String name) {

	/** Larger numbers are dates. */
	private static final int MOST_DIGITS = 3;
	private static final Pattern ROTATED = Pattern
			.compile("(.*?)(?:([.-])(\\d+))?((?:\\.log|\\.txt)?)(?:\\.(\\d+))?(?:\\.(?:gz|bz2|xz|zst))?"); //$NON-NLS-1$

	/** Returns the log of a path. */
	public static LogChain of(String path) {
		int slash = path.lastIndexOf('/');
		String folder = slash < 0 ? "" : path.substring(0, slash); //$NON-NLS-1$
		boolean logs = folder.equals("log") || folder.endsWith("/log"); //$NON-NLS-1$ //$NON-NLS-2$
		Matcher parts = parts(path);
		return new LogChain(logs ? "log" : folder, parts.group(1)); //$NON-NLS-1$
	}

	private static Matcher parts(String path) {
		Matcher parts = ROTATED.matcher(path.substring(path.lastIndexOf('/') + 1));
		if (!parts.matches()) {
			throw new IllegalStateException(path); // every part of the expression may be empty
		}
		return parts;
	}

	/** Returns the place of a file in its rotation; empty for the file in use. */
	public static OptionalInt number(String path) {
		Matcher parts = parts(path);
		String digits = parts.group(5) == null ? parts.group(3) : parts.group(5);
		return digits == null || digits.length() > MOST_DIGITS ? OptionalInt.empty()
				: OptionalInt.of(Integer.parseInt(digits));
	}

	/** Tells whether numbers of a file count from the file in use backwards; behind a dash they may go either way. */
	private static boolean countsBackwards(String path) {
		Matcher parts = parts(path);
		return parts.group(5) != null || ".".equals(parts.group(2)); //$NON-NLS-1$
	}

	/** Returns the numbers that are missing between the files of one log. */
	public static List<Integer> missing(List<String> paths) {
		TreeSet<Integer> numbers = new TreeSet<>();
		boolean backwards = false;
		boolean inUse = false;
		for (String each : paths) {
			OptionalInt number = number(each);
			number.ifPresent(numbers::add);
			inUse |= number.isEmpty();
			backwards |= number.isPresent() && countsBackwards(each);
		}
		List<Integer> missing = new ArrayList<>();
		if (!numbers.isEmpty()) {
			// the first is 0 or 1, as the rotation has it
			int first = inUse && backwards && numbers.first() > 1 ? 1 : numbers.first();
			for (int i = first; i < numbers.last(); i++) {
				if (!numbers.contains(i)) {
					missing.add(i);
				}
			}
		}
		return missing;
	}
}
