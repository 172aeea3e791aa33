package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze} without OSGi, from bundle to finding and exit code, as an engine without a workbench runs it. */
class PlainClassPathTest {

	@TempDir
	Path folder;

	private PlainCommandLine commandLine;
	private String bundle;

	@BeforeEach
	void writeBundle() throws IOException {
		commandLine = new PlainCommandLine(folder.resolve("data"));
		bundle = SmallBundle.zip(folder.resolve("Tiny bundle ä.zip")).toString();
	}

	private static Map<?, ?> finding(Object analysis, String rule) {
		List<?> findings = (List<?>) ((Map<?, ?>) analysis).get("findings");
		return findings.stream().map(each -> (Map<?, ?>) each).flatMap(PlainClassPathTest::withConsequences)
				.filter(each -> each.get("rule").equals(rule)).findFirst().orElseThrow();
	}

	private static Stream<Map<?, ?>> withConsequences(Map<?, ?> finding) {
		Object below = finding.get("consequences");
		return Stream.concat(Stream.of(finding), below == null ? Stream.empty()
				: ((List<?>) below).stream().map(each -> (Map<?, ?>) each));
	}

	@Test
	void findsTheFullRamdiskAndShowsTheLinesItRestsOn() {
		PlainCommandLine.Outcome outcome = commandLine.run("analyze", bundle, "--json", "-");
		assertEquals("", outcome.err());
		assertEquals(0, outcome.exit());
		Map<?, ?> full = finding(outcome.json(), "MEM-001");
		assertEquals("critical", full.get("severity"));
		assertEquals(List.of(SmallBundle.HOST), full.get("hosts"));
		assertEquals("2012-01-01T06:00:00.250Z", full.get("first"));
		assertTrue(full.get("summary").toString().contains("166 MiB of 166 MiB"), full.get("summary").toString());
		List<?> evidence = (List<?>) full.get("evidence");
		assertTrue(evidence.stream().map(each -> (Map<?, ?>) each).anyMatch(each -> each.get("line").equals(2L)
				&& each.get("source").equals("var/log/messages")
				&& each.get("text").toString().contains("No space left")),
				evidence.toString());
	}

	@Test
	void theExitCodeSaysWhetherAFindingIsBadEnough() {
		assertEquals(1, commandLine.run("analyze", bundle, "--fail-on", "critical").exit());
		assertEquals(0, commandLine.run("analyze", bundle, "--fail-on", "emergency").exit());
		assertEquals(2, commandLine.run("analyze", bundle, "--fail-on", "terrible").exit());
	}

	@Test
	void whatCannotBeOpenedIsOneLineWithItsPath() {
		String missing = folder.resolve("missing.tgz").toString();
		PlainCommandLine.Outcome outcome = commandLine.run("analyze", bundle, missing, "--json", "-");
		assertEquals(3, outcome.exit());
		assertEquals("", outcome.out());
		assertEquals(1, outcome.err().lines().count());
		assertTrue(outcome.err().contains(missing), outcome.err());
	}

	@Test
	void aDamagedInputIsReadAsFarAsItGoesAndSaysSo() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			text.append(String.format(
					"Jan  1 %02d:%02d:%02d tiny41 vmkernel: 3:00:00:00.%03d cpu1:40)VMNIX: 1: Request %x\n",
					i / 3600, i / 60 % 60, i % 60, i % 1000, i * 2_654_435_761L));
		}
		byte[] whole = SmallBundle.gzip(text.toString());
		Path cut = Files.write(folder.resolve("messages.0.gz"), Arrays.copyOf(whole, whole.length / 2));
		PlainCommandLine.Outcome outcome = commandLine.run("info", cut.toString(), "--json");
		assertEquals(4, outcome.exit());
		Map<?, ?> read = (Map<?, ?>) ((List<?>) ((Map<?, ?>) outcome.json()).get("bundles")).getFirst();
		assertFalse(((List<?>) read.get("notices")).isEmpty());
		Object lines = ((Map<?, ?>) ((List<?>) read.get("sources")).getFirst()).get("lines");
		assertTrue((Long) lines > 5_000, () -> lines + " lines before the cut");
	}

	@Test
	void aProcessOfItsOwnWritesResultsToStandardOutputAndNothingElse() throws IOException, InterruptedException {
		PlainCommandLine.Outcome outcome = commandLine.start(folder, "analyze", bundle, "--json", "-", "--fail-on",
				"error");
		assertEquals("", outcome.err());
		assertEquals(1, outcome.exit());
		assertEquals("2012-01-01T06:00:00.250Z", finding(outcome.json(), "MEM-001").get("first"));
		assertEquals(outcome.out(), commandLine.run("analyze", bundle, "--json", "-").out(),
				"locale and zone of the process change nothing, nor does the index of the first run");
	}

	@Test
	void aSecondCommandReadsTheIndexAndSaysTheSame() throws IOException {
		String first = commandLine.run("analyze", bundle, "--json", "-").out();
		try (Stream<Path> stores = Files.list(folder.resolve("data"))) {
			assertTrue(stores.noneMatch(each -> each.getFileName().toString().startsWith("building")));
		}
		assertEquals(first, commandLine.run("analyze", bundle, "--json", "-").out());
	}
}
