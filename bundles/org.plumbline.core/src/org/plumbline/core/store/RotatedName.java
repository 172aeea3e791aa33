package org.plumbline.core.store;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * The name of a log that is rotated, taken apart: {@code messages}, {@code messages.1.gz}, {@code vmkernel.0.gz},
 * {@code vmkernel.log.1}, {@code hostd-3.log}, {@code vmkernel-20231001T120000.log.gz}, {@code secure-2023-10-01}.
 * What rotation adds stands at the end, in any order: a number behind a dot or a dash, a date with or without a time of
 * day, {@code .log}, the ending of a compression. The name says which files belong together, and is a hint at their
 * order; what they say inside decides.
 *
 * @param folder  with a slash at its end; empty if there is none
 * @param stem    name without what rotation adds
 * @param number  place in the rotation; empty for the file in use and for dates
 * @param dashed  whether the number stands behind a dash: it may count in a ring or upwards
 * @param dateNs  end of the day on which the file was put away, in UTC; empty if the name has no date
 */
public record RotatedName(String folder, String stem, OptionalInt number, boolean dashed, OptionalLong dateNs) {

	private static final int MOST_PARTS = 6;
	private static final int LONGEST_ENDING = 64;
	private static final Pattern PART = Pattern.compile("(?:\\.(?:log|gz|bz2|xz|zst|Z)" //$NON-NLS-1$
			+ "|[._-](?<year>(?:19|20)\\d\\d)-?(?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\\d|3[01])" //$NON-NLS-1$
			+ "(?:[T_-]{0,2}\\d\\d[-.:_h]?\\d\\d(?:[-.:_m]?\\d\\d)?[sZ]?)?" //$NON-NLS-1$
			+ "|(?<mark>[.-])(?<number>\\d{1,6}))$"); //$NON-NLS-1$
	/** Folders that are one on a host. */
	private static final Pattern LOG_FOLDER = Pattern
			.compile("(?:var/run/log|var/log|scratch/log|vmfs/volumes/[^/]+/log)/"); //$NON-NLS-1$

	/** Takes the path of a file apart. */
	public static RotatedName of(String path) {
		int slash = path.lastIndexOf('/') + 1;
		String rest = path.substring(slash);
		OptionalInt number = OptionalInt.empty();
		boolean dashed = false;
		OptionalLong dateNs = OptionalLong.empty();
		for (int i = 0; i < MOST_PARTS && rest.length() > 1; i++) {
			Matcher part = PART.matcher(rest).region(Math.max(1, rest.length() - LONGEST_ENDING), rest.length());
			if (!part.find()) {
				break;
			}
			if (part.group("number") != null) { //$NON-NLS-1$
				number = OptionalInt.of(Integer.parseInt(part.group("number"))); //$NON-NLS-1$
				dashed = part.group("mark").equals("-"); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (part.group("year") != null) { //$NON-NLS-1$
				dateNs = OptionalLong.of((day(part) + 1) * Times.DAY_NS);
			}
			rest = rest.substring(0, part.start());
		}
		return new RotatedName(path.substring(0, slash), rest, number, dashed, dateNs);
	}

	private static long day(Matcher part) {
		return Times.epochDay(Integer.parseInt(part.group("year")), Integer.parseInt(part.group("month")), //$NON-NLS-1$ //$NON-NLS-2$
				Integer.parseInt(part.group("day"))); //$NON-NLS-1$
	}

	/** Returns what the paths of all files of one rotation in one folder have in common. */
	public String family() {
		return folder + stem;
	}

	/** Returns the same for all files of one rotation in all folders that are one on a host. */
	public String log() {
		return LOG_FOLDER.matcher(folder).replaceFirst("var/log/") + stem; //$NON-NLS-1$
	}

	/**
	 * Returns a number that is greater for an older file, as far as names tell. The file in use is youngest; then 0, 1
	 * …; logs of a VM count the other way round.
	 */
	public long age() {
		if (dateNs.isPresent()) {
			return Long.MAX_VALUE / 2 - dateNs.getAsLong() + number.orElse(0);
		}
		if (number.isEmpty()) {
			return -1;
		}
		return stem.equals("vmware") && dashed ? Integer.MAX_VALUE - number.getAsInt() : number.getAsInt(); //$NON-NLS-1$
	}
}
