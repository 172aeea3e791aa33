package org.plumbline.core.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which paths inside a bundle a contribution is for. Grammar: {@code pattern ("," pattern)*}; in a pattern {@code **}
 * stands for any text, {@code *} for any text without {@code /}, {@code ?} for one character; the pattern matches the
 * end of the path, from the start of one of its parts. Case counts.
 */
public final class PathPattern {

	private final String text;
	private final Pattern pattern;
	/** A path that holds none of these does not match; most paths match few patterns. */
	private final List<String> wanted;

	private PathPattern(String text, Pattern pattern, List<String> wanted) {
		this.text = text;
		this.pattern = pattern;
		this.wanted = List.copyOf(wanted);
	}

	/** Reads the text form. */
	public static PathPattern of(String text) {
		StringBuilder regex = new StringBuilder("(?:.*/)?(?:"); //$NON-NLS-1$
		List<String> wanted = new ArrayList<>();
		for (String part : text.split(",")) { //$NON-NLS-1$
			regex.append(expression(part.strip())).append('|');
			wanted.add(Stream.of(part.strip().split("[*?]")).max(Comparator.comparingInt(String::length)).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		regex.setLength(regex.length() - 1);
		return new PathPattern(text, Pattern.compile(regex.append(')').toString(), Pattern.DOTALL), wanted);
	}

	/** Returns the regular expression of one pattern: what its wildcards and its other characters stand for. */
	public static String expression(String glob) {
		StringBuilder regex = new StringBuilder();
		for (int i = 0; i < glob.length(); i++) {
			char c = glob.charAt(i);
			if (c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
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

	/** Tells whether the path of a member matches. */
	public boolean matches(String path) {
		return wanted.stream().anyMatch(path::contains) && pattern.matcher(path).matches();
	}

	@Override
	public String toString() {
		return text;
	}
}
