package org.plumbline.esxi.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.event.Times;

class WordingTest {

	private static long ns(String time) {
		return time == null ? Times.UNKNOWN_NS : Times.ns(Instant.parse(time));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2011-12-31T23:59:58Z, 2012-01-01T00:00:02Z, 2011-12-31 23:59:58 to 2012-01-01 00:00:02,\
			2011-12-31 to 2012-01-01
			2012-01-01T00:00:02Z, 2012-01-01T10:20:30Z, 2012-01-01 00:00:02 to 10:20:30, 2012-01-01 00:00 to 10:20
			2012-01-01T00:00:02Z, 2012-01-01T00:00:02Z, 2012-01-01 00:00:02, 2012-01-01 00:00
			2012-01-01T00:00:02Z, , 2012-01-01 00:00:02, 2012-01-01 00:00:02
			, , not known, not known
			""")
	void saysOnceWhatBothEndsShare(String first, String last, String exact, String rough) {
		assertEquals(exact, Wording.span(ns(first), ns(last)));
		assertEquals(rough, Wording.roughSpan(ns(first), ns(last)));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			-1, not known
			0, 0 B
			1023, 1023 B
			1536, 1.5 KiB
			174063616, 166 MiB
			1099511627776, 1 TiB
			""")
	void givesSizesTheUnitThatFits(long sizeBytes, String words) {
		assertEquals(words, Wording.size(sizeBytes));
	}

	@ParameterizedTest
	@CsvSource({ "59, 0 min 59 s", "3600, 1 h 0 min", "168074, 1 d 22 h" })
	void givesDurationsTwoUnits(long seconds, String words) {
		assertEquals(words, Wording.duration(seconds));
	}

	@Test
	void showsFractionsOnlyWhereTheyAreKnown() {
		assertEquals("2012-01-01 00:00:20.401 UTC", Wording.exactTime(ns("2012-01-01T00:00:20.401Z")));
		assertEquals("2012-01-01 00:00:20 UTC", Wording.exactTime(ns("2012-01-01T00:00:20Z")));
		assertEquals("", Wording.exactTime(Times.UNKNOWN_NS));
	}

	@Test
	void findsStepsByTheirNumbersOrByTheirParagraphs() {
		assertEquals(List.of("Stop it.", "Start it again."), Steps.of("1. Stop it.\n2. Start it\n   again.\n"));
		assertEquals(List.of("Stop it.", "Start it 2. or 3. times."), Steps.of("Stop it.\n\nStart it 2. or\n3. times."
				.replace("\n3.", " 3.")));
		assertEquals(List.of(), Steps.of(" \n "));
	}

	@Test
	void namesLogsWithoutTheirRotation() {
		for (String name : List.of("messages", "messages.1.gz", "messages.0")) {
			assertEquals("messages", TimelinePictures.family(name), name);
		}
		for (String name : List.of("vmkernel.log", "vmkernel.3.gz", "vmkernel.12")) {
			assertEquals("vmkernel", TimelinePictures.family(name), name);
		}
		assertEquals("vmware", TimelinePictures.family("vmware-4.log"));
	}

	@Test
	void explainsTheWordsThatATextUsesAndNoOthers() {
		List<String> words = Terms.explaining("Ramdisks and UNIT ATTENTION; no scsitool, no lunch, no pathology.")
				.stream()
				.map(each -> each.key()).toList();
		assertEquals(List.of("ramdisk", "UNIT ATTENTION"), words);
	}
}
