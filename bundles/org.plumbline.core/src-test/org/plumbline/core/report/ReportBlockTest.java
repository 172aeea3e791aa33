package org.plumbline.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportBlockTest {

	private static final long MIB = 1 << 20;

	@ParameterizedTest
	@ValueSource(ints = { 0, 4 })
	void headingRefusesLevelsThatDoNotExist(int level) {
		assertThrows(IllegalArgumentException.class, () -> new Heading(level, "x", ""));
	}

	@Test
	void tableRefusesARowThatDoesNotFit() {
		var columns = List.of(Table.Column.left("a", 1), Table.Column.right("b", 1));
		var row = Table.Row.of(Table.Cell.of("only one"));
		assertThrows(IllegalArgumentException.class, () -> new Table("", columns, List.of(row)));
	}

	@Test
	void timelineRefusesAnEmptyRange() {
		var lane = new TimelinePicture.Lane("", List.of());
		assertThrows(IllegalArgumentException.class,
				() -> new TimelinePicture("", 5, 5, List.of(lane), List.of()));
	}

	@Test
	void documentDoesNotChangeWithTheListItWasBuiltFrom() {
		var builder = new ReportBuilder().heading(1, "One");
		var metadata = new ReportMetadata("", "", "", "", 0, "", Audience.CUSTOMER);
		var document = builder.build("t", "", metadata);
		builder.heading(1, "Two");
		assertEquals(1, document.blocks().size());
	}

	@Test
	void quoteDoesNotChangeWithTheListItWasBuiltFrom() {
		var lines = new ArrayList<>(List.of("a"));
		var quote = new Quote(1, "", "messages", 1, "", Tone.ERROR, lines, Prose.EMPTY, "");
		lines.add("b");
		assertEquals(List.of("a"), quote.lines());
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0 B / 0 B", "61440, 201326592, 60 KiB / 192 MiB", "1572864, 3145728, 1.5 MiB / 3 MiB" })
	void barWritesSizesInBinaryUnits(long usedBytes, long sizeBytes, String expected) {
		assertEquals(expected, BarChart.Bar.ofBytes("tmp", usedBytes, sizeBytes, 1, Tone.GOOD).valueText());
	}

	@Test
	void barOfAThingWithoutSizeIsEmpty() {
		assertEquals(0, BarChart.Bar.ofBytes("none", 0, 0, 100, Tone.GOOD).usedPercent());
		assertEquals(100, BarChart.Bar.ofBytes("full", MIB, MIB, 100, Tone.ERROR).usedPercent());
	}

	@Test
	void numbersOfEvidenceAndFindingsStartAtOne() {
		assertThrows(IllegalArgumentException.class,
				() -> new Quote(0, "", "", 1, "", Tone.INFO, List.of(), Prose.EMPTY, ""));
		assertThrows(IllegalArgumentException.class, () -> new FindingCard(0, Tone.INFO, "", "", Prose.EMPTY,
				List.of(), List.of(), List.of(), Prose.EMPTY, List.of()));
	}
}
