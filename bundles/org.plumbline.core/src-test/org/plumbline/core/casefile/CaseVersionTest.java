package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.FindingState;

/** One file of every format version lies beside this test; none of them is ever written again. */
class CaseVersionTest {

	@TempDir
	Path folder;

	private Path file(int version) throws IOException {
		Path file = folder.resolve("version-" + version + ".plumb");
		try (InputStream in = CaseVersionTest.class.getResourceAsStream("version-" + version + ".plumb")) {
			Files.copy(in, file);
		}
		return file;
	}

	@Test
	void hasAFileOfEveryVersion() throws IOException {
		for (int version = 1; version <= CaseFile.FORMAT_VERSION; version++) {
			assertEquals(version, CaseFile.formatVersion(file(version)));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void readsAndSavesACaseOfAnOlderVersionWithoutLoss(int version) throws IOException {
		Path file = file(version);
		Case model = CaseFile.read(file);
		assertEquals("Case of format one", model.getTitle());
		assertEquals("Summary\nof two lines", model.getSummary());
		assertEquals("The first comment", model.getAnnotations().getFirst().getText());
		assertEquals(FindingState.CONFIRMED, model.getFindings().getFirst().getState());
		assertEquals("a quoted line", model.getFindings().getFirst().getEvidence().getFirst().getText());
		assertEquals("cd".repeat(32), model.getBundles().getFirst().getSha256());
		assertFalse(model.getChanges().isEmpty());
		CaseFile.write(model, file);
		assertEquals(CaseFile.FORMAT_VERSION, CaseFile.formatVersion(file));
		CaseOrder.apply(model);
		assertEquals(CanonicalText.of(model), CanonicalText.of(CaseFile.read(file)));
	}

	@Test
	void givesTwoPeopleWhoOpenOneOldFileACommonAncestor() throws IOException {
		Case mine = CaseFile.read(file(1));
		Case theirs = CaseFile.read(folder.resolve("version-1.plumb"));
		mine.setSummary("mine");
		new CaseJournal(mine, () -> 7).write("ann");
		Case merged = CaseMerge.merge(theirs, mine, Optional.empty());
		assertEquals("mine", merged.getSummary());
		assertEquals(List.of(), CaseMerge.conflicts(merged));
	}

	@Test
	void keepsWhatALaterVersionAdded() throws IOException {
		Path file = folder.resolve("later.plumb");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "format", "plumbline-case 2\n");
			put(zip, "case.xmi", """
					<?xml version="1.0" encoding="UTF-8"?>
					<c:Case xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:c="http://plumbline.org/casefile/1"
					    id="k" title="t" mood="cheerful">
					  <annotations id="a" text="x" weight="9"><drawings id="d" points="1 2"/></annotations>
					  <weather id="w" sky="blue"><clouds id="w1"/></weather>
					</c:Case>
					""");
			put(zip, "sound/voice.ogg", "la la");
		}
		Case model = CaseFile.read(file);
		model.setTitle("changed");
		new CaseJournal(model, () -> 5).write("ann");
		Path saved = folder.resolve("saved.plumb");
		Case other = CaseXmi.copy(model);
		CaseFile.write(CaseMerge.merge(model, other, Optional.empty()), saved);
		CaseFile.write(CaseFile.read(saved), saved);
		String xmi = entry(saved, "case.xmi");
		for (String each : List.of("changed", "mood=\"cheerful\"", "weight=\"9\"", "points=\"1 2\"", "sky=\"blue\"",
				"id=\"w1\"")) {
			assertTrue(xmi.contains(each), each + " in " + xmi);
		}
		assertEquals("la la", entry(saved, "sound/voice.ogg"));
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String entry(Path zip, String name) throws IOException {
		try (ZipFile file = new ZipFile(zip.toFile())) {
			return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void refusesANewerVersionAndLeavesItAlone() throws IOException {
		Path file = folder.resolve("newer.plumb");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "format", "plumbline-case " + (CaseFile.FORMAT_VERSION + 1) + "\n");
			put(zip, "case.xmi", "<anything/>");
		}
		byte[] before = Files.readAllBytes(file);
		String message = assertThrows(IOException.class, () -> CaseFile.read(file)).getMessage();
		assertTrue(message.contains("newer") && message.contains(String.valueOf(CaseFile.FORMAT_VERSION + 1)), message);
		assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(file)));
	}
}
