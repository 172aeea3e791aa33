package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shapes that scripts rely on: fields may be added, but those named here keep their name and type. Times are RFC
 * 3339 in UTC, codes lower-case hex, and what is not known is absent.
 */
class CommandLineContractTest {

	private static final String SENSE = "ScsiDeviceIO: 1672: Command 0x28 to device \"naa.60a98000111122223333444455556666\" "
			+ "failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xE.";

	@TempDir
	static Path folder;

	private static PlainCommandLine commandLine;
	private static String bundle;

	@BeforeAll
	static void writeBundle() throws IOException {
		commandLine = new PlainCommandLine(folder.resolve("data"));
		bundle = SmallBundle.zip(folder.resolve("tiny.zip")).toString();
	}

	private static String run(String... args) {
		PlainCommandLine.Outcome outcome = commandLine.run(args);
		assertEquals("", outcome.err());
		assertEquals(0, outcome.exit());
		return outcome.out();
	}

	private static Object json(String... args) {
		return JsonText.parse(run(args));
	}

	private static List<Map<String, Object>> events(String... options) {
		String[] args = Stream.concat(Stream.of("events", bundle), Stream.of(options)).toArray(String[]::new);
		return run(args).lines().map(each -> object(JsonText.parse(each))).toList();
	}

	private static List<Object> lines(List<Map<String, Object>> events) {
		return events.stream().map(each -> each.get("line")).toList();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Object json) {
		return (Map<String, Object>) json;
	}

	private static List<Map<String, Object>> objects(Object json) {
		return ((List<?>) json).stream().map(CommandLineContractTest::object).toList();
	}

	/**
	 * Checks names with their types: s string, n number, b boolean, t time, l list, o object; {@code ?} may be absent.
	 */
	private static void assertShape(Map<String, Object> object, String shape) {
		for (String field : shape.split(" ")) {
			String name = field.substring(0, field.indexOf(':'));
			Object value = object.get(name);
			if (value == null && field.endsWith("?")) {
				continue;
			}
			boolean right = switch (field.charAt(field.indexOf(':') + 1)) {
			case 's' -> value instanceof String;
			case 'n' -> value instanceof Number;
			case 'b' -> value instanceof Boolean;
			case 't' -> value instanceof String text
					&& text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3,9})?Z");
			case 'l' -> value instanceof List;
			default -> value instanceof Map;
			};
			assertTrue(right, () -> name + " is " + value + " in " + object);
		}
	}

	@Test
	void info() {
		Map<String, Object> info = object(json("info", bundle, "--json"));
		Map<String, Object> read = objects(info.get("bundles")).getFirst();
		assertShape(read,
				"file:s sha256:s kind:s release:s build:s host:s collected:t bytes:n sources:l notices:l facts:o");
		assertTrue(read.get("sha256").toString().matches("[0-9a-f]{64}"));
		assertEquals("vm-support 4.1 348481 tiny41 2012-01-02T03:04:00Z",
				read.get("kind") + " " + read.get("release") + " "
						+ read.get("build") + " " + read.get("host") + " " + read.get("collected"));
		objects(read.get("sources"))
				.forEach(each -> assertShape(each, "path:s format:s lines:n events:n unparsedLines:n first:t last:t"));
		assertEquals(List.of("var/log/messages 7 6 0 2012-01-01T00:00:01Z 2012-01-02T03:00:00Z",
				"var/log/messages.0.gz 3 3 0 2011-12-31T23:50:00Z 2011-12-31T23:59:59Z"),
				objects(read.get("sources")).stream()
						.map(each -> Stream.of("path", "lines", "events", "unparsedLines", "first", "last")
								.map(name -> each.get(name).toString()).reduce((a, b) -> a + " " + b).orElseThrow())
						.toList());
		assertShape(object(info.get("totals")), "files:n lines:n events:n bytes:n");
		assertEquals(10L, object(info.get("totals")).get("lines"));
	}

	@Test
	void infoOfDamagedInputHasNotices() throws IOException {
		Path cut = Files.write(folder.resolve("cut.log.gz"),
				Arrays.copyOf(SmallBundle.gzip(SmallBundle.CURRENT), 300));
		PlainCommandLine.Outcome outcome = commandLine.run("info", cut.toString(), "--json");
		assertEquals(4, outcome.exit());
		Map<String, Object> read = objects(object(outcome.json()).get("bundles")).getFirst();
		assertEquals("file", read.get("kind"));
		objects(read.get("notices")).forEach(each -> assertShape(each, "code:s path:s? count:n message:s"));
		assertFalse(objects(read.get("notices")).isEmpty());
		assertFalse(read.containsKey("release"), "not known is absent");
	}

	@Test
	void eventsAsJsonLines() {
		List<Map<String, Object>> all = events();
		assertEquals(9, all.size());
		Set<Object> origins = Set.of("stamp", "year-inferred", "uptime", "neighbour");
		Set<Object> severities = Set.of("emergency", "alert", "critical", "error", "warning", "notice", "info",
				"debug");
		for (Map<String, Object> each : all) {
			assertShape(each,
					"id:s time:t timeFrom:s host:s source:s line:n lines:n severity:s process:s? pid:n? world:n? "
							+ "cpu:n? opId:s? module:s? repeat:n message:s");
			assertTrue(origins.contains(each.get("timeFrom")), each.toString());
			assertTrue(severities.contains(each.get("severity")), each.toString());
		}
		assertEquals(all.stream().map(each -> each.get("time").toString().substring(0, 19)).sorted().toList(),
				all.stream().map(each -> each.get("time").toString().substring(0, 19)).toList(), "in order of time");
		assertEquals(10, all.stream().mapToLong(each -> (Long) each.get("lines")).sum(), "no line is lost");
	}

	@Test
	void anEventKnowsItsHeadAndNothingElse() {
		Map<String, Object> kernel = events("--grep", "Command 0x28").getFirst();
		assertEquals("2012-01-01T00:00:01Z year-inferred 4099 3",
				kernel.get("time") + " " + kernel.get("timeFrom") + " "
						+ kernel.get("world") + " " + kernel.get("cpu"));
		Map<String, Object> hostd = events("--grep", "Backtrace").getFirst();
		assertEquals("2012-01-01T06:00:00.260Z stamp error", hostd.get("time") + " " + hostd.get("timeFrom") + " "
				+ hostd.get("severity"));
		assertEquals("Backtrace:\n[00] rip 11223344", hostd.get("message"));
		assertEquals(2L, hostd.get("lines"));
		assertFalse(hostd.containsKey("opId"), hostd.toString());
		assertFalse(hostd.containsKey("cpu"), hostd.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--host tiny41                              | 9
			--host another                             | 0
			--source var/log/messages                  | 6
			--source var/log/messages*                 | 9
			--source **/*.gz                           | 3
			--source nothing                           | 0
			--severity error                           | 2
			--severity warning                         | 3
			--severity debug                           | 9
			--grep rip\\s[0-9]+                        | 1
			--grep (?i)OFFSET                          | 2
			--search offset                            | 2
			--search severity:error                    | 2
			--from 2012-01-01T06:00:00.260Z            | 4
			--from 2012-01-02T04:00:00+02:00           | 2
			--to 2012-01-01T00:00:00Z                  | 3
			--limit 4                                  | 4
			--limit 0                                  | 0
			--severity error --limit 1                 | 1
			--source var/log/messages --severity error | 2
			""")
	void filters(String options, int expected) {
		assertEquals(expected, events(options.trim().split(" ")).size());
	}

	@Test
	void anEndOfARangeIsOutsideOfIt() {
		assertEquals(List.of(1L), lines(events("--from", "2012-01-01T00:00:01Z", "--to", "2012-01-01T06:00:00Z")));
	}

	@Test
	void aYearThatAPersonGivesIsThatOfTheLastLine() {
		List<Map<String, Object>> events = events("--year", "2015", "--grep", "ntpd|offset|Console");
		assertEquals("2014-12-31T23:50:00Z",
				events.stream().filter(each -> each.get("source").toString().endsWith(".gz"))
						.map(each -> each.get("time")).findFirst().orElseThrow());
		assertTrue(events.stream().anyMatch(each -> each.get("time").equals("2015-01-02T03:00:00Z")),
				events.toString());
	}

	@Test
	void offsetsAndZonesMoveOneSource() {
		assertEquals("2011-12-31T23:58:59.500Z",
				events("--offset", "var/log/messages=-61.5", "--source", "var/log/messages",
						"--limit", "1").getFirst().get("time"));
		assertEquals("2011-12-31T23:50:00Z", events("--offset", "var/log/messages=+3600", "--limit", "1").getFirst()
				.get("time"));
		assertEquals("2011-12-31T18:20:00Z",
				events("--zone", "var/log/messages.0.gz=Asia/Kolkata", "--limit", "1").getFirst()
						.get("time"));
	}

	@Test
	void eventsAsTableAndText() {
		List<String> table = List.of(run("events", bundle, "--format", "csv", "--grep", "commas").split("\r\n"));
		assertEquals(
				"id,time,timeFrom,host,source,line,lines,severity,process,pid,world,cpu,opId,module,repeat,message",
				table.getFirst());
		assertTrue(table.get(1).endsWith(",\"commas, \"\"quotes\"\" and more\""), table.get(1));
		assertEquals(2, table.size());
		String text = run("events", bundle, "--format", "text", "--grep", "commas");
		assertTrue(text.startsWith("2012-01-02T02:00:00Z info var/log/messages:6 "), text);
	}

	@Test
	void decode() {
		Map<String, Object> decoded = objects(json("decode", "--json", "--release", "4.1", SENSE)).getFirst();
		assertShape(decoded, "text:s form:s command:o device:s path:s? world:n? host:o deviceStatus:o plugin:o sense:o "
				+ "decidedBy:s meaning:s advice:s harmless:b sources:l");
		assertShape(object(decoded.get("command")), "opcode:s serviceAction:s? name:s");
		assertEquals("0x28", object(decoded.get("command")).get("opcode"));
		for (String level : List.of("host", "deviceStatus", "plugin")) {
			assertShape(object(decoded.get(level)), "code:s name:s");
		}
		Map<String, Object> sense = object(decoded.get("sense"));
		assertShape(sense, "validity:s key:o asc:s ascq:s name:s");
		assertEquals("valid {code=0x6, name=UNIT ATTENTION} 0x3f 0xe REPORTED LUNS DATA HAS CHANGED",
				sense.get("validity")
						+ " " + sense.get("key") + " " + sense.get("asc") + " " + sense.get("ascq") + " "
						+ sense.get("name"));
		assertEquals("0x0 0x2 0x0 sense", object(decoded.get("host")).get("code") + " "
				+ object(decoded.get("deviceStatus")).get("code") + " " + object(decoded.get("plugin")).get("code")
				+ " "
				+ decoded.get("decidedBy"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "H:0x5 D:0x0 P:0x0", "H:0X7 D:0X0 P:0X5", "D:0x18", "0x5 0x24 0x0", "H:0xC D:0x0 P:0x0" })
	void codesAreLowerCaseHexAndLevelsKnown(String line) {
		Map<String, Object> decoded = objects(json("decode", "--json", line)).getFirst();
		assertTrue(Set.of("plugin", "host", "device", "sense").contains(decoded.get("decidedBy")), decoded.toString());
		for (String level : List.of("host", "deviceStatus", "plugin")) {
			if (decoded.containsKey(level)) {
				assertTrue(object(decoded.get(level)).get("code").toString().matches("0x[0-9a-f]+"),
						decoded.toString());
			}
		}
	}

	@Test
	void decodeReadsStandardInputWithoutALine() {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream((SENSE + "\nnothing to decode\n\u0000\n" + SENSE + "\n")
				.getBytes(StandardCharsets.UTF_8)));
		try {
			assertEquals(2, ((List<?>) json("decode", "--json")).size());
		} finally {
			System.setIn(before);
		}
	}

	@Test
	void ramdisks() {
		Map<String, Object> disks = object(json("ramdisks", bundle, "--json"));
		assertShape(disks, "samples:l fillers:l failures:l forecasts:l");
		List<Map<String, Object>> samples = objects(disks.get("samples"));
		samples.forEach(
				each -> assertShape(each, "bundle:s host:s time:t name:s sizeBytes:n usedBytes:n availableBytes:n "
						+ "rounded:b? usedBytesLeast:n? usedBytesMost:n? usedPercent:n peakBytes:n? maxInodes:n? usedInodes:n? mount:s? source:s"));
		Map<String, Object> full = samples.stream().filter(each -> each.get("name").equals("hostdstats")).findFirst()
				.orElseThrow();
		assertEquals(166L << 20, full.get("sizeBytes"));
		assertEquals(0L, full.get("availableBytes"));
		assertFalse(full.containsKey("peakBytes"), "not known is absent");
		assertEquals(List.of(true, 165L << 20, 167L << 20),
				List.of(full.get("rounded"), full.get("usedBytesLeast"), full.get("usedBytesMost")));
		assertEquals(List.of("bytes"),
				samples.stream().map(each -> each.get("ranOut")).filter(Objects::nonNull).toList());
		Map<String, Object> forecast = objects(disks.get("forecasts")).getFirst();
		assertShape(forecast, "host:s ramdisk:s bytesPerDay:n? fullAt:t? fullAtEarliest:t? fullAtLatest:t? basis:s");
		assertFalse(forecast.containsKey("fullAt"));
		assertTrue(forecast.get("basis").toString().startsWith("Not enough points"), forecast::toString);
		Map<String, Object> failure = objects(disks.get("failures")).getFirst();
		assertShape(failure, "host:s ramdisk:s ranOut:s time:t source:s line:n text:s");
		assertEquals("hostdstats 2012-01-01T06:00:00.250Z 2", failure.get("ramdisk") + " " + failure.get("time") + " "
				+ failure.get("line"));
	}

	@Test
	void analyze() {
		Map<String, Object> analysis = object(json("analyze", bundle, "--json", "-"));
		assertShape(analysis, "findings:l skipped:l bundles:l");
		assertFalse(objects(analysis.get("findings")).isEmpty());
		for (Map<String, Object> finding : objects(analysis.get("findings"))) {
			assertShape(finding, "rule:s title:s severity:s confidence:s hosts:l first:t? last:t? count:n summary:s "
					+ "explanation:s remedy:s references:l evidence:l");
			assertFalse(objects(finding.get("evidence")).isEmpty(), "no finding without proof");
			objects(finding.get("evidence"))
					.forEach(each -> assertShape(each, "bundle:s source:s line:n time:t? text:s"));
		}
		objects(analysis.get("skipped")).forEach(each -> assertShape(each, "rule:s reason:s"));
		assertEquals(objects(object(json("info", bundle, "--json")).get("bundles")), objects(analysis.get("bundles")));
	}

	@Test
	void rulesList() {
		List<Map<String, Object>> rules = objects(json("rules", "list", "--json"));
		rules.forEach(each -> assertShape(each, "id:s title:s severity:s component:s meaning:s remedy:s references:l"));
		assertTrue(rules.size() >= 10, rules.size() + " rules");
		assertEquals(rules.stream().map(each -> each.get("id").toString()).sorted().toList(),
				rules.stream().map(each -> each.get("id")).toList());
		assertEquals(rules.size(), run("rules", "list").lines().count());
		assertTrue(run("rules", "show", "MEM-001").contains("hostd"));
	}

	@Test
	void severalBundlesAreOneTimeline() throws IOException {
		Path log = Files.writeString(folder.resolve("vmkernel.log"),
				"2012-01-01T00:00:00.500Z cpu0:4096)VMNIX: 4757: Between the lines\n");
		List<String> all = run("events", bundle, log.toString()).lines().toList();
		assertEquals(10, all.size());
		assertTrue(all.get(3).contains("Between the lines"), all.get(3));
	}
}
