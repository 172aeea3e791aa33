package org.plumbline.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAnalysisTest {

	@TempDir
	Path folder;

	@Test
	void folderOfArchivesIsAnalysedOneByOneInTheOrderOfNames() throws IOException {
		for (String name : List.of("b.tgz", "a.zip", "notes.txt")) {
			Files.createFile(folder.resolve(name));
		}
		assertEquals(List.of(folder.resolve("a.zip"), folder.resolve("b.tgz")), FolderAnalysis.bundlesOf(folder));
	}

	@Test
	void folderWithOneArchiveIsOneCase() throws IOException {
		Files.createFile(folder.resolve("nested.tgz"));
		assertEquals(List.of(), FolderAnalysis.bundlesOf(folder));
		assertEquals(List.of(), FolderAnalysis.bundlesOf(folder.resolve("nothing")));
	}

	@Test
	void bundleThatCannotBeReadIsNamedAndAllOfThemEndAsUnreadable() throws Exception {
		try (FolderAnalysis analysis = new FolderAnalysis()) {
			analysis.run(List.of(Path.of("a.tgz"), Path.of("b.tgz")), bundle -> {
				throw new IOException(bundle + " is empty");
			});
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			analysis.writeJson(out);
			String json = out.toString(StandardCharsets.UTF_8);
			assertTrue(json.contains("{\"file\":\"a.tgz\",\"reason\":\"a.tgz is empty\"}"), json);
			assertTrue(json.contains("\"findings\":[]"), json);
			assertEquals(Session.UNREADABLE, analysis.exitCode());
		}
	}
}
