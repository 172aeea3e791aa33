package org.plumbline.esxi.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.PatchGate;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.timeline.SavedCounts;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.TimelineSummary;

/** Parts of sections that need no case. */
class SectionFactsTest {

	private static Moment moment(int finding, Tone tone) {
		return new Moment(1, tone, "what", List.of(finding), "[E3](#evidence-3)", "evidence-3");
	}

	@Test
	void tellsOfOneLineOnceWhateverFindingsRestOnIt() {
		Moment both = moment(1, Tone.INFO).and(moment(4, Tone.ERROR)).and(moment(4, Tone.INFO));
		assertEquals(Tone.ERROR, both.tone());
		assertEquals("[F1](#finding-1) [F4](#finding-4) [E3](#evidence-3)", both.links());
	}

	@Test
	void cutsMarksThatAreLongerThanALine() {
		Moment moment = new Moment(1, Tone.INFO, "**long** " + "words ".repeat(40), List.of(), "", "");
		assertEquals(91, moment.mark().label().length());
		assertTrue(moment.mark().label().startsWith("long words"), moment.mark().label());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			1 2 3;;;4 5 6;;;;     | CRITICAL=1,2,3 ERROR=4,5,6
			1 2 3 4 5;x 7 -8;     | CRITICAL=8,2,3 ERROR=0,0,0
			``                    | CRITICAL=0,0,0 ERROR=0,0,0
			;;;;;;;;;99 99 99     | CRITICAL=0,0,0 ERROR=0,0,0
			""")
	void drawsWhatIsLeftOfADamagedSummary(String counts, String wanted) {
		TimelineSummary summary = CasefileFactory.eINSTANCE.createTimelineSummary();
		summary.setFromNs(0);
		summary.setToNs(300);
		summary.setSlots(3);
		summary.setCounts(counts == null ? "" : counts);
		List<String> found = new ArrayList<>();
		SavedCounts saved = SavedCounts.of(summary).orElseThrow();
		for (TimelinePicture.Density each : TimelinePictures.of("", saved, List.of()).lanes().getFirst().densities()) {
			if (each.tone() == Tone.CRITICAL || each.tone() == Tone.ERROR) {
				found.add(each.tone() + "=" + each.counts().toString().replaceAll("[\\[\\] ]", ""));
			}
		}
		assertEquals(wanted, String.join(" ", found));
	}

	@Test
	void doesNotFailOnACaseWithNothingInIt() throws IOException {
		LogFormats formats = new LogFormats(List.of());
		CaseEditor editor = new CaseEditor(CasefileFactory.eINSTANCE.createCase(), () -> 0);
		try (OpenedCase empty = new OpenedCase(editor, List.of(), EventStores.open(List.of(), formats, _ -> 0),
				new Decoders(List.of()), List.of(), List.of(), PatchGate.NONE)) {
			for (Audience each : Audience.values()) {
				String text = Sections.text(empty, each);
				assertTrue(text.contains("# Limits of the evidence"), text);
				assertFalse(text.contains("{scsi}") || text.contains("{ramdisks}") || text.contains("{story}"), text);
			}
		}
	}

	@Test
	void hasATextForEveryKeyAndAKeyForEveryText() throws IOException, IllegalAccessException {
		Properties texts = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
			texts.load(in);
		}
		TreeSet<String> keys = new TreeSet<>();
		for (Field each : Messages.class.getFields()) {
			keys.add(each.getName());
			assertTrue(!String.valueOf(each.get(null)).startsWith("NLS missing"), each.getName());
		}
		assertEquals(new TreeSet<>(texts.stringPropertyNames()), keys);
	}
}
