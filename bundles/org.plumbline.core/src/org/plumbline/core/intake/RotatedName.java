package org.plumbline.core.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of logs that are rotated: {@code messages}, {@code messages.1.gz}, {@code vmkernel.0.gz}, {@code hostd-3.log},
 * {@code vmkernel.log.1}.
 */
public final class RotatedName {

	private static final int LONGEST_NUMBER = 6;
	private static final String FORM = "(.*?)(?:[.-](\\d+))?((?:\\.log)?)(?:\\.(\\d+))?(?:\\.gz)?"; //$NON-NLS-1$
	private static final Pattern ROTATED = Pattern.compile(FORM);

	private RotatedName() {
	}

	/** Returns what the paths of all files of one rotation have in common. */
	public static String family(String path) {
		Matcher parts = ROTATED.matcher(path);
		return parts.matches() ? parts.group(1) + parts.group(3) : path;
	}

	/**
	 * Returns a number that is greater for an older file. The file in use has no number and is youngest; then 0, 1 …;
	 * logs of a VM count the other way round.
	 */
	public static int age(String path) {
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
