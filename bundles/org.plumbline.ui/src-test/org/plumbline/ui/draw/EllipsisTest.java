package org.plumbline.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EllipsisTest {

	@Test
	void keepsWhatFits() {
		assertEquals("messages", Ellipsis.middle("messages", 8, String::length));
	}

	@Test
	void shortensAPathInItsMiddleAndKeepsMoreOfItsEnd() {
		assertEquals("var/\u2026d-0.log", Ellipsis.middle("var/log/vmware/hostd-0.log", 12, String::length));
	}

	@Test
	void shortensASentenceAtItsEnd() {
		assertEquals("Ramdisk is\u2026", Ellipsis.end("Ramdisk is full", 11, String::length));
	}

	@Test
	void neverCutsACharacterOfTwoUnitsInHalf() {
		String text = "\ud83d\udcbe\ud83d\udcbe\ud83d\udcbe\ud83d\udcbe";
		for (int width = 1; width < text.length(); width++) {
			String cut = Ellipsis.middle(text, width, String::length);
			assertEquals(0, cut.replace("\ud83d\udcbe", "").replace("\u2026", "").length(), cut);
		}
	}
}
