package org.plumbline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent.Span;

class RichContentTest {

	@Test
	void emptyPartsAddNothing() {
		RichContent content = new RichContent().paragraph("").value("Host", "").box("Danger:", "", Colours.DANGER_SOFT);
		assertEquals("", content.text());
		assertTrue(content.blocks().isEmpty());
	}

	@Test
	void headingHasRoomAboveItButNotAtTheTop() {
		RichContent content = new RichContent().heading("One").paragraph("a").heading("Two").paragraph("b");
		assertEquals("One\na\n\nTwo\nb", content.text());
	}

	@Test
	void linkCoversItsWordsAndActs() {
		AtomicInteger clicks = new AtomicInteger();
		RichContent content = new RichContent().words("see ", Colours.TEXT).link("line 7", clicks::incrementAndGet);
		Span link = content.spans().stream().filter(Span::isLink).findFirst().orElseThrow();
		assertEquals("line 7", content.text().substring(link.from(), link.to()));
		link.link().run();
		assertEquals(1, clicks.get());
	}

	@Test
	void stepWithoutALineIsNoLink() {
		RichContent content = new RichContent().step("*", "restart by hand", "17:44");
		assertTrue(content.spans().stream().noneMatch(Span::isLink));
		assertEquals("*\trestart by hand  17:44", content.text());
	}
}
