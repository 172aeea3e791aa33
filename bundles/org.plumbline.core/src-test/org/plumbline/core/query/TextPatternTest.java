package org.plumbline.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions over bytes against the library's own matcher. */
class TextPatternTest {

	private static final String[] ATOMS = { "a", "b", "ab", ".", "[ab]", "[^a]", "\\d", "\\w", "\\s", "\\b", "\\B", "^",
			"$", "(a|b)", "(?:ab|b)", "(|a)", "\\.", "A", "[a-c]", "(?i:b)", "\\Qa.\\E", "é", "_", " ", "\\W" };
	private static final String[] COUNTS = { "", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?", "+?" };
	private static final String[] TEXTS = { "a", "b", "A", "c", ".", " ", "1", "_", "é", "\n", "-", "ab" };

	private static boolean finds(TextPattern pattern, String text) {
		byte[] bytes = TextPattern.bytes("x" + text + "y");
		return pattern.finder(() -> false).finds(bytes, 1, bytes.length - 1);
	}

	@Test
	void agreesWithTheLibraryOnRandomExpressionsAndTexts() {
		Random random = new Random(4711);
		for (int round = 0; round < 20_000; round++) {
			String regex = some(random, 1 + random.nextInt(5), true);
			int flags = random.nextInt(4) == 0 ? Pattern.CASE_INSENSITIVE : 0;
			Pattern library = Pattern.compile(regex, flags);
			TextPattern ours = new TextPattern(new Query.Expression(regex, flags));
			for (int i = 0; i < 8; i++) {
				String text = some(random, random.nextInt(9), false);
				assertEquals(library.matcher(text).find(), finds(ours, text), regex + " in [" + text + "]");
				if (finds(ours, text)) {
					assertTrue(holds(ours.required(), text), ours.required() + " in [" + text + "] for " + regex);
				}
			}
		}
	}

	private static String some(Random random, int length, boolean regex) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			if (regex) {
				text.append(ATOMS[random.nextInt(ATOMS.length)]).append(COUNTS[random.nextInt(COUNTS.length)]);
				text.append(random.nextInt(9) == 0 ? "|" : "");
			} else {
				text.append(TEXTS[random.nextInt(TEXTS.length)]);
			}
		}
		return text.toString();
	}

	private static boolean holds(Query query, String text) {
		return switch (query) {
		case Query.And and -> and.parts().stream().allMatch(part -> holds(part, text));
		case Query.Or or -> or.parts().stream().anyMatch(part -> holds(part, text));
		default -> TextPattern.shown(query).orElseThrow().matcher(text).find();
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "(?=a)b", "(a)\\1", "a++b", "\\p{Alpha}x", "[a-z&&[^b]]c", "(?m)^a$", "(?<!x)a" })
	void asksTheLibraryForWhatAnAutomatonCannotDecide(String regex) {
		TextPattern pattern = new TextPattern(new Query.Expression(regex, 0));
		assertFalse(pattern.isFast());
		for (String text : new String[] { "", "a", "aa", "ab", "aab", "cx", "\na\n", "xa", "zc" }) {
			assertEquals(Pattern.compile(regex).matcher(text).find(), finds(pattern, text), text);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			H:0x[0-9a-f]+ D:0x2 P:0x0 ; And[parts=[Text[literal=H:0x, matchCase=true], Text[literal= D:0x2 P:0x0, matchCase=true]]]
			(?i)lost (path|access)    ; And[parts=[Text[literal=LOST , matchCase=false], Or[parts=[Text[literal=PATH, matchCase=false], Text[literal=ACCESS, matchCase=false]]]]]
			(error|x*)                ; And[parts=[]]
			ab{3}c                    ; Text[literal=abbbc, matchCase=true]
			""")
	void knowsTheTextThatEveryMatchHolds(String regex, String required) {
		assertEquals(required, new TextPattern(new Query.Expression(regex, 0)).required().toString());
	}

	@Test
	void comesBackFromExpressionsThatTheLibraryWouldNeverFinish() {
		String text = "a".repeat(5_000);
		assertFalse(finds(new TextPattern(new Query.Expression("(a|aa)+b", 0)), text));
		assertFalse(finds(new TextPattern(new Query.Expression("(?=(a|aa)+b)a", 0)), text));
	}

	@Test
	void stopsInTheMiddleOfACostlyMatch() {
		byte[] text = TextPattern.bytes("a".repeat(40) + "!");
		int[] asked = { 0 };
		TextPattern pattern = new TextPattern(new Query.Expression("(?=(a|aa)+b)a", 0));
		assertFalse(pattern.finder(() -> ++asked[0] > 0).finds(text, 0, text.length));
		assertTrue(asked[0] <= 41, "asked " + asked[0]);
	}
}
