package org.plumbline.core.rule.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds literals of which one must occur in every match of a regular expression, so that an automaton can point at the
 * few lines worth a search. Grammar of what is understood: literals, escapes, {@code \Q…\E}, classes, groups,
 * alternation and quantifiers of {@link java.util.regex.Pattern}; look-around says nothing; case-insensitive
 * expressions have no literals. One use per object.
 */
final class LiteralParts {

	/** Literals shorter than this point at too many lines. */
	static final int SHORTEST = 4;

	private static final Comparator<TreeSet<String>> BEST = Comparator
			.comparingInt((TreeSet<String> set) -> set.stream().mapToInt(LiteralParts::bytes).min().orElse(0))
			.thenComparing(Comparator.comparingInt((TreeSet<String> set) -> set.size()).reversed());

	private final String regex;
	private int at;
	private boolean anyCase;

	private LiteralParts(String regex) {
		this.regex = regex;
	}

	/** Returns the longest literals, one for each alternative, sorted; empty if there are none of at least 4 bytes. */
	static List<String> of(String regex) {
		LiteralParts parts = new LiteralParts(regex);
		Optional<TreeSet<String>> best = parts.alternatives();
		return parts.anyCase ? List.of() : best.map(List::copyOf).orElse(List.of());
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private Optional<TreeSet<String>> alternatives() {
		TreeSet<String> all = new TreeSet<>();
		boolean every = true;
		do {
			Optional<TreeSet<String>> branch = sequence();
			branch.ifPresent(all::addAll);
			every &= branch.isPresent();
		} while (take('|'));
		return every ? Optional.of(all) : Optional.empty();
	}

	private Optional<TreeSet<String>> sequence() {
		List<TreeSet<String>> found = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
			if (take('(')) {
				end(run, found);
				Optional<TreeSet<String>> group = group();
				if (!optional()) {
					group.ifPresent(found::add);
				}
			} else {
				atom(run, found);
			}
		}
		end(run, found);
		return found.stream().max(BEST);
	}

	private void end(StringBuilder run, List<TreeSet<String>> found) {
		String text = run.toString();
		run.setLength(0);
		if (bytes(text) >= SHORTEST) {
			found.add(new TreeSet<>(List.of(text)));
		}
	}

	/** Reads from behind an opening bracket to behind the closing one. */
	private Optional<TreeSet<String>> group() {
		boolean counts = true;
		if (take('?')) {
			char kind = at < regex.length() ? regex.charAt(at) : ':';
			if (kind == '=' || kind == '!') {
				counts = false;
			} else if (kind == '<') {
				counts = at + 1 < regex.length() && Character.isLetter(regex.charAt(at + 1));
				at = counts ? regex.indexOf('>', at) : at + 1;
			} else if (kind != ':' && kind != '>') {
				flags();
			}
			at = Math.min(at + 1, regex.length());
			if (regex.charAt(at - 1) == ')') {
				return Optional.empty();
			}
		}
		Optional<TreeSet<String>> inside = alternatives();
		take(')');
		return counts ? inside : Optional.empty();
	}

	private void flags() {
		while (at < regex.length() && regex.charAt(at) != ':' && regex.charAt(at) != ')') {
			anyCase |= regex.charAt(at) == 'i' || regex.charAt(at) == 'x';
			at++;
		}
	}

	private void atom(StringBuilder run, List<TreeSet<String>> found) {
		char c = regex.charAt(at++);
		switch (c) {
		case '\\' -> escape(run, found);
		case '[' -> {
			skipClass();
			quantified(run, found, false);
		}
		case '.' -> quantified(run, found, false);
		case '^', '$' -> {
			// takes no character: what stands before and after touches
		}
		default -> {
			run.append(c);
			quantified(run, found, true);
		}
		}
	}

	private void escape(StringBuilder run, List<TreeSet<String>> found) {
		char c = at < regex.length() ? regex.charAt(at++) : '\\';
		if (c == 'Q') {
			int end = regex.indexOf("\\E", at); //$NON-NLS-1$
			run.append(regex, at, end < 0 ? regex.length() : end);
			at = end < 0 ? regex.length() : end + 2;
		} else if (!Character.isLetterOrDigit(c)) {
			run.append(c);
			quantified(run, found, true);
		} else if (c != 'b' && c != 'B') {
			skipArgument(c);
			quantified(run, found, false);
		}
	}

	/** Skips what belongs to an escape: digits of a code or of a reference, the name of a group or class. */
	private void skipArgument(char escape) {
		int length = switch (escape) {
		case 'k' -> regex.indexOf('>', at) + 1 - at;
		case 'x' -> 2;
		case 'u' -> 4;
		case 'p', 'P', 'c' -> 1;
		default -> 0;
		};
		if (length > 0 && regex.startsWith("{", at)) { //$NON-NLS-1$
			length = regex.indexOf('}', at) + 1 - at;
		}
		at = Math.min(at + length, regex.length());
		while (Character.isDigit(escape) && at < regex.length() && Character.isDigit(regex.charAt(at))) {
			at++;
		}
	}

	private void skipClass() {
		int depth = 1;
		boolean first = true;
		while (at < regex.length() && depth > 0) {
			char c = regex.charAt(at++);
			if (c == '\\') {
				at++;
			} else if (c == '[') {
				depth++;
			} else if (c == ']' && !first) {
				depth--;
			}
			first = first && c == '^';
		}
	}

	/** Looks at what stands behind an atom; a literal atom is the last character of the run. */
	private void quantified(StringBuilder run, List<TreeSet<String>> found, boolean literal) {
		char next = at < regex.length() ? regex.charAt(at) : ' ';
		boolean any = next == '?' || next == '*' || next == '+' || next == '{';
		boolean optional = optional();
		if (literal && optional) {
			run.setLength(run.length() - 1);
		}
		if (any || !literal) {
			end(run, found);
		}
	}

	/** Takes a quantifier and tells whether it allows for nothing. */
	private boolean optional() {
		char c = at < regex.length() ? regex.charAt(at) : ' ';
		boolean none = c == '?' || c == '*';
		if (c == '{') {
			none = regex.startsWith("{0", at); //$NON-NLS-1$
			at = regex.indexOf('}', at) + 1;
		} else if (none || c == '+') {
			at++;
		} else {
			return false;
		}
		if (!take('?')) {
			take('+');
		}
		return none;
	}

	private boolean take(char wanted) {
		boolean here = at < regex.length() && regex.charAt(at) == wanted;
		at += here ? 1 : 0;
		return here;
	}
}
