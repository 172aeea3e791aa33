package org.plumbline.core.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class AlternativesTest {

	private static final int ROUNDS = 2_000;
	/** A letter, one that means something in an expression, and one of two halves. */
	private static final List<String> LETTERS = List.of("a", "b", ".", "\\", "\ud83d\ude00");

	private final Random random = new Random(5);

	private String word(int longest) {
		StringBuilder word = new StringBuilder();
		for (int i = 1 + random.nextInt(longest); i > 0; i--) {
			word.append(LETTERS.get(random.nextInt(LETTERS.size())));
		}
		return word.toString();
	}

	@Test
	void findsWhatAListOfWordsFindsLongestFirst() {
		for (int round = 0; round < ROUNDS; round++) {
			Set<String> words = new TreeSet<>();
			for (int i = 1 + random.nextInt(12); i > 0; i--) {
				words.add(word(5));
			}
			String list = words.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
					.collect(Collectors.joining("|"));
			String text = word(60);
			assertEquals(found("(?:" + list + ")(?!b)", text), found("(?:" + Alternatives.of(words) + ")(?!b)", text),
					words.toString());
		}
	}

	private static List<String> found(String expression, String text) {
		return Pattern.compile(expression).matcher(text).results().map(each -> each.start() + each.group()).toList();
	}

	@Test
	void knowsNothingButItsWords() {
		Matcher match = Pattern.compile(Alternatives.of(List.of("esx", "esx01", "esxi", "kestrel"))).matcher("");
		for (String each : List.of("esx", "esx01", "esxi", "kestrel")) {
			assertEquals(true, match.reset(each).matches(), each);
		}
		for (String each : List.of("es", "esx0", "esxi01", "kestrels", "")) {
			assertEquals(false, match.reset(each).matches(), each);
		}
	}

	@Test
	void takesNamesOfGreatLength() {
		String name = "ab".repeat(2_000);
		assertEquals(true, name.matches(Alternatives.of(List.of(name, name.substring(1), "ab"))));
	}
}
