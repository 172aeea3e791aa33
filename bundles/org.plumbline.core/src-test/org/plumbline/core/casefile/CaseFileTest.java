package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.event.Severity;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;

class CaseFileTest {

	private static final EvidenceRef REF = new EvidenceRef("cd".repeat(32), "var/log/messages", 7, 42);

	@TempDir
	Path folder;

	static Case sample() {
		Case model = CasefileFactory.eINSTANCE.createCase();
		model.setId("c");
		model.setTitle("Büro \u0416 <&>");
		CaseEditor editor = new CaseEditor(model, () -> 5);
		editor.annotate("a b", "line 1\nline 2 \u20ac", "tag", "#ff0000", List.of(REF), 12);
		FindingEntries.replace(model, List.of(finding("a text with \u0000\u001b[0m control")));
		return model;
	}

	static Finding finding(String text) {
		EvidenceItem item = new EvidenceItem(REF, 9, "h", "var/log/messages", 7, Severity.ERROR, text);
		ChainStep step = new ChainStep("full", "MEM-001", 9, 0, 3);
		Finding effect = new Finding("MEM-002", "h", "flush", Severity.ERROR, "verified", List.of("h"), 10, 11, 4, "s",
				"e", "r", "", List.of(), List.of(), List.of(item), List.of(), List.of(), "", List.of());
		return new Finding("COR-002", "h", "chain", Severity.CRITICAL, "verified", List.of("h"), 9, 11, 5, "s", "e",
				"r", "d", List.of("KB 1"), List.of("patch"), List.of(item), List.of(step), List.of(effect), "",
				List.of(2L, 0L, 3L));
	}

	@Test
	void givesBackWhatWasSaved() throws IOException {
		Path file = folder.resolve("x.plumb");
		Case saved = sample();
		CaseFile.write(saved, file);
		assertTrue(CaseFile.isCase(file));
		assertTrue(EcoreUtil.equals(saved, CaseFile.read(file)));
	}

	@Test
	void keepsFindingsReadableWithoutTheBundle() throws IOException {
		Path file = folder.resolve("x.plumb");
		CaseFile.write(sample(), file);
		List<Finding> findings = FindingEntries.findings(CaseFile.read(file).getFindings());
		assertEquals(List.of(finding("a text with \ufffd\ufffd[0m control")), findings);
	}

	@Test
	void writesEqualCasesAsEqualBytesAndKeepsOneBackup() throws IOException {
		Path file = folder.resolve("x.plumb");
		Case model = sample();
		CaseFile.write(model, file);
		byte[] first = Files.readAllBytes(file);
		CaseFile.write(model, file);
		assertArrayEquals(first, Files.readAllBytes(file));
		try (Stream<Path> made = Files.list(folder)) {
			assertEquals(List.of("x.plumb", "x.plumb.bak"),
					made.map(each -> each.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void refusesANewerFormatWithASentenceAndLeavesTheFileAlone() throws IOException {
		Path file = folder.resolve("new.plumb");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("format"));
			zip.write("plumbline-case 3\n".getBytes(StandardCharsets.UTF_8));
		}
		byte[] before = Files.readAllBytes(file);
		IOException e = assertThrows(IOException.class, () -> CaseFile.read(file));
		assertTrue(e.getMessage().contains("3") && e.getMessage().contains(file.toString()), e.getMessage());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void neverThrowsAnythingButASentenceForADamagedFile() throws IOException {
		Path file = folder.resolve("x.plumb");
		CaseFile.write(sample(), file);
		byte[] good = Files.readAllBytes(file);
		Random random = new Random(11);
		for (int round = 0; round < 300; round++) {
			byte[] bad = random.nextBoolean() ? good.clone()
					: java.util.Arrays.copyOf(good, random.nextInt(good.length));
			if (bad.length > 0) {
				bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Files.write(file, bad);
			try {
				CaseFile.read(file);
			} catch (IOException e) {
				assertTrue(e.getMessage().contains("x.plumb"), e.toString());
			}
		}
	}

	@Test
	void readsNoForeignEntities() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "TOP");
		Path file = folder.resolve("x.plumb");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("format"));
			zip.write("plumbline-case 1\n".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("case.xmi"));
			zip.write(("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
					+ "\">]><c:Case xmlns:c=\"http://plumbline.org/casefile/1\" title=\"t\">&e;</c:Case>")
					.getBytes(StandardCharsets.UTF_8));
		}
		assertThrows(IOException.class, () -> CaseFile.read(file));
	}
}
