package org.plumbline.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;

class PatternFormatTest {

	private static final String HEAD = "(?<time>\\S+ \\S+) (?<severity>\\w+) (?<process>\\w+)\\[(?<pid>\\w+)\\] "
			+ "(?<module>[^:]+): (?<message>.*)";

	private final LineHead head = new LineHead();

	private static FormatDefinition definition(String pattern, List<String> times, String zone) {
		return new FormatDefinition("x", "X", 50, "", List.of("*"), pattern, times, ZoneId.of(zone),
				Map.of("Bad", Severity.ALERT), "\\s", List.of());
	}

	private boolean read(PatternFormat format, byte[] bytes) {
		head.clear();
		return format.read(bytes, 2, bytes.length, head);
	}

	private static byte[] bytes(String line) {
		return (">>" + line).getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void placesAreThoseOfBytesEvenBehindWideCharacters() {
		PatternFormat format = new PatternFormat(definition(HEAD, List.of(), "UTC"));
		byte[] line = bytes("2024-05-03 04:05:06 BAD größe[7] dü\ud83d\ude00k: plätze");
		assertFalse(read(format, line), "a word of ASCII letters is wanted");
		line = bytes("2024-05-03 04:05:06 BAD size[7] dü\ud83d\ude00k: plätze");
		assertTrue(read(format, line));
		assertEquals("size", LineHead.text(line, head.processFrom, head.processTo));
		assertEquals("dü\ud83d\ude00k", LineHead.text(line, head.moduleFrom, head.moduleTo));
		assertEquals("plätze", LineHead.text(line, head.messageFrom, head.messageTo));
		assertEquals(7, head.pid);
		assertEquals(Severity.ALERT.ordinal(), head.severity, "words of the map count in any case");
	}

	@Test
	void badBytesCostNothingButThemselves() {
		PatternFormat format = new PatternFormat(definition(HEAD, List.of(), "UTC"));
		byte[] line = bytes("2024-05-03 04:05:06 warn size[x] d?sk: full");
		line[new String(line, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xe4;
		assertTrue(read(format, line));
		assertEquals("full", LineHead.text(line, head.messageFrom, head.messageTo));
		assertEquals(LineHead.NONE, head.pid, "a name in place of a number");
		assertEquals(Severity.WARNING.ordinal(), head.severity);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			iso                          | 2024-05-03T04:05:06.250Z       | UTC           | 2024-05-03T04:05:06.250Z
			iso                          | 2024-05-03 04:05:06,250        | Europe/Berlin | 2024-05-03T02:05:06.250Z
			iso                          | 2024/01/03 04:05:06 +0530      | Europe/Berlin | 2024-01-02T22:35:06Z
			epoch                        | 1714709106                     | Europe/Berlin | 2024-05-03T04:05:06Z
			epoch                        | 1714709106.5                   | UTC           | 2024-05-03T04:05:06.500Z
			epoch                        | 1714709106250                  | UTC           | 2024-05-03T04:05:06.250Z
			epoch                        | 1714709106250001               | UTC           | 2024-05-03T04:05:06.250001Z
			dd.MM.yyyy HH:mm:ss          | 03.05.2024 04:05:06            | UTC           | 2024-05-03T04:05:06Z
			dd MMM uuuu HH:mm:ss,SSS     | 03 may 2024 04:05:06,250       | UTC           | 2024-05-03T04:05:06.250Z
			MMM d, uuuu h:mm:ss a        | May 3, 2024 4:05:06 PM         | UTC           | 2024-05-03T16:05:06Z
			dd/MMM/uuuu:HH:mm:ss Z       | 03/May/2024:04:05:06 +0200     | UTC           | 2024-05-03T02:05:06Z
			syslog                       | May  3 04:05:06                | UTC           | --05-03T04:05:06
			syslog                       | Jan 1 00:30:00.5               | +01:00        | --12-31T23:30:00.500
			d MMM HH:mm                  | 3 May 04:05                    | UTC           | --05-03T04:05:00
			""")
	void stampsOfManyForms(String form, String stamp, String zone, String expected) {
		FormatDefinition definition = definition("<(?<time>[^>]*)>", List.of(form), zone);
		assertEquals(expected, WrittenFormats.parts(new PatternFormat(definition), "<" + stamp + "> x").get("time"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			iso    | 2024-13-03T04:05:06Z
			iso    | 2024-02-30T04:05:06Z
			iso    | 2024-02-03T24:61:06Z
			syslog | Foo  3 04:05:06
			epoch  | 171470910625
			epoch  | 9999999999999999999
			""")
	void aStampThatIsNoneIsNoHead(String form, String stamp) {
		PatternFormat format = new PatternFormat(definition("<(?<time>[^>]*)>", List.of(form), "UTC"));
		assertEquals(FormatSample.Outcome.NOTHING, format.read("<" + stamp + "> x").outcome());
	}

	@Test
	void linesThatBeginAsContinuationsBelongToTheEventAbove() {
		PatternFormat format = new PatternFormat(definition(HEAD, List.of(), "UTC"));
		assertTrue(read(format, bytes("\tat some.place")));
		assertEquals(LineHead.Join.ALWAYS, head.join);
		assertFalse(read(format, bytes("at some.place")));
	}

	@Test
	void withoutGroupMessageTheRestOfTheLineIsTheMessage() {
		PatternFormat format = new PatternFormat(definition("(?<time>\\S+) ", List.of("iso"), "UTC"));
		byte[] line = bytes("2024-05-03T04:05:06Z the rest");
		assertTrue(read(format, line));
		assertEquals("the rest", LineHead.text(line, head.messageFrom, head.messageTo));
	}

	@Test
	void messageOfALineLongerThanAnyHeadIsWhole() {
		PatternFormat format = new PatternFormat(definition("(?<time>\\S+) (?<message>.*)$", List.of("iso"), "UTC"));
		byte[] line = bytes("2024-05-03T04:05:06Z " + "x".repeat(100_000));
		assertTrue(read(format, line));
		assertEquals(line.length, head.messageTo);
	}

	@Test
	void anExpressionThatExplodesOnALineCostsThatLineItsHeadAndNotMore() {
		PatternFormat nested = new PatternFormat(definition("(?:x+x+)+(?<message>y)", List.of(), "UTC"));
		assertFalse(read(nested, bytes("x".repeat(15_000))));
		assertTrue(read(nested, bytes("xxxxy")));
		PatternFormat deep = new PatternFormat(definition("(?:a|b)*(?<message>y)", List.of(), "UTC"));
		assertFalse(read(deep, bytes("ab".repeat(8_000))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(?<time>      | iso   | is no regular expression
			(?<wann>.*)   | iso   | "wann" is not known
			.*            | iso   | no named group
			(?<time>.*)   | HH:mm | does not tell month and day
			(?<time>.*)   | bogus | neither iso, syslog nor epoch
			""")
	void whatCannotWorkIsSaidInASentence(String pattern, String form, String sentence) {
		FormatDefinition definition = definition(pattern, List.of(form), "UTC");
		String said = assertThrows(IllegalArgumentException.class, () -> new PatternFormat(definition)).getMessage();
		assertTrue(said.contains(sentence), said);
		assertEquals(said, PatternFormat.problem(definition).orElseThrow());
	}

	@Test
	void aPersonSeesWhereEachPartStands() {
		PatternFormat format = new PatternFormat(definition(HEAD, List.of(), "UTC"));
		PatternFormat.Reading reading = format.read("2024-05-03 04:05:06 bad d[7] m: x");
		assertEquals(List.of("time", "severity", "process", "pid", "module", "message"),
				List.copyOf(reading.places().keySet()));
		assertEquals(20, reading.places().get("severity")[0]);
		assertEquals(Times.SECOND_NS * 1_714_709_106L, reading.head().stampNs);
	}
}
