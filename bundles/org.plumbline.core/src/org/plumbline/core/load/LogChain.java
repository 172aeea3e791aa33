package org.plumbline.core.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.plumbline.core.store.RotatedName;

/**
 * The name of a log without its place in a rotation: {@code hostd.log}, {@code hostd.0.gz}, {@code hostd.log.2} and
 * {@code hostd-3.log} are one log. Folders named {@code log} hold the same logs, however they are reached.
 *
 * @param folder folder; {@code log} for any folder of that name
 * @param name   name without number and ending
 */
public record LogChain(String folder, String name) {

	private static final int LARGEST = 999;

	/** Returns the log of a path. */
	public static LogChain of(String path) {
		RotatedName name = RotatedName.of(path);
		boolean logs = name.folder().equals("log/") || name.folder().endsWith("/log/"); //$NON-NLS-1$ //$NON-NLS-2$
		String folder = name.folder().substring(0, Math.max(0, name.folder().length() - 1));
		return new LogChain(logs ? "log" : folder, name.stem()); //$NON-NLS-1$
	}

	/** Returns the place of a file in its rotation; empty for the file in use and for dates. */
	public static OptionalInt number(String path) {
		return number(RotatedName.of(path));
	}

	private static OptionalInt number(RotatedName name) {
		boolean counts = name.dateNs().isEmpty() && name.number().orElse(0) <= LARGEST;
		return counts ? name.number() : OptionalInt.empty();
	}

	/** Returns the numbers that are missing between the files of one log. */
	public static List<Integer> missing(List<String> paths) {
		TreeSet<Integer> numbers = new TreeSet<>();
		boolean backwards = false;
		boolean inUse = false;
		for (String each : paths) {
			RotatedName name = RotatedName.of(each);
			OptionalInt number = number(name);
			number.ifPresent(numbers::add);
			inUse |= number.isEmpty();
			backwards |= number.isPresent() && !name.dashed(); // behind a dash they may go either way
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
