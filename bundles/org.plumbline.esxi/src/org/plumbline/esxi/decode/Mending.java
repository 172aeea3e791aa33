package org.plumbline.esxi.decode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts slips of writing right that creep into lines on their way through mail, word processors and fingers.
 *
 * <pre>
 * Oxd, OxO, 0xO      the letter O for the digit 0 in a hexadecimal number
 * vmhba1:CO:TO:LO    the same in the name of a path
 * \u201c \u201d \u2018 \u2019            curly quotes for straight ones
 * no-break space     for a blank
 * </pre>
 *
 * Nothing else is guessed, and everything that was changed is said.
 *
 * @param text  the text to read
 * @param notes what was changed, each a sentence; empty if nothing was
 */
record Mending(String text, List<String> notes) {

	/** Longer text is not what a person typed; it is taken as it is. */
	static final int MAX_LENGTH = 4096;

	private static final Pattern NUMBER = Pattern
			.compile("(?<![A-Za-z0-9])[0Oo][xX][0-9A-Fa-fOo]{1,16}(?![A-Za-z0-9])"); //$NON-NLS-1$
	private static final Pattern PATH = Pattern
			.compile("(?<![A-Za-z0-9])(?:vmhba[0-9Oo]{1,4}:)?C[0-9Oo]{1,4}:T[0-9Oo]{1,4}:L[0-9Oo]{1,4}(?![A-Za-z0-9])"); //$NON-NLS-1$
	private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"; //$NON-NLS-1$
	private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u00b4"; //$NON-NLS-1$
	private static final String BLANKS = "\u00a0\u2002\u2003\u2009\u200a\u202f\u3000"; //$NON-NLS-1$
	private static final int LAST_ASCII = 0x7f;

	/** Returns the text with its slips mended; the same text if there are none or it is too long. */
	static Mending of(String text) {
		if (!suspicious(text)) {
			return new Mending(text, List.of());
		}
		Set<String> notes = new LinkedHashSet<>();
		String mended = characters(text, notes);
		mended = letters(NUMBER, mended, notes);
		mended = letters(PATH, mended, notes);
		return new Mending(mended, List.copyOf(notes));
	}

	/** A first look, cheap enough for every line of a log: is there anything that could be a slip? */
	private static boolean suspicious(String text) {
		if (text.length() > MAX_LENGTH) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > LAST_ASCII || (c == 'O' || c == 'o') && nearNumber(text, i) || c == 'X' && afterZero(text, i)) {
				return true;
			}
		}
		return false;
	}

	/** Devices and serial numbers are full of this letter: only a number begins with 0X. */
	private static boolean afterZero(String text, int at) {
		return at > 0 && "0Oo".indexOf(text.charAt(at - 1)) >= 0 //$NON-NLS-1$
				&& (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
	}

	private static boolean nearNumber(String text, int at) {
		char before = at > 0 ? text.charAt(at - 1) : ' ';
		char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
		return after == 'x' || after == 'X' || before == 'x' || before >= '0' && before <= '9'
				|| after == ':' && (before == 'C' || before == 'T')
				|| before == 'L' && at > 1 && text.charAt(at - 2) == ':'
				|| before == 'a' && at > 4 && text.startsWith("vmhb", at - 5); //$NON-NLS-1$
	}

	private static String characters(String text, Set<String> notes) {
		var result = new StringBuilder(text);
		for (int i = 0; i < result.length(); i++) {
			char c = result.charAt(i);
			if (c <= LAST_ASCII) {
				continue;
			}
			if (DOUBLE_QUOTES.indexOf(c) >= 0 || SINGLE_QUOTES.indexOf(c) >= 0) {
				result.setCharAt(i, DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : '\'');
				notes.add(Messages.Mending_quotes);
			} else if (BLANKS.indexOf(c) >= 0) {
				result.setCharAt(i, ' ');
				notes.add(Messages.Mending_blanks);
			}
		}
		return result.toString();
	}

	private static String letters(Pattern pattern, String text, Set<String> notes) {
		Matcher matcher = pattern.matcher(text);
		return matcher.replaceAll(match -> {
			String written = match.group();
			String read = written.replace('O', '0').replace('o', '0');
			if (!read.equals(written)) {
				notes.add(Messages.bind(Messages.Mending_read, written, read.replace('X', 'x')));
			}
			return read.startsWith("0X") ? read.toLowerCase(Locale.ROOT) : read; //$NON-NLS-1$
		});
	}
}
