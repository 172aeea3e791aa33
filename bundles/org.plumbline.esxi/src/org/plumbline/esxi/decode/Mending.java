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
 * no-break space     for a blank; long dashes, wide letters (FF01h to FF5Eh) and the sign of multiplication for plain
 *                    ones; invisible signs for nothing
 * H:0x0D:0x2P:0x00x6 for H:0x0 D:0x2 P:0x0 0x6, blanks that got lost in a status and its sense
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
	private static final String HEX = "(0x[0-9A-Fa-f]{1,2}?)\\s*"; //$NON-NLS-1$
	private static final Pattern GLUED = Pattern.compile("H:\\s*" + HEX + "D:\\s*" + HEX + "P:\\s*" + HEX //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			+ "(?=0x|[^0-9A-Fa-f\\s]|(?<=\\s)|$)(?:((?:Valid|Possible|Invalid)\\s*sense\\s*data\\s*:?\\s*)?" + HEX + HEX //$NON-NLS-1$
			+ "(0x[0-9A-Fa-f]{1,2}))?"); //$NON-NLS-1$
	private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"; //$NON-NLS-1$
	private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u00b4"; //$NON-NLS-1$
	private static final String BLANKS = "\u00a0\u2002\u2003\u2009\u200a\u202f\u3000"; //$NON-NLS-1$
	private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"; //$NON-NLS-1$
	private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"; //$NON-NLS-1$
	private static final char MULTIPLICATION = '\u00d7';
	private static final char FIRST_WIDE = '\uff01';
	private static final char LAST_WIDE = '\uff5e';
	private static final int WIDE_TO_PLAIN = FIRST_WIDE - '!';
	private static final int LAST_ASCII = 0x7f;

	/** Returns the text with its slips mended; the same text if there are none or it is too long. */
	static Mending of(String text) {
		if (!suspicious(text)) {
			return new Mending(text, List.of());
		}
		Set<String> notes = new LinkedHashSet<>();
		String mended = characters(text, notes);
		mended = blanks(letters(NUMBER, mended, notes), notes);
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
			if (c > LAST_ASCII || (c == 'O' || c == 'o') && nearNumber(text, i) || c == 'X' && afterZero(text, i)
					|| glued(text, i, c)) {
				return true;
			}
		}
		return false;
	}

	/** Returns whether a number begins, or the label of the device level stands, right behind a digit of a number. */
	private static boolean glued(String text, int at, char c) {
		boolean begins = c == 'x' && at > 1 && text.charAt(at - 1) == '0'
				|| c == ':' && at > 1 && text.charAt(at - 1) == 'D';
		return begins && Character.digit(text.charAt(at - 2), 16) >= 0;
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
		var result = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= LAST_ASCII) {
				result.append(c);
			} else if (DOUBLE_QUOTES.indexOf(c) >= 0 || SINGLE_QUOTES.indexOf(c) >= 0) {
				result.append(DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : '\'');
				notes.add(Messages.Mending_quotes);
			} else if (BLANKS.indexOf(c) >= 0) {
				result.append(' ');
				notes.add(Messages.Mending_blanks);
			} else {
				String plain = plain(c);
				result.append(plain);
				if (plain.isEmpty() || plain.charAt(0) != c) {
					notes.add(Messages.Mending_characters);
				}
			}
		}
		return result.toString();
	}

	private static String plain(char c) {
		if (INVISIBLE.indexOf(c) >= 0) {
			return ""; //$NON-NLS-1$
		}
		if (DASHES.indexOf(c) >= 0) {
			return "-"; //$NON-NLS-1$
		}
		if (c == MULTIPLICATION) {
			return "x"; //$NON-NLS-1$
		}
		return String.valueOf(c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - WIDE_TO_PLAIN) : c);
	}

	/** Puts blanks between the values of a status and its sense, if one is missing. */
	private static String blanks(String text, Set<String> notes) {
		return GLUED.matcher(text).replaceAll(match -> {
			String written = match.group();
			var read = new StringBuilder("H:").append(match.group(1)).append(" D:").append(match.group(2)) //$NON-NLS-1$ //$NON-NLS-2$
					.append(" P:").append(match.group(3)); //$NON-NLS-1$
			if (match.group(5) != null) {
				String words = match.group(4) == null ? "" : match.group(4).strip() + ' '; //$NON-NLS-1$
				read.append(' ').append(words).append(match.group(5)).append(' ').append(match.group(6)).append(' ')
						.append(match.group(7));
			} else {
				read.append(written.endsWith(" ") ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			String spaced = read.toString();
			if (spaced.chars().filter(each -> each == ' ').count() > written.chars().filter(each -> each == ' ')
					.count()) {
				notes.add(Messages.bind(Messages.Mending_read, written.strip(), spaced.strip()));
				return spaced;
			}
			return Matcher.quoteReplacement(written);
		});
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
