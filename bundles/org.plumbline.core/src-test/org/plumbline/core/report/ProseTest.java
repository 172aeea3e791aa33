package org.plumbline.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

	@Test
	void readsBoldCodeAndLinks() {
		assertEquals(List.of(new Run.Text("Disk "), new Run.Code("tmp"), new Run.Text(" is "), new Run.Bold("full"),
				new Run.Text(", see "), new Run.Link("E1", "evidence-1")),
				Prose.parse("Disk `tmp` is **full**, see [E1](#evidence-1)").runs());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2 ** 3", "a ` b", "[x](y)", "[x](#)", "****", "``", "plain" })
	void leavesIncompleteMarksAlone(String text) {
		assertEquals(Prose.of(text), Prose.parse(text));
	}

	@Test
	void marksDoNotNest() {
		assertEquals(List.of(new Run.Code("**x**")), Prose.parse("`**x**`").runs());
	}

	@Test
	void takesForeignTextWordForWord() {
		assertEquals(List.of(new Run.Text("**x** `y`")), Prose.of("**x** `y`").runs());
	}

	@Test
	void plainTextDropsOnlyTheMarks() {
		assertEquals("a b c", Prose.parse("a **b** `c`").plainText());
	}

	@Test
	void emptyTextIsEmptyProse() {
		assertTrue(Prose.parse("").isEmpty());
		assertEquals(Prose.EMPTY, Prose.of(""));
		assertEquals(Prose.EMPTY, Prose.code(""));
	}
}
