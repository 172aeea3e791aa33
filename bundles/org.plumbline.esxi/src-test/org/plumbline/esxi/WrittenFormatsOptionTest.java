package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats that people wrote, on the command line. */
class WrittenFormatsOptionTest {

	private static final String FORMAT = """
			schema: 1
			id: test.press
			name: Press
			files: [press*.txt]
			pattern: '#(?<time>[^ ]+) (?<severity>\\S+) (?<message>.*)'
			severity: {JAM: critical}
			samples:
			  - line: "#2024-05-03T04:05:06Z JAM in tray 2"
			    severity: critical
			    message: in tray 2
			""";

	@TempDir
	private Path folder;
	private PlainCommandLine commandLine;
	private Path formats;
	private Path log;

	@BeforeEach
	void write() throws IOException {
		commandLine = new PlainCommandLine(folder.resolve("data"));
		formats = Files.createDirectories(folder.resolve("mine"));
		log = Files.writeString(folder.resolve("press1.txt"),
				"#2024-05-03T04:05:06Z JAM in tray 2\n  since a minute\n#2024-05-03T04:06:06Z OK\tnone\n");
	}

	private PlainCommandLine.Outcome events(String... more) {
		String[] args = new String[2 + more.length];
		args[0] = "events";
		args[1] = log.toString();
		System.arraycopy(more, 0, args, 2, more.length);
		return commandLine.run(args);
	}

	@Test
	void aNewFormatIsUsedForAFileThatWasReadBefore() throws IOException {
		assertTrue(!events().out().contains("\"severity\":\"critical\""));
		Files.writeString(formats.resolve("press.yaml"), FORMAT);
		PlainCommandLine.Outcome outcome = events("--formats", formats.toString());
		assertTrue(outcome.out().contains("\"severity\":\"critical\""), outcome.out());
		assertTrue(outcome.out().contains("in tray 2\\n  since a minute"), outcome.out());
		Files.writeString(formats.resolve("press.yaml"), FORMAT.replace("critical", "alert"));
		assertTrue(events("--formats", formats.toString()).out().contains("\"severity\":\"alert\""));
	}

	@Test
	void theFolderOfTheDataIsLookedIntoByItself() throws IOException {
		Path own = Files.createDirectories(folder.resolve("data/formats"));
		Files.writeString(own.resolve("press.yaml"), FORMAT);
		assertTrue(events().out().contains("\"severity\":\"critical\""));
		assertTrue(commandLine.run("formats", "list").out().contains("test.press"));
	}

	@Test
	void aFormatThatFailsItsSampleIsRefusedWithANotice() throws IOException {
		Path file = Files.writeString(formats.resolve("press.yaml"),
				FORMAT.replace("message: in tray 2", "message: in tray 3"));
		PlainCommandLine.Outcome info = commandLine.run("info", log.toString(), "--json", "--formats",
				formats.toString());
		assertEquals(0, info.exit());
		assertTrue(info.out().contains("\"code\" : \"format-refused\""), info.out());
		assertTrue(info.err().contains("press.yaml:8"), info.err());
		PlainCommandLine.Outcome check = commandLine.run("formats", "check", file.toString());
		assertEquals(1, check.exit());
		assertTrue(check.out().startsWith(file + ":8: test.press: "), check.out());
		assertTrue(check.out().contains("in tray 3"), check.out());
	}

	@Test
	void aFolderThatIsNotThereIsWrongUsage() {
		PlainCommandLine.Outcome outcome = events("--formats", folder.resolve("nothing").toString());
		assertEquals(2, outcome.exit());
		assertTrue(outcome.err().contains("nothing"), outcome.err());
	}
}
