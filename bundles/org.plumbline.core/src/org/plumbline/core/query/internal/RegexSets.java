package org.plumbline.core.query.internal;

import java.util.BitSet;

/** Sets of characters of ASCII, with the meaning that {@link java.util.regex.Pattern} gives them. */
final class RegexSets {

	/** Number of characters in ASCII. */
	static final int SIZE = 0x80;

	private RegexSets() {
	}

	static BitSet one(char c, boolean ignoreCase) {
		BitSet set = new BitSet();
		set.set(c);
		if (ignoreCase) {
			addOtherCase(set);
		}
		return set;
	}

	static BitSet dot(boolean all) {
		BitSet set = new BitSet();
		set.set(0, SIZE);
		if (!all) {
			set.clear('\n');
			set.clear('\r');
		}
		return set;
	}

	/** Returns the set of {@code \d}, {@code \w}, {@code \s} or of their negations. */
	static BitSet named(char c) {
		BitSet set = new BitSet();
		switch (Character.toLowerCase(c)) {
		case 'd' -> set.set('0', '9' + 1);
		case 's' -> " \t\n\u000b\f\r".chars().forEach(set::set); //$NON-NLS-1$
		default -> {
			for (char each = 0; each < SIZE; each++) {
				set.set(each, isWord(each));
			}
		}
		}
		if (Character.isUpperCase(c)) {
			set.flip(0, SIZE);
		}
		return set;
	}

	static boolean isWord(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}

	static void addOtherCase(BitSet set) {
		for (char upper = 'A'; upper <= 'Z'; upper++) {
			char lower = Character.toLowerCase(upper);
			boolean either = set.get(upper) || set.get(lower);
			set.set(upper, either);
			set.set(lower, either);
		}
	}
}
