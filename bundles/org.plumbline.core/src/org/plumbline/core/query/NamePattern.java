package org.plumbline.core.query;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How people name a file, a host or a module: part of the name is enough; with {@code *} (any text without {@code /}),
 * {@code **} (any text) or {@code ?} (one character) the pattern stands for the end of the name, from the start of one
 * of its parts between slashes. Case never counts.
 *
 * @param text as typed, not empty
 */
public record NamePattern(String text) {

	/** Returns a test for many names. */
	public java.util.function.Predicate<String> test() {
		if (!hasWildcards()) {
			String part = text.toLowerCase(Locale.ROOT);
			return name -> name.toLowerCase(Locale.ROOT).contains(part);
		}
		Pattern pattern = Pattern.compile("(?:.*/)?" + regex(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL); //$NON-NLS-1$
		return name -> pattern.matcher(name).matches();
	}

	/** Tells whether the pattern is more than a part of a name. */
	public boolean hasWildcards() {
		return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
	}

	private String regex() {
		StringBuilder regex = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '*' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
				regex.append(".*"); //$NON-NLS-1$
				i++;
			} else if (c == '*') {
				regex.append("[^/]*"); //$NON-NLS-1$
			} else if (c == '?') {
				regex.append("[^/]"); //$NON-NLS-1$
			} else {
				regex.append(Pattern.quote(String.valueOf(c)));
			}
		}
		return regex.toString();
	}
}
