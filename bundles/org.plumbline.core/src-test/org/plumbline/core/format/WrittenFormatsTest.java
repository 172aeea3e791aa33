package org.plumbline.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.event.Severity;
import org.plumbline.core.format.internal.DefinitionReader;

class WrittenFormatsTest {

	private static final String GOOD = """
			schema: 1
			id: test.pump
			name: Pump log
			files: [pump*.log]
			pattern: '(?<time>\\S+) (?<severity>\\S+) (?<message>.*)'
			severity: {RED: error}
			continuation: '  '
			samples:
			  - line: 2024-05-03T04:05:06Z RED pressure lost
			    severity: error
			    message: pressure lost
			  - line: "  of valve 3"
			    continuation: true
			  - line: no stamp here
			    matches: false
			""";

	@TempDir
	private Path folder;

	private static FormatFailure failure(String text) {
		WrittenFormats read = WrittenFormats.of("pump.yaml", text);
		assertEquals(List.of(), read.entries());
		return read.failures().getFirst();
	}

	@Test
	void aFormatWhoseSamplesHoldIsUsedInItsFilesOnly() {
		WrittenFormats read = WrittenFormats.of("pump.yaml", GOOD);
		assertEquals(List.of(), read.failures());
		LogFormats.Entry builtIn = new LogFormats.Entry("b", "B", 100, PathPattern.of("**"), "", (a, b, c, d) -> false);
		LogFormats all = new LogFormats(List.of(builtIn)).with(read);
		assertEquals(List.of("test.pump", "b"), ids(all.forPath("var/log/pump1.log")));
		assertEquals(List.of("b"), ids(all.forPath("var/log/hostd.log")));
		assertTrue(all.isLog("pump.log"));
	}

	private static List<String> ids(List<LogFormats.Entry> entries) {
		return entries.stream().map(LogFormats.Entry::id).toList();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			message: pressure lost      | message: pressure low      | 9  | "pressure low"
			severity: error\\n          | severity: alert\\n         | 9  | "alert"
			of valve 3                  | of valve                   | -1 | -
			continuation: true          | continuation: false        | 12 | does not fit this sample
			matches: false              | matches: true              | 14 | does not fit this sample
			line: no stamp here         | line: 2024-05-03T04:05:06Z x y | 14 | left to other formats
			{RED: error}                | {RED: bad}                 | 6  | no severity
			id: test.pump               | id: test pump              | 2  | may hold letters
			schema: 1                   | schema: 2                  | 1  | schema 1
			continuation: '  '          | continuation: '('          | 5  | no regular expression
			name: Pump log              | nom: Pump log              | 3  | Unknown key
			continuation: '  '          | zone: Mars                 | 7  | no time zone
			continuation: '  '          | order: 9000                | 7  | 8999
			""")
	void whatIsWrongIsSaidWithItsLine(String part, String instead, int line, String sentence) {
		String text = GOOD.replace(part.replace("\\n", "\n"), instead.replace("\\n", "\n"));
		assertNotEquals(GOOD, text);
		if (line < 0) {
			assertEquals(List.of(), WrittenFormats.of("pump.yaml", text).failures());
			return;
		}
		FormatFailure failure = failure(text);
		assertEquals(line, failure.line(), failure.message());
		assertTrue(failure.message().contains(sentence), failure.message());
	}

	@Test
	void aFormatWithoutASampleThatMatchesIsRefused() {
		assertTrue(failure(GOOD.substring(0, GOOD.indexOf("samples:"))).message().contains("At least one sample"));
		assertTrue(failure("").message().contains("empty"));
		assertTrue(failure("{").message().contains("not YAML"));
	}

	@Test
	void filesOfAFolderAreReadByNameAndAnIdCountsOnce() throws IOException {
		Files.writeString(folder.resolve("a.yaml"), GOOD);
		Files.writeString(folder.resolve("b.yml"), GOOD);
		Files.writeString(folder.resolve("c.txt"), "no format");
		Files.write(folder.resolve("d.yaml"), new byte[] { (byte) 0xff, (byte) 0xfe });
		WrittenFormats read = WrittenFormats.read(folder);
		assertEquals(1, read.entries().size());
		assertEquals(List.of("b.yml", "d.yaml"),
				read.failures().stream().map(each -> Path.of(each.file()).getFileName().toString()).toList());
		assertEquals(WrittenFormats.NONE, WrittenFormats.read(folder.resolve("nothing")));
	}

	@Test
	void anIdOfABuiltInFormatIsRefused() {
		LogFormats.Entry builtIn = new LogFormats.Entry("test.pump", "B", 100, PathPattern.of("**"), "",
				(a, b, c, d) -> false);
		LogFormats all = new LogFormats(List.of(builtIn)).with(WrittenFormats.of("pump.yaml", GOOD));
		assertEquals(List.of(builtIn), all.all());
		assertTrue(LogFormats.sentence(all.refused().getFirst()).contains("built-in"));
	}

	@Test
	void anotherTextIsAnotherRevision() {
		String revision = WrittenFormats.of("f", GOOD).entries().getFirst().revision();
		assertEquals(revision, WrittenFormats.of("g", GOOD).entries().getFirst().revision());
		assertNotEquals(revision, WrittenFormats.of("f", GOOD + "\n").entries().getFirst().revision());
	}

	@Test
	void aDefinitionReadsAsItWasWritten() throws Exception {
		Map<String, Severity> words = new LinkedHashMap<>();
		words.put("R'ed", Severity.ERROR);
		words.put("yes", Severity.NOTICE);
		FormatDefinition written = new FormatDefinition("a.b", "It's: \"quoted\" # name", 70, "pumpd",
				List.of("*.log", "x, y"), "(?<time>\\S+)\t'(?<severity>[^']+)' (?<message>.*)",
				List.of("iso", "d.M.uuuu 'um' H:mm"), ZoneId.of("Europe/Berlin"), words, " \\s", List.of());
		String line = "2024-05-03T04:05:06Z\t'yes' caf\u00e9: \u0007 - # 100 %";
		FormatSample sample = WrittenFormats.sample(written, line).orElseThrow();
		assertEquals("notice", sample.fields().get("severity"));
		FormatDefinition whole = new FormatDefinition(written.id(), written.name(), written.order(), written.process(),
				written.files(), written.pattern(), written.times(), written.zone(), written.severities(),
				written.continuation(), List.of(sample));
		String yaml = whole.yaml();
		assertEquals(List.of(), WrittenFormats.of("f", yaml).failures(), yaml);
		FormatDefinition read = DefinitionReader.of(yaml).definition();
		assertEquals(written.pattern(), read.pattern());
		assertEquals(yaml, read.yaml());
	}

	@Test
	void theExampleOfTheDocumentationWorks() throws IOException {
		String page = Files.readString(page().orElseThrow());
		Matcher example = Pattern.compile("```yaml\\R(schema: 1.*?)```", Pattern.DOTALL).matcher(page);
		assertTrue(example.find());
		WrittenFormats read = WrittenFormats.of("docs/formats.md", example.group(1));
		assertEquals(List.of(), read.failures());
		assertEquals(1, read.entries().size());
	}

	private static Optional<Path> page() {
		return Optional.of(Path.of("../../docs/formats.md")).filter(Files::exists)
				.or(() -> Optional.of(Path.of("docs/formats.md")).filter(Files::exists));
	}
}
