package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be opened is answered by a sentence that names it, and nothing is left open. */
class BadInputTest {

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();

	@Test
	void emptyFileIsNamedInASentence() throws IOException {
		Path file = Files.createFile(folder.resolve("empty.tgz"));
		answersWithSentence("org.plumbline.ui.openBundle", file);
	}

	@Test
	void missingFileIsNamedInASentence() throws IOException {
		answersWithSentence("org.plumbline.ui.openBundle", folder.resolve("missing.tgz"));
	}

	@Test
	void somethingElseIsNoCase() throws IOException {
		Path file = Files.writeString(folder.resolve("letter.plumb"), "Dear customer");
		answersWithSentence("org.plumbline.ui.openCase", file);
	}

	private void answersWithSentence(String command, Path file) throws IOException {
		driver.command(command, Map.of("org.plumbline.ui.file", file.toString()));
		String sentence = driver.seeIn("Cannot Open", "a sentence", search -> search
				.first(org.eclipse.swt.widgets.Label.class,
						each -> each.getText().contains(file.getFileName().toString()))
				.map(org.eclipse.swt.widgets.Label::getText));
		new Screenshots(driver).take("bad-" + file.getFileName());
		assertTrue(sentence.indexOf(' ') > 0 && !sentence.contains("Exception"), sentence);
		driver.press("Cannot Open", "OK");
		driver.untilClosed("Cannot Open");
		driver.see("the welcome page", search -> search.ofClass("Card"));
		driver.until("nothing is open", () -> Optional.of(driver.window().getShell().getText())
				.filter(title -> title.equals("Plumbline")).isPresent());
	}
}
