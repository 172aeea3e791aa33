package org.plumbline.core.rule.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			The host came up {count|time|times}.,    1, The host came up once.
			The host came up {count|time|times}.,    2, The host came up 2 times.
			{count|command|commands} failed.,        1, 1 command failed.
			{count|command|commands} failed.,        0, 0 commands failed.
			""")
	void numbersAgreeWithTheirWords(String template, String count, String sentence) {
		assertEquals(Optional.of(sentence), new Template(template).fill(_ -> Optional.of(count)));
	}
}
