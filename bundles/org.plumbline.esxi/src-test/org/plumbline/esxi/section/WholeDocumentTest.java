package org.plumbline.esxi.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.Audience;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

/** The document of a small case, word for word and in its parts. */
class WholeDocumentTest {

	@TempDir
	private Path folder;
	private OpenedCase opened;

	@BeforeEach
	void open() throws IOException {
		opened = TinyCase.open(folder);
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private void annotate() {
		var line = opened.findings().getFirst().evidence().getFirst();
		Annotation annotation = opened.editor().annotate("R. Reader", "The **first** refused write.", "cause", "",
				List.of(line.ref()), line.timeNs());
		annotation.setCreatedNs(1_325_500_000_000_000_000L);
	}

	@ParameterizedTest
	@EnumSource
	void equalsTheDocumentThatWasLookedAt(Audience audience) throws IOException {
		annotate();
		String sha256 = opened.bundles().getFirst().getSha256();
		String text = Sections.text(opened, audience).replace(sha256, "SHA256");
		String name = "tiny-case-" + audience.name().toLowerCase(Locale.ROOT);
		Path here = TinyCase.bundleFolder().resolve("src-test/org/plumbline/esxi/section");
		Path expected = here.resolve(name + ".txt");
		String wanted = Files.exists(expected) ? Files.readString(expected) : "";
		if (!text.equals(wanted)) {
			Path found = Files.createDirectories(TinyCase.bundleFolder().resolve("target")).resolve(name + ".txt");
			Files.writeString(found, text);
			assertEquals(wanted, text, "compare " + found + " with " + expected);
		}
	}

	@Test
	void isTheSameInEveryZoneAndLanguage() {
		String here = Sections.text(opened, Audience.CUSTOMER);
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
			assertEquals(here, Sections.text(opened, Audience.CUSTOMER));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void isToldFromTheCaseAloneWhenItsBundleIsGone() throws IOException {
		annotate();
		Path file = folder.resolve("tiny" + CaseFile.EXTENSION);
		CaseFile.save(opened, file);
		opened.close();
		try (var files = Files.walk(folder.resolve("esx41"))) {
			files.sorted(java.util.Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
		}
		try (OpenedCase alone = TinyCase.open(file, folder)) {
			String text = Sections.text(alone, Audience.CUSTOMER);
			assertEquals(List.of(), alone.atHand());
			assertTrue(text.contains("[F1] Statistics ramdisk is full"), text);
			assertTrue(text.contains("was not at hand"), text);
			assertTrue(text.contains("[timeline] All 7 log entries"), text);
			assertTrue(text.contains("hostdstats 100.0 166 MiB / 166 MiB <CRITICAL>"), text);
			assertTrue(
					text.contains("UNIT ATTENTION, LUNS CHANGED**. First sentence. Second sentence. This is harmless"),
					text);
			assertTrue(text.contains("The **first** refused write.") && text.contains("[E1] esx41 var/log/messages:4"),
					text);
			assertFalse(text.contains("No known format"), text);
		}
	}

	@Test
	void leavesOutWhatTheEngineerDismissed() {
		entry(TinyCase.FULL).setState(FindingState.DISMISSED);
		String text = Sections.text(opened, Audience.CUSTOMER);
		assertTrue(text.contains("[F1] List of LUNs changed"), text);
		assertFalse(text.contains("Statistics ramdisk is full"), text);
	}

	@Test
	void tellsColleaguesWhatWasDismissedAndWhy() {
		opened.editor().silence(TinyCase.FULL, "known in this test bed", "ada");
		String text = Sections.text(opened, Audience.INTERNAL);
		assertTrue(text.contains("Dismissed by the engineer: Statistics ramdisk is full. known in this test bed"),
				text);
	}

	@Test
	void leavesOutConsequencesThatTheEngineerDismissed() {
		entry(TinyCase.FULL).getConsequences().getFirst().setState(FindingState.DISMISSED);
		assertFalse(Sections.text(opened, Audience.CUSTOMER).contains("hostd crashed"));
	}

	@Test
	void leavesOutWhatIsNotForTheReport() {
		opened.editor().setInReport(entry(TinyCase.ATTENTION), false);
		String text = Sections.text(opened, Audience.CUSTOMER);
		assertFalse(text.contains("List of LUNs changed"), text);
		assertTrue(text.contains("see TST-002 for"), "a rule without a card cannot be linked: " + text);
	}

	@Test
	void saysSoWhenNothingWasFound() {
		opened.model().getFindings().forEach(each -> each.setInReport(false));
		String text = Sections.text(opened, Audience.CUSTOMER);
		assertTrue(text.contains("no proof that all is well"), text);
		assertTrue(text.contains("# Limits of the evidence"), text);
	}

	@Test
	void showsVerdictAndWordsOfTheEngineer() {
		opened.editor().judge(entry(TinyCase.FULL), FindingState.CONFIRMED, "Seen on site.\n\nTwice.");
		opened.editor().describe("T", "C", "1", "E", "All is **well** again.");
		String text = Sections.text(opened, Audience.CUSTOMER);
		assertTrue(text.contains("**Review** Confirmed"), text);
		assertTrue(text.contains("Comment of the engineer\n  Seen on site.\n  Twice."), text);
		assertTrue(text.indexOf("All is **well** again.") < text.indexOf("## Statistics ramdisk"), text);
	}

	@Test
	void tellsTheStoryInTheWordsOfTheEngineerWithItsEvidence() {
		CaseWriting writing = new CaseWriting(opened.editor(), "R. Reader");
		writing.tell("How it began", "A backup **mapped** a LUN.", List.of(line().ref()));
		String text = Sections.text(opened, Audience.CUSTOMER);
		assertTrue(text.contains("## How it began"), text);
		assertTrue(text.indexOf("A backup **mapped** a LUN.") < text.indexOf("[timeline]"), text);
		assertTrue(text.contains("Evidence: [E1](#evidence-1)"), text);
	}

	@Test
	void weighsPossibleCausesAndAsksWhatIsOpen() {
		CaseWriting writing = new CaseWriting(opened.editor(), "R. Reader");
		writing.argue(writing.suppose("A worn cable", "It was moved."), true, "No errors on the port.",
				List.of(line().ref()));
		String text = Sections.text(opened, Audience.CUSTOMER);
		assertTrue(text.contains("**A worn cable** It was moved. | 0 | 1 | open"), text);
	}

	@Test
	void listsProductsPeopleAndWorkarounds() {
		opened.editor().change("", () -> {
			var product = CasefileFactory.eINSTANCE.createEnvironmentEntry();
			product.setRole("array");
			product.setProduct("Data ONTAP");
			product.setVersion("8.0.1P5");
			opened.model().getEnvironment().add(product);
			var contact = CasefileFactory.eINSTANCE.createContact();
			contact.setName("A. Owner");
			contact.setMail("owner@example.com");
			opened.model().getContacts().add(contact);
			var workaround = CasefileFactory.eINSTANCE.createWorkaround();
			workaround.setText("Delete the statistics file");
			workaround.setFromNs(1_325_500_000_000_000_000L);
			opened.model().getWorkarounds().add(workaround);
		});
		String text = Sections.text(opened, Audience.CUSTOMER);
		assertTrue(text.contains("array | Data ONTAP | 8.0.1P5"), text);
		assertTrue(text.contains("A. Owner") && text.contains("owner@example.com"), text);
		assertTrue(text.contains("Delete the statistics file | planned"), text);
	}

	private EvidenceItem line() {
		return opened.findings().getFirst().evidence().getFirst();
	}

	private FindingEntry entry(String rule) {
		return opened.model().getFindings().stream().filter(each -> each.getRule().equals(rule)).findFirst()
				.orElseThrow();
	}
}
