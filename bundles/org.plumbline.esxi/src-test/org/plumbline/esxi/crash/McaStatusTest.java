package org.plumbline.esxi.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McaStatusTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0000 | no error
			0005 | internal parity error
			000e | cache hierarchy: level 2
			0019 | translation buffer: generic, level 1
			0091 | memory controller: memory read, channel 1
			00cf | memory controller: memory scrubbing, channel not said
			0134 | cache: data read, data, level 0
			017a | cache: eviction, generic, level 2
			0290 | extended memory: memory read, channel 0
			0400 | internal timer
			0405 | internal, unclassified
			0e0b | I/O error
			0f0f | bus and interconnect: error, other, as generic, generic level, timed out
			1136 | cache: data read, data, level 2
			4000 | code not defined by the architecture
			""")
	void codesOfTheArchitectureHaveNames(String code, String title) {
		assertEquals(title, new McaStatus(Long.parseLong(code, 16)).title());
	}

	@ParameterizedTest
	@CsvSource({ "9c00000000000091,corrected", "be00000000000091,'uncorrected, processor context corrupt'",
			"bd80000000000134,'uncorrected, action required'", "bd00000000000134,'uncorrected, action optional'",
			"b000000000000134,'uncorrected, no action'", "1c00000000000091,not valid" })
	void flagsTellHowBadItIs(String bits, String severity) {
		assertEquals(severity, new McaStatus(Long.parseUnsignedLong(bits, 16)).severity());
	}

	@Test
	void whatMakersReadDifferentlyIsLabelled() {
		String meaning = new McaStatus(0x8c00100000010091L).meaning();
		assertTrue(meaning.contains("Intel: 64 corrected errors"), meaning);
		assertTrue(meaning.contains("AMD: the error was deferred"), meaning);
		assertTrue(meaning.contains("0x1"), meaning);
	}

	@Test
	void linesOfAllReleasesAreRead() {
		assertEquals(25L, first("MCA: 202: CE Intr G0 B19 S8c00004000010091 A1c4 M142 P1c4/40 Memory").get("bank"));
		Map<String, Object> middle = first("MC: PCPU3 B:5 S:0xb200000410000400 M:0x0 A:0x0 5");
		assertEquals(5L, middle.get("bank"));
		assertEquals("internal timer", middle.get("title"));
		assertFalse(middle.containsKey("address"), "not valid, so not shown");
		assertEquals("0xb200000000000005",
				first("MCE: 222: Machine Check Exception: Bank 5, Status b200000000000005").get("status"));
	}

	private static Map<String, Object> first(String line) {
		return MachineChecks.read(line).getFirst();
	}
}
