package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.event.Severity;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.rule.Finding;

/** The sample case of the welcome page through the whole product without a screen: what it finds is what it found. */
class OriginCaseTest {

	private static final String GOLDEN = "golden/origin-findings.txt";

	@TempDir
	static Path folder;

	private static final List<IStatus> PROBLEMS = new ArrayList<>();
	private static OpenedCase opened;

	@BeforeAll
	static void open() throws IOException {
		Path sample = Checkout.bundle("ui").resolve("sample/origin-esxi-4.1.tgz");
		if (!Files.isRegularFile(sample)) {
			fail(sample + " is missing; the module releng/bench makes it: build the whole checkout once.");
		}
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		Knowledge knowledge = Knowledge.read(registry, PROBLEMS::add);
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(sample), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			opened = opening.finish();
		}
	}

	@AfterAll
	static void close() {
		if (opened != null) {
			opened.close();
		}
	}

	@Test
	void nothingFailedOnTheWay() {
		assertEquals(List.of(), PROBLEMS);
		assertTrue(opened.events().size() > 45_000, () -> opened.events().size() + " events");
	}

	@Test
	void findingsAreThoseOfTheGoldenFile() throws IOException {
		Path golden = Checkout.bundle("tests").resolve(GOLDEN);
		Path found = Checkout.bundle("tests").resolve("target").resolve(golden.getFileName());
		String text = FindingText.of(opened.findings());
		if (!Files.exists(golden) || !Files.readString(golden).equals(text)) {
			Files.createDirectories(found.getParent());
			Files.writeString(found, text);
			assertEquals(Files.exists(golden) ? Files.readString(golden) : "", text,
					"The findings changed. If that is right, "
							+ "copy " + found + " to " + golden + " and say why in the commit.");
		}
	}

	@Test
	void theFullRamdiskIsOneFindingWithItsConsequencesBelow() {
		Finding worst = opened.findings().getFirst();
		assertEquals(Severity.CRITICAL, worst.severity());
		assertTrue(worst.summary().contains("hostdstats") && worst.summary().contains("166 MiB"), worst.summary());
		assertTrue(worst.chain().size() >= 4, () -> worst.chain().toString());
		List<String> below = worst.consequences().stream().map(Finding::rule).toList();
		assertTrue(below.containsAll(List.of("MEM-001", "MEM-002", "AGT-003")), below.toString());
		assertTrue(opened.findings().stream().noneMatch(each -> below.contains(each.rule())), "told once");
	}

	@Test
	void theReportOnPaperTellsEveryFinding() throws IOException {
		Path pdf = folder.resolve("report.pdf");
		CaseReport report = new CaseReport(RegistryFactory.getRegistry(), PROBLEMS::add);
		report.export(opened, Audience.INTERNAL, "pdf", pdf, new NullProgressMonitor());
		String text;
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			text = squeezed(new PDFTextStripper().getText(document));
		}
		opened.findings().forEach(each -> assertTrue(text.contains(each.rule()), each.rule()));
		opened.findings().stream().flatMap(OriginCaseTest::withConsequences)
				.forEach(each -> assertTrue(text.contains(squeezed(each.title())), each.title()));
		for (String said : List.of("hostdstats", "UNIT ATTENTION", "REPORTED LUNS DATA HAS CHANGED", "CHECK CONDITION",
				"No free memory for file data", "rm -fr /var/lib/vmware/hostd/stats", "PREEMPT")) {
			assertTrue(text.contains(squeezed(said)), said);
		}
	}

	private static Stream<Finding> withConsequences(Finding finding) {
		return Stream.concat(Stream.of(finding),
				finding.consequences().stream().flatMap(OriginCaseTest::withConsequences));
	}

	/** Lines are broken anywhere on paper, words too. */
	private static String squeezed(String text) {
		return text.replaceAll("[\\s\u00ad\u200b]+", "");
	}
}
