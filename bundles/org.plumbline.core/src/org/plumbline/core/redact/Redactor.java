package org.plumbline.core.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces names by their tokens. A name is replaced where it stands as a word, between characters that are neither
 * letters nor digits; a serial, and a name in a writing without blanks, also inside longer strings. Texts without
 * names come back as they are. One thread.
 */
public final class Redactor {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])"; //$NON-NLS-1$
	private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])"; //$NON-NLS-1$

	private final RedactionMap map;
	private final Map<String, NameKind> names;
	private final Set<String> keep;
	private final Pattern pattern;
	/** Names alone, for places where something only looks like an address. */
	private final Pattern words;
	private final List<String> shapes;

	Redactor(RedactionMap map, Map<String, NameKind> names, List<String> shapes, Set<String> keep) {
		this.map = map;
		this.names = Map.copyOf(names);
		this.keep = keep;
		this.shapes = shapes.stream().filter(each -> !keep.contains(each)).sorted(LONGEST).toList();
		List<String> choices = new ArrayList<>(List.of(Atoms.PATTERN));
		words = Pattern.compile(names.isEmpty() ? "(?!)" : words(names.keySet()), FLAGS); //$NON-NLS-1$
		if (!names.isEmpty()) {
			choices.add("(?<name>" + words.pattern() + ')'); //$NON-NLS-1$
		}
		if (!this.shapes.isEmpty()) {
			choices.add("(?<shape>" + Alternatives.of(this.shapes) + ')'); //$NON-NLS-1$
		}
		pattern = Pattern.compile(String.join("|", choices), FLAGS); //$NON-NLS-1$
	}

	private static final Comparator<String> LONGEST = Comparator.comparing(String::length, Comparator.reverseOrder())
			.thenComparing(Comparator.naturalOrder());

	/** A name stands between what is no letter or digit; where writing has no blanks, it stands anywhere. */
	private static String words(Collection<String> names) {
		List<String> joined = names.stream().filter(each -> startsJoined(each) || endsJoined(each)).sorted(LONGEST)
				.map(each -> (startsJoined(each) ? "" : NO_LETTER_BEFORE) + Alternatives.literal(each) //$NON-NLS-1$
						+ (endsJoined(each) ? "" : NO_LETTER_BEHIND)) //$NON-NLS-1$
				.toList();
		List<String> plain = names.stream().filter(each -> !startsJoined(each) && !endsJoined(each)).toList();
		List<String> choices = new ArrayList<>(joined);
		if (!plain.isEmpty()) {
			choices.add(NO_LETTER_BEFORE + "(?:" + Alternatives.of(plain) + ')' + NO_LETTER_BEHIND); //$NON-NLS-1$
		}
		return String.join("|", choices); //$NON-NLS-1$
	}

	private static boolean startsJoined(String name) {
		return isJoined(name.codePointAt(0));
	}

	private static boolean endsJoined(String name) {
		return isJoined(name.codePointBefore(name.length()));
	}

	/** Tells whether a character is of a writing that puts no blanks between words. */
	private static boolean isJoined(int character) {
		return switch (Character.UnicodeScript.of(character)) {
		case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
		default -> false;
		};
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
			MatchResult found = match.toMatchResult();
			Optional<String> token = token(match);
			if (token.isEmpty()) { // what only looks like an address may still begin with a name, or hold one
				Matcher word = words.matcher(text).useTransparentBounds(true).region(match.start(), text.length());
				token = word.lookingAt() ? nameToken(Names.key(word.group())) : token;
				found = token.isPresent() ? word.toMatchResult() : found;
			}
			if (token.isPresent()) {
				result = result == null ? new StringBuilder(text.length()) : result;
				result.append(text, from, found.start()).append(token.get());
				told.accept(found.group(), token.get());
				from = found.end();
			}
			at = token.isPresent() ? found.end() : next(match, text);
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
			return nameToken(found);
		}
		Optional<Atoms.Atom> atom = Atoms.of(match);
		if (atom.isEmpty()) {
			// a shape, or a name whose letters only fold to those of the map
			boolean known = shapes.contains(found) || !names.isEmpty() && match.group("name") != null; //$NON-NLS-1$
			return known ? Optional.of(map.token(NameKind.TERM, found)) : Optional.empty();
		}
		return keep.contains(atom.get().key()) ? Optional.empty() : Optional.of(token(atom.get()));
	}

	private Optional<String> nameToken(String key) {
		return keep.contains(key) ? Optional.empty()
				: Optional.of(map.token(names.getOrDefault(key, NameKind.TERM), key));
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
