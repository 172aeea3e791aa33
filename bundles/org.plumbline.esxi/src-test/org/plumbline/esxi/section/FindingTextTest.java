package org.plumbline.esxi.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.report.Audience;

class FindingTextTest {

	private static final String TEXT = "See who changes the mappings (BKP-012), or the ramdisks (MEM-003, MEM-004).";

	@Test
	void aCustomerReadsNoIdsOfRulesThatFoundNothing() {
		assertEquals("See who changes the mappings, or the ramdisks.", marked(Audience.CUSTOMER, TEXT));
		assertEquals("Look for a purple screen, a power loss.",
				marked(Audience.CUSTOMER, "Look for a purple screen (PSD rules), a power loss."));
		assertEquals("Array (FAS-8040) says (0x6 0x29).",
				marked(Audience.CUSTOMER, "Array (FAS-8040) says (0x6 0x29)."));
	}

	@Test
	void colleaguesReadThem() {
		assertEquals(TEXT, marked(Audience.INTERNAL, TEXT));
	}

	private static String marked(Audience audience, String text) {
		return new FindingText(List.of(), audience).marked(text);
	}
}
