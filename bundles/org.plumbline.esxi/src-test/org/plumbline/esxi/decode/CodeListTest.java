package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.KnownCode;

class CodeListTest {

	private static final List<KnownCode> CODES = TestTables.decoder().codes();

	@Test
	void listsEveryKindOfCode() {
		Set<String> kinds = new TreeSet<>(CODES.stream().map(KnownCode::kind).toList());
		assertEquals(Set.of("Host status", "Device status", "Plugin status", "Sense key", "Sense code", //
				"Codes together", "Code of an array", "SCSI command", "NVMe status", "NVMe command"), kinds);
	}

	@Test
	void namesEachCode() {
		assertEquals(List.of(), CODES.stream().filter(each -> each.code().isBlank() || each.name().isBlank()).toList());
	}

	@Test
	void knowsASenseCodeAsPeopleWriteIt() {
		KnownCode found = CODES.stream().filter(each -> each.also().contains("3F/0E")).findFirst().orElseThrow();
		assertEquals("0x3f 0xe", found.code());
		assertTrue(found.name().startsWith("REPORTED LUNS"), found.name());
		assertFalse(found.sources().isEmpty());
	}

	@Test
	void writesAStatusAsLinesDo() {
		assertTrue(CODES.stream().anyMatch(each -> each.code().equals("H:0x1") && !each.advice().isEmpty()));
	}
}
