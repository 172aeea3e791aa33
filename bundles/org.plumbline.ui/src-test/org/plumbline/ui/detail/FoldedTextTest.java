package org.plumbline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

	@Test
	void aClosingContextIsShownByItsBeginningAndLength() {
		String context = "[context]zKq7AV" + "AbC$1\\".repeat(200) + "[/context]";
		assertEquals("it failed\n--> [context]zKq7AVAbC$1\\AbC$1\\AbC$1\\AbC$1\\A\u2026 (1,225 characters)\n--> end",
				FoldedText.of("it failed\n--> " + context + "\n--> end"));
	}

	@Test
	void whatPeopleReadStaysWhole() {
		String line = "Device \"t10.ATA_____" + "_".repeat(100) + "\" path " + "a/".repeat(90);
		assertEquals(line, FoldedText.of(line));
	}
}
