package org.plumbline.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.extension.PlainRegistry;

/** How commands end when they are called wrongly or cannot talk. Nobody contributes anything here. */
class CommandLineTest {

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private String log;

	@BeforeEach
	void writeALog() throws IOException {
		log = Files.writeString(folder.resolve("a.log"), "one\ntwo\n").toString();
	}

	private int run(OutputStream results, String... args) {
		List<String> all = Stream.concat(Stream.of(args), Stream.of("--data", folder.resolve("data").toString()))
				.toList();
		PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
		return new CommandLine(() -> PlainRegistry.read(ClassLoader.getPlatformClassLoader()),
				new Terminal(results, complaints, false)).run(all);
	}

	private int run(String... args) {
		return run(out, args);
	}

	private String complaint() {
		String text = err.toString(StandardCharsets.UTF_8);
		assertTrue(text.startsWith("plumbline: ") && text.indexOf('\n') == text.length() - 1, "one line: " + text);
		return text.strip();
	}

	@ParameterizedTest
	@ValueSource(strings = { "events LOG --limit -1", "events LOG --limit 1.5", "events LOG --limit all",
			"events LOG --from yesterday", "events LOG --from -999999999-01-01T00:00:00Z", "events LOG --to 2012-04-07",
			"events LOG --severity bad", "events LOG --grep (", "events LOG --search (a", "events LOG --format xml",
			"events LOG --zone x",
			"events LOG --zone **=Mars/Base", "events LOG --offset **=NaN", "events LOG --offset **=1e300",
			"events LOG --offset **=x", "info LOG --year NaN", "info LOG --year 1e300", "info LOG --year -5",
			"info LOG --year 2012.5", "info", "info --nonsense", "info LOG --year", "rules", "rules show NONE",
			"report LOG", "analyze LOG --fail-on bad", "analyze LOG --audience me", "analyze LOG --case -",
			"nonsense" })
	void wrongUsageIsOneLineAndExitTwo(String words) {
		List<String> args = Stream.of(words.split(" ")).map(each -> each.replace("LOG", log)).toList();
		// an option that lacks its value must stay the last
		PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
		int code = new CommandLine(() -> PlainRegistry.read(ClassLoader.getPlatformClassLoader()),
				new Terminal(out, complaints, false)).run(args);
		assertEquals(2, code);
		assertTrue(complaint().endsWith("see plumbline --help"), complaint());
		assertEquals(0, out.size());
		assertFalse(Files.exists(Path.of("-")), "a file of that name");
	}

	@Test
	void helpAndVersionAreResults() {
		assertEquals(0, run("--help"));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("plumbline analyze BUNDLE"));
		out.reset();
		assertEquals(0, run("--version"));
		assertTrue(out.toString(StandardCharsets.UTF_8).matches("plumbline \\d+\\.\\d+\\.\\d+\\R"));
		assertEquals(0, err.size());
	}

	@Test
	void anOutputThatCannotBeWrittenIsNamedWithTheReason() {
		String file = folder.resolve("missing/x.json").toString();
		assertEquals(3, run("analyze", log, "--json", file));
		assertEquals("plumbline: " + file + " cannot be written: its folder does not exist", complaint());
	}

	@Test
	void aCaseThatCannotBeSavedIsNamedWithTheReason() {
		String file = folder.resolve("missing/x.plumb").toString();
		assertEquals(3, run("analyze", log, "--case", file, "--json", "-"));
		assertEquals("plumbline: " + file + " cannot be written: its folder does not exist", complaint());
	}

	@Test
	void aFailedWriteLeavesTheOlderFileAlone() throws IOException {
		Path old = Files.writeString(folder.resolve("r.pdf"), "old");
		assertEquals(3, run("analyze", log, "--pdf", old.toString())); // nobody contributes an exporter
		assertEquals("old", Files.readString(old));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("a.log", "data", "r.pdf"),
					files.map(each -> each.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void resultsThatCannotBeWrittenAreNotLostInSilence() {
		assertEquals(3, run(failing("No space left on device"), "info", log));
		assertTrue(complaint().contains("No space left on device"), complaint());
	}

	@Test
	void aReaderThatHasSeenEnoughEndsTheCommandQuietly() {
		assertEquals(0, run(failing("Broken pipe"), "events", log));
		assertEquals(0, err.size());
	}

	private static OutputStream failing(String reason) {
		return new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw new IOException(reason);
			}
		};
	}

	@Test
	void theHeadOfATableIsThereEvenIfNothingFits() {
		assertEquals(0, run("events", log, "--host", "nobody", "--format", "csv"));
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("id,time,timeFrom,host,source,line,lines,"));
	}

	@Test
	void aReportNeedsACaseBecauseABundleHoldsNoFindings() {
		assertEquals(3, run("report", log, "--html", folder.resolve("r.html").toString()));
		assertTrue(complaint().contains("not a Plumbline case"), complaint());
		assertFalse(Files.exists(folder.resolve("r.html")));
	}

	@Test
	void theSameBundleGivenTwiceIsReadOnce() {
		assertEquals(0, run("events", log, log, "--format", "text"));
		assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
	}
}
