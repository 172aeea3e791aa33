package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protected archives on the command line, where nobody can be asked. */
class PasswordOptionTest {

	private static final int UNREADABLE = 3;
	private static final int LOSSES = 4;
	private static final String PASSWORD = "open sesame";
	/** A zip with one log of one line, protected by {@link #PASSWORD}. */
	private static final String LOCKED = """
			UEsDBBQAAQgIAMCFfV0v1UUJRAAAADkAAAAUAAAAdmFyL2xvZy92bWtlcm5lbC5sb2eb6/MqJlLUjNL/aL1WN8JMLbcwI2MlkySBHmZmB3GR
			mLuC4HPXNbdvtFE/RNan4GBUO2S6xtJyIN+/57GMyl2MVN5n51BLAQIzAxQAAQgIAMCFfV0v1UUJRAAAADkAAAAUAAAAAAAAAAAAAACkgQAA
			AAB2YXIvbG9nL3Zta2VybmVsLmxvZ1BLBQYAAAAAAQABAEIAAAB2AAAAAAA=
			""";

	@TempDir
	Path folder;

	private PlainCommandLine commandLine;
	private String zip;

	@BeforeEach
	void write() throws IOException {
		commandLine = new PlainCommandLine(folder.resolve("data"));
		zip = Files.write(folder.resolve("locked.zip"), Base64.getMimeDecoder().decode(LOCKED)).toString();
	}

	private PlainCommandLine.Outcome events(String passwords) throws IOException {
		Path file = Files.writeString(folder.resolve("secret.txt"), passwords);
		return commandLine.run("events", zip, "--password-file", file.toString(), "--format", "text");
	}

	@Test
	void theFirstLineOfTheFileOpensTheArchive() throws IOException {
		PlainCommandLine.Outcome outcome = events(PASSWORD + "\r\nanother line\n");
		assertEquals("0 ", outcome.exit() + " " + outcome.err());
		assertTrue(outcome.out().contains("behind a lock"), outcome.out());
	}

	@Test
	void aWrongPasswordIsALossThatIsSaid() throws IOException {
		PlainCommandLine.Outcome outcome = events("close sesame\n");
		assertEquals("", outcome.out());
		assertTrue(outcome.exit() == LOSSES || outcome.exit() == UNREADABLE, outcome.exit() + " " + outcome.err());
		assertTrue(outcome.err().contains("password"), outcome.err());
	}

	@Test
	void withoutTheOptionTheArchiveIsNamedAsProtected() {
		PlainCommandLine.Outcome outcome = commandLine.run("info", zip);
		assertTrue(outcome.exit() == LOSSES || outcome.exit() == UNREADABLE, outcome.exit() + " " + outcome.err());
		assertTrue((outcome.out() + outcome.err()).contains("password"), outcome.out() + outcome.err());
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		PlainCommandLine.Outcome outcome = commandLine.run("info", zip, "--password-file", "nowhere.txt");
		assertTrue(outcome.exit() >= 2, outcome.err());
		assertTrue(outcome.err().contains("nowhere.txt"), outcome.err());
	}
}
