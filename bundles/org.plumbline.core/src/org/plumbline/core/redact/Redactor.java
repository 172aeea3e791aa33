package org.plumbline.core.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Replaces names by their tokens. A name is replaced where it stands as a word, between characters that are neither
 * letters nor digits; a serial also inside longer strings. Texts without names come back as they are. One thread.
 */
public final class Redactor {

	private final RedactionMap map;
	private final Map<String, NameKind> names;
	private final Set<String> keep;
	private final Pattern pattern;
	private final List<String> shapes;

	Redactor(RedactionMap map, Map<String, NameKind> names, List<String> shapes, Set<String> keep) {
		this.map = map;
		this.names = Map.copyOf(names);
		this.keep = keep;
		this.shapes = shapes.stream().filter(each -> !keep.contains(each)).sorted(LONGEST).toList();
		List<String> choices = new ArrayList<>(List.of(Atoms.PATTERN));
		if (!names.isEmpty()) {
			choices.add("(?<name>(?<![\\p{L}\\p{N}])(?:" + any(List.copyOf(names.keySet())) + ")(?![\\p{L}\\p{N}]))"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!this.shapes.isEmpty()) {
			choices.add("(?<shape>" + any(this.shapes) + ')'); //$NON-NLS-1$
		}
		pattern = Pattern.compile(String.join("|", choices), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE); //$NON-NLS-1$
	}

	private static final Comparator<String> LONGEST = Comparator.comparing(String::length, Comparator.reverseOrder())
			.thenComparing(Comparator.naturalOrder());

	private static String any(List<String> words) {
		return words.stream().sorted(LONGEST).map(Pattern::quote).collect(Collectors.joining("|")); //$NON-NLS-1$
	}

	/** Returns the text with tokens in place of names. */
	public String redact(String text) {
		return redact(text, (name, token) -> {
		});
	}

	/** Returns the text with tokens in place of names, and tells each name with its token. */
	public String redact(String text, BiConsumer<String, String> told) {
		Matcher match = pattern.matcher(text);
		StringBuilder result = null;
		int from = 0;
		int at = 0;
		while (at <= text.length() && match.find(at)) {
			Optional<String> token = token(match);
			if (token.isPresent()) {
				result = result == null ? new StringBuilder(text.length()) : result;
				result.append(text, from, match.start()).append(token.get());
				told.accept(match.group(), token.get());
				from = match.end();
			}
			// what only looks like an address may still hold a name
			at = token.isPresent() ? match.end() : next(match, text);
		}
		return result == null ? text : result.append(text, from, text.length()).toString();
	}

	private static int next(Matcher match, String text) {
		return match.start() + Character.charCount(text.codePointAt(match.start()));
	}

	private Optional<String> token(Matcher match) {
		String found = Names.key(match.group());
		if (keep.contains(found)) {
			return Optional.empty();
		}
		if (names.containsKey(found)) {
			return Optional.of(map.token(names.get(found), found));
		}
		Optional<Atoms.Atom> atom = Atoms.of(match);
		if (atom.isEmpty()) {
			// a shape, or a name whose letters only fold to those of the map
			boolean known = shapes.contains(found) || !names.isEmpty() && match.group("name") != null; //$NON-NLS-1$
			return known ? Optional.of(map.token(NameKind.TERM, found)) : Optional.empty();
		}
		return keep.contains(atom.get().key()) ? Optional.empty() : Optional.of(token(atom.get()));
	}

	private String token(Atoms.Atom atom) {
		if (atom.kind() == NameKind.LUN) {
			for (String each : shapes) {
				if (atom.key().contains(each) && !atom.key().equals(each)) {
					return atom.head() + map.token(NameKind.LUN, each); // a vml id is its naa id in longer words
				}
			}
		}
		Shapes.alias(atom, map);
		return atom.head() + map.token(atom.kind(), atom.key());
	}
}
