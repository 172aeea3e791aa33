package org.plumbline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.Tone;
import org.plumbline.report.OriginReport;

class OutlineTest {

	@Test
	void numbersFollowTheTree() {
		var numbers = outline(new ReportBuilder().heading(1, "a").heading(2, "b").heading(2, "c").heading(3, "d")
				.heading(1, "e").heading(2, "f")).entries().stream().map(Outline.Entry::number).toList();
		assertEquals(List.of("1", "1.1", "1.2", "1.2.1", "2", "2.1"), numbers);
	}

	@Test
	void aLevelLeftOutIsClosed() {
		var levels = outline(new ReportBuilder().heading(1, "a").heading(3, "b").heading(3, "c")).entries().stream()
				.map(Outline.Entry::level).toList();
		assertEquals(List.of(1, 2, 3), levels);
	}

	@Test
	void aDocumentMayStartWithAPart() {
		assertEquals(1, outline(new ReportBuilder().heading(2, "a")).entries().getFirst().level());
	}

	@Test
	void aFindingStandsBelowTheHeadingAboveIt() {
		var card = new FindingCard(3, Tone.ERROR, "x", "", Prose.EMPTY, List.of(), List.of(), List.of(), Prose.EMPTY,
				List.of());
		var entry = outline(new ReportBuilder().heading(1, "a").add(card)).entry(1);
		assertEquals(new Outline.Entry(2, "F3", "x", "finding-3"), entry);
	}

	@Test
	void oneAnchorGivenTwiceLeadsToTheFirst() {
		var outline = outline(new ReportBuilder().heading(1, "a", "same").heading(1, "b", "same"));
		assertNotEquals(outline.entry(0).id(), outline.entry(1).id());
		assertEquals(Optional.of(outline.entry(0).id()), outline.id("same"));
	}

	@Test
	void anchorsOfAnyFormGiveValidIds() {
		assertEquals(Optional.of("a-h-st-1"), outline(new ReportBuilder().heading(1, "a", "?H\u00f6st/1"))
				.id("?H\u00f6st/1"));
	}

	private static Outline outline(ReportBuilder builder) {
		return new Outline(builder.build("t", "", OriginReport.metadata(Audience.INTERNAL)));
	}
}
