package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Typed input in words of lower case. Labels of levels are words of their own ({@code h:}, {@code d:}, {@code p:}),
 * parts of a code are joined by slashes, however they were parted.
 *
 * <pre>
 * H0 D2 P0, H:0x0/D:0x2/P:0x0, h0d2p0      labels without a colon, values without a blank between them
 * 6-3f-e, 6:3f:e, 6|3f|e, 6\3f\e           parts parted in other ways
 * </pre>
 *
 * More than three parts that are joined by colons or dashes are an address and no code: there are no words then.
 *
 * @param words what was typed; empty if nothing or nothing of this kind was
 * @param notes what was read otherwise than it was written, each a sentence
 */
record TypedWords(List<String> words, List<String> notes) {

	private static final String VALUE = "\\s*[:=]?\\s*(0x)?"; //$NON-NLS-1$
	private static final String GAP = "[\\s,;/|\\\\-]*"; //$NON-NLS-1$
	private static final Pattern LEVELS = Pattern.compile("(?<![a-z0-9])h" + VALUE + "([0-9a-f]{1,2}?)" + GAP + 'd' //$NON-NLS-1$ //$NON-NLS-2$
			+ VALUE + "([0-9a-f]{1,2})" + GAP + 'p' + VALUE + "([0-9a-f]{1,2}?)(?=0x|[^0-9a-f]|$)", //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.CASE_INSENSITIVE);
	private static final String DIGITS = "(?:0x)?[0-9a-f]{1,2}"; //$NON-NLS-1$
	/** One or two levels and nothing else; "d2" could be a number, so it counts only alone or beside another level. */
	private static final Pattern FEWER_LEVELS = Pattern.compile("h" + DIGITS + "(?:[\\s,;/]+[dp]" + DIGITS + ")?|(?:d" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			+ DIGITS + "[\\s,;/]+)?p" + DIGITS + "|d" + DIGITS, Pattern.CASE_INSENSITIVE); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern LEVEL = Pattern.compile("([hdp])((?:0x)?[0-9a-f]{1,2})(?![0-9a-f])", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]+(?:[:-][0-9a-f]+){3,}", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final int PAIR_DIGITS = 4;
	private static final int SENSE_DIGITS = 6;

	TypedWords {
		words = List.copyOf(words);
		notes = List.copyOf(notes);
	}

	/** Reads what was typed; the length must be bounded by the caller. */
	static TypedWords of(String input) {
		if (ADDRESS.matcher(input).find()) {
			return new TypedWords(List.of(), List.of());
		}
		List<String> notes = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (String word : parted(levels(input, notes)).split(" ")) { //$NON-NLS-1$
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return new TypedWords(words, notes);
	}

	/**
	 * Returns the parts of a code: at slashes, and in the middle of {@code 3f0e} and {@code 063f0e}.
	 *
	 * @param code     a word of lower case
	 * @param labelled whether a label says that these are parts of sense; if not, digits alone stay together
	 */
	static List<String> parts(String code, boolean labelled) {
		List<String> parts = new ArrayList<>();
		for (String part : code.split("/")) { //$NON-NLS-1$
			String digits = BareNumber.digits(part);
			boolean hex = digits.chars().allMatch(each -> Character.digit(each, 16) >= 0);
			boolean code16 = labelled || code.indexOf('/') > 0 || BareNumber.marked(part)
					|| digits.chars().anyMatch(Character::isLetter);
			int length = hex && code16 ? digits.length() : 0;
			if (length == PAIR_DIGITS && !digits.startsWith("00")) { //$NON-NLS-1$
				pair(digits, parts);
			} else if (length == SENSE_DIGITS && digits.startsWith("0") //$NON-NLS-1$
					|| length == SENSE_DIGITS - 1 && part.startsWith("0x")) { //$NON-NLS-1$
				parts.add(digits.substring(0, length - PAIR_DIGITS));
				pair(digits.substring(length - PAIR_DIGITS), parts);
			} else {
				parts.add(part);
			}
		}
		return parts;
	}

	private static void pair(String digits, List<String> parts) {
		parts.add(digits.substring(0, 2));
		parts.add(digits.substring(2));
	}

	private static String levels(String input, List<String> notes) {
		Matcher levels = LEVELS.matcher(input);
		if (levels.find()) {
			String read = written('h', levels.group(2)) + written('d', levels.group(4)) + written('p', levels.group(6));
			String whole = input.substring(0, levels.start()) + read + ' ' + input.substring(levels.end());
			note(levels.group(), read, notes);
			return whole;
		}
		if (!FEWER_LEVELS.matcher(input).matches()) {
			return input;
		}
		var read = new StringBuilder();
		Matcher level = LEVEL.matcher(input);
		while (level.find()) {
			read.append(written(level.group(1).charAt(0), BareNumber.digits(level.group(2).toLowerCase(Locale.ROOT))));
		}
		note(input, read.toString(), notes);
		return read.toString();
	}

	/** A level as lines of a log show it, with a blank before it. */
	private static String written(char level, String digits) {
		return " " + Character.toUpperCase(level) + ":0x" + digits.toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Other spaces, colons or capitals are nothing to speak of: there was no other way to read it. */
	private static void note(String typed, String read, List<String> notes) {
		boolean plain = typed.matches("(?i)(?:[hdp]\\s*[:=]\\s*(?:0x)?[0-9a-f]{1,2}[\\s,;]*){3}") //$NON-NLS-1$
				&& typed.indexOf(' ') > 0;
		if (!plain) {
			notes.add(Messages.bind(Messages.Mending_read, typed, read.strip()));
		}
	}

	/** Lower case, a blank for everything that parts words, a slash for everything that parts numbers. */
	private static String parted(String input) {
		var result = new StringBuilder();
		String lower = input.toLowerCase(Locale.ROOT);
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			boolean ofLabel = (c == ':' || c == '=') && endsWithLabel(result);
			if (ofLabel) {
				result.append(": "); //$NON-NLS-1$
			} else if ("/:|-\\".indexOf(c) >= 0) { //$NON-NLS-1$
				result.append(joins(lower, i) ? '/' : ' ');
			} else if (c <= ' ' || "=,;()[]{}<>\"'`".indexOf(c) >= 0 || c == '.' && ends(lower, i)) { //$NON-NLS-1$
				result.append(' ');
			} else {
				result.append(c);
			}
		}
		return result.toString();
	}

	/** Returns whether a sign parts two numbers, or a slash two words. */
	private static boolean joins(String text, int at) {
		if (at == 0 || at + 1 >= text.length()) {
			return false;
		}
		char before = text.charAt(at - 1);
		char after = text.charAt(at + 1);
		boolean numbers = (Character.digit(before, 16) >= 0 || before == 'h') && Character.digit(after, 16) >= 0;
		return text.charAt(at) == '/' ? before > ' ' && after > ' ' : numbers;
	}

	/** Returns whether the last word so far is the letter of a level; blanks behind it are taken away if so. */
	private static boolean endsWithLabel(StringBuilder words) {
		int last = words.length();
		while (last > 0 && words.charAt(last - 1) == ' ') {
			last--;
		}
		boolean label = last > 0 && "hdp".indexOf(words.charAt(last - 1)) >= 0 //$NON-NLS-1$
				&& (last == 1 || words.charAt(last - 2) == ' ');
		words.setLength(label ? last : words.length());
		return label;
	}

	private static boolean ends(String text, int at) {
		return at + 1 >= text.length() || text.charAt(at + 1) <= ' ';
	}
}
