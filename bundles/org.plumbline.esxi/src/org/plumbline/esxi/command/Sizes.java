package org.plumbline.esxi.command;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sizes as the disk commands write them: a number, for people with a fraction and one of the suffixes {@code B K M G T
 * P} (powers of 1024), otherwise in blocks of a size that the command tells. A copy through a program of another
 * language may have a comma before the fraction, and groups of three digits in a number of blocks, which is whole.
 */
final class Sizes {

	/** One size, for the expression of a row. */
	static final String FORM = "([0-9]+(?:[.,'][0-9]+)*[BKMGTP]?)"; //$NON-NLS-1$

	private static final Pattern SIZE = Pattern.compile("([0-9]{1,15})(?:[.,]([0-9]{1,6}))?([BKMGTP])?(?:i?B)?"); //$NON-NLS-1$
	private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:([.,'])[0-9]{3}(?:\\1[0-9]{3})*)"); //$NON-NLS-1$
	private static final String SUFFIXES = "BKMGTP"; //$NON-NLS-1$
	private static final int KIBI = 10;

	private Sizes() {
	}

	/** Returns bytes; empty if the text is no size. */
	static OptionalLong bytes(String text, long blockBytes) {
		Matcher size = SIZE.matcher(ungrouped(text));
		if (!size.matches()) {
			return OptionalLong.empty();
		}
		double number = Double.parseDouble(size.group(2) == null ? size.group(1) : size.group(1) + '.' + size.group(2));
		long unit = size.group(3) == null ? blockBytes : 1L << KIBI * SUFFIXES.indexOf(size.group(3));
		if (number * unit >= Long.MAX_VALUE) {
			return OptionalLong.empty();
		}
		return OptionalLong
				.of(size.group(2) == null ? Long.parseLong(size.group(1)) * unit : Math.round(number * unit));
	}

	/** Returns a whole number without the marks between groups of three digits; any other text as it is. */
	static String ungrouped(String text) {
		return GROUPS.matcher(text).matches() ? text.replaceAll("[.,']", "") : text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Tells whether a size was rounded for people: it has a suffix that stands for more than a byte. */
	static boolean isRounded(String text) {
		return !text.isEmpty() && "KMGTP".indexOf(text.charAt(text.length() - 1)) >= 0; //$NON-NLS-1$
	}
}
