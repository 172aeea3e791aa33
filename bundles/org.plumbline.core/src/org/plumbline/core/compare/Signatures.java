package org.plumbline.core.compare;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the signature of a message: its first line with {@code #} for numbers and for words that are ids,
 * {@code <device>}, {@code <path>} for files and {@code <name>} for what the inventory knows by name. A text in quotes
 * without a blank is a name. Not longer than {@value #MOST_LENGTH} characters.
 *
 * @param names names of hosts, virtual machines and volumes
 */
record Signatures(Set<String> names) {

	static final int MOST_LENGTH = 240;

	/** Messages are cut before they are read: beyond this they differ in their data only. */
	private static final int MOST_READ = 1000;

	/** Alternatives in the order of trying; each matches in one pass, so that a hostile line costs no more. */
	private static final Pattern PART = Pattern.compile("(?<device>\\b(?:naa|eui|t10|mpx|vml)\\.[\\w.:-]++)" //$NON-NLS-1$
			+ "|(?<quoted>(?<q>['\"])[^'\"\\s]{1,200}+\\k<q>)" //$NON-NLS-1$
			+ "|(?<path>(?<![\\w.])/[\\w.%@+:-]++(?:/[\\w.%@+:-]*+)++)" //$NON-NLS-1$
			+ "|(?<op>\\bop[iI][dD]=[^\\s\\],;]++)" //$NON-NLS-1$
			+ "|(?<word>\\w++(?:[.-]++\\w++)*+)"); //$NON-NLS-1$
	private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]++|[0-9a-fA-F-]{8,}+"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("[0-9]++"); //$NON-NLS-1$

	String of(String message) {
		int end = message.indexOf('\n');
		String line = message.substring(0, Math.min(end < 0 ? message.length() : end, MOST_READ));
		StringBuilder text = new StringBuilder(line.length());
		Matcher part = PART.matcher(line);
		while (part.find()) {
			part.appendReplacement(text, Matcher.quoteReplacement(replacement(part)));
		}
		part.appendTail(text);
		return text.substring(0, Math.min(text.length(), MOST_LENGTH)).strip();
	}

	private String replacement(Matcher part) {
		if (part.group("word") != null) { //$NON-NLS-1$
			return word(part.group());
		} else if (part.group("device") != null) { //$NON-NLS-1$
			return "<device>"; //$NON-NLS-1$
		} else if (part.group("path") != null) { //$NON-NLS-1$
			return "<path>"; //$NON-NLS-1$
		}
		return part.group("op") != null ? "opID=#" : "<name>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String word(String word) {
		if (names.contains(word)) {
			return "<name>"; //$NON-NLS-1$
		}
		boolean digits = NUMBER.matcher(word).find();
		return !digits ? word : HEX.matcher(word).matches() ? "#" : NUMBER.matcher(word).replaceAll("#"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
