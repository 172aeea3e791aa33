package org.plumbline.core.rule.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.extension.GuardedText;

/** Literals of expressions: every match must hold one of them. */
class LiteralPartsTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
			plain text                       ~ plain text
			a dot\\. and \\[brackets\\]      ~ a dot. and [brackets]
			short \\d+ longer part           ~ " longer part"
			(?:first one|second)             ~ first one,second
			(?:first one|\\d+)               ~ ""
			(?:vob|esx\\.problem)\\.apd      ~ .apd
			head (?:optional part)? tails    ~ " tails"
			head (?:needed part)+ tail       ~ needed part
			colou?r of it                    ~ r of it
			abcdx{0,3}yz                     ~ abcd
			abcdx{2}yz                       ~ abcdx
			wordx+more                       ~ wordx
			(?<name>group text) x            ~ group text
			alpha(?!beta gamma delta)        ~ alpha
			(?<=long look behind)alpha       ~ alpha
			^start and end$                  ~ start and end
			[abc]{4}                         ~ ""
			[]x]some text[^]y]               ~ some text
			\\Qa.b[c\\E\\d                   ~ a.b[c
			(?i)any case                     ~ ""
			\\bword one\\b                   ~ word one
			(a)\\1literal                    ~ literal
			\\x41\\u0042\\p{L}\\pLtext here  ~ text here
			(?<n>a)\\k<n>after name          ~ after name
			abc                              ~ ""
			""")
	void findsTheLongestLiteralOfEachAlternative(String regex, String expected) {
		Pattern.compile(regex);
		assertEquals(expected, String.join(",", LiteralParts.of(regex)));
	}

	@Test
	void everyTextThatMatchesHoldsOneOfTheLiterals() {
		// Random expressions of the kinds above, random texts of few letters: a wrong literal shows soon.
		Random random = new Random(7);
		int matches = 0;
		for (int i = 0; i < 5_000; i++) {
			String regex = expression(random, 3);
			List<String> literals = LiteralParts.of(regex);
			Pattern pattern = Pattern.compile(regex);
			for (int j = 0; j < 5 && !literals.isEmpty(); j++) {
				String text = letters(random, 12);
				if (matches(pattern, text)) {
					matches++;
					assertTrue(literals.stream().anyMatch(text::contains), regex + " in " + text + ": " + literals);
				}
			}
		}
		assertFalse(matches < 100, "too few matches to prove anything: " + matches);
	}

	/** Some of these expressions explode; such a text proves nothing. */
	private static boolean matches(Pattern pattern, String text) {
		try {
			return pattern.matcher(new GuardedText(text, 10_000)).find();
		} catch (GuardedText.TooManyLooks e) {
			return false;
		}
	}

	private static String letters(Random random, int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append(random.nextInt(6) > 0 ? 'a' : 'b');
		}
		return text.toString();
	}

	private static String expression(Random random, int depth) {
		StringBuilder text = new StringBuilder();
		int parts = 1 + random.nextInt(4);
		for (int i = 0; i < parts; i++) {
			text.append(switch (random.nextInt(depth > 0 ? 9 : 6)) {
			case 0 -> "[ab]";
			case 1 -> "\\w";
			case 2 -> ".";
			case 6 -> "(?:" + expression(random, depth - 1) + ")";
			case 7 -> "(" + expression(random, depth - 1) + "|" + expression(random, depth - 1) + ")";
			case 8 -> "(?!" + expression(random, 0) + "b)";
			default -> letters(random, 1 + random.nextInt(5));
			});
			text.append(switch (random.nextInt(12)) {
			case 0 -> "?";
			case 1 -> "*";
			case 2 -> "+";
			case 3 -> "{0,2}";
			case 4 -> "{1,2}?";
			default -> "";
			});
		}
		return text.toString();
	}
}
