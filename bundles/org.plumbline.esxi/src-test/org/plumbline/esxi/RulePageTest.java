package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page "How to write a rule", done as it says: its rule, its outputs, its thresholds and its way to sign. */
class RulePageTest {

	private static final String PAGE = page();
	private static final String SLOW = "2017-05-18T09:%02d:41.205Z cpu8:65600)WARNING: ScsiDeviceIO: 1203: Device "
			+ "naa.6000d31000f1b2000000000000000c31 performance has deteriorated. I/O latency increased from average value "
			+ "of 1502 microseconds to 88120 microseconds.\n";

	@TempDir
	private Path folder;

	private Path rules;
	private Path pack;
	private Path log;

	private static String page() {
		try {
			return Files.readString(Path.of("../../docs/rules.md"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the first block of the page that begins with some words, without the blanks in front of its lines. */
	private static String block(String fence, String begin) {
		Matcher blocks = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```$").matcher(PAGE);
		while (blocks.find()) {
			String text = blocks.group(2).stripTrailing().stripIndent() + "\n";
			if (blocks.group(1).equals(fence) && text.startsWith(begin)) {
				return text;
			}
		}
		throw new AssertionError("no block of the page begins with " + begin);
	}

	@BeforeEach
	void writeTheRuleOfThePage() throws IOException {
		rules = Files.createDirectories(folder.resolve("rules"));
		pack = rules.resolve("mine.yaml");
		String yaml = block("yaml", "schema: 1");
		Files.writeString(pack, yaml);
		log = folder.resolve("vmkernel.log");
		Matcher sample = Pattern.compile("samples:\\n *- \"(.*)\"").matcher(yaml);
		assertTrue(sample.find());
		Files.writeString(log, sample.group(1) + "\n");
	}

	private PlainCommandLine.Outcome run(String... args) {
		return new PlainCommandLine(folder.resolve("data")).run(args);
	}

	private String analyzed() {
		return run("analyze", log.toString(), "--rules", rules.toString()).out();
	}

	@Test
	void theRuleOfThePageHolds() {
		PlainCommandLine.Outcome outcome = run("rules", "check", pack.toString());
		assertEquals(0, outcome.exit(), outcome.out() + outcome.err());
	}

	@Test
	void aMistakeIsReportedWithFileAndLineAndRule() throws IOException {
		Files.writeString(pack, Files.readString(pack).replace("fan 3 started", "fan 3 stopped"));
		PlainCommandLine.Outcome outcome = run("rules", "check", pack.toString());
		assertEquals(1, outcome.exit());
		assertTrue(outcome.out().contains("mine.yaml:22"), outcome.out());
	}

	@Test
	void theAnalysisSaysWhatThePageShows() {
		List<String> shown = block("", "$ plumbline analyze").lines().skip(1).map(String::strip).toList();
		List<String> said = analyzed().lines().map(String::strip).toList();
		assertTrue(said.containsAll(shown), said + " instead of " + shown);
	}

	@Test
	void theThresholdsOfThePageAreUsed() throws IOException {
		Files.writeString(log, SLOW.formatted(1) + SLOW.formatted(2) + SLOW.formatted(3));
		assertTrue(analyzed().contains("STO-035"), analyzed());
		Files.writeString(rules.resolve("thresholds.properties"), block("", "STO-035/"));
		assertFalse(analyzed().contains("STO-035"), analyzed());
	}

	@Test
	void aPackThatWasSignedAsThePageSaysIsUsedUntilItIsChanged() throws IOException, InterruptedException {
		String commands = block("sh", "openssl");
		Process shell = new ProcessBuilder("sh", "-ec", commands).directory(rules.toFile()).redirectErrorStream(true)
				.start();
		String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, shell.waitFor(), said);
		assertTrue(analyzed().contains("EX-001"), analyzed());
		Files.writeString(pack, Files.readString(pack).replace("severity: error", "severity: info"));
		Map<?, ?> refused = (Map<?, ?>) run("analyze", log.toString(), "--rules", rules.toString(), "--json", "-")
				.json();
		String skipped = ((List<?>) refused.get("skipped")).stream().map(Object::toString)
				.filter(each -> each.contains("mine.yaml")).collect(Collectors.joining());
		assertTrue(skipped.contains("sign"), refused.get("skipped").toString());
		assertFalse(refused.get("findings").toString().contains("EX-001"), refused.toString());
		List<String> told = run("analyze", log.toString(), "--rules", rules.toString()).err().lines()
				.filter(each -> each.startsWith("mine.yaml: ")).toList();
		assertEquals(1, told.size(), told.toString());
	}

	@Test
	void theCascadeOfThePageCanBeRead() throws IOException {
		String steps = """
				  - {id: EX-002, title: Write failed, severity: error, component: disk, confidence: likely, meaning: m, remedy: r,
				     evidence: [{events: {logs: ['*'], pattern: 'write failed'}}], samples: [write failed], lookalikes: [read]}
				  - {id: EX-003, title: Crash, severity: error, component: disk, confidence: likely, meaning: m, remedy: r,
				     evidence: [{events: {logs: ['*'], pattern: 'agent crashed, see (?<file>\\S+)'}}],
				     samples: ['agent crashed, see a'], lookalikes: [agent]}
				  - id: EX-004
				    title: Cascade
				    severity: critical
				    component: disk
				    confidence: likely
				    meaning: m
				    remedy: r
				    samples: [agent restart]
				    lookalikes: [agent]
				""";
		Files.writeString(pack, Files.readString(pack) + steps + block("yaml", "chain:").indent(4));
		PlainCommandLine.Outcome outcome = run("rules", "check", pack.toString());
		assertEquals(0, outcome.exit(), outcome.out() + outcome.err());
	}
}
