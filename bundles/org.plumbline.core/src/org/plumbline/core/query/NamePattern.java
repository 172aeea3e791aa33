package org.plumbline.core.query;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.plumbline.core.format.PathPattern;

/**
 * How people name a file, a host or a module: part of the name is enough; with {@code *} (any text without {@code /}),
 * {@code **} (any text) or {@code ?} (one character) the pattern stands for the end of the name, from the start of one
 * of its parts between slashes. Case never counts.
 *
 * @param text as typed, not empty
 */
public record NamePattern(String text) {

	/** Returns a test for many names. */
	public Predicate<String> test() {
		if (!hasWildcards()) {
			String part = text.toLowerCase(Locale.ROOT);
			return name -> name.toLowerCase(Locale.ROOT).contains(part);
		}
		Pattern pattern = Pattern.compile("(?:.*/)?" + PathPattern.expression(text), //$NON-NLS-1$
				Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
		return name -> pattern.matcher(name).matches();
	}

	/** Tells whether the pattern is more than a part of a name. */
	public boolean hasWildcards() {
		return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
	}
}
