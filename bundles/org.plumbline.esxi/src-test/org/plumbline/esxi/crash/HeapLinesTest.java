package org.plumbline.esxi.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.decode.DecodedFact;

class HeapLinesTest {

	private static Map<String, Object> values(String line) {
		List<DecodedFact> facts = new HeapLines().decode(line, Optional.empty());
		return facts.isEmpty() ? Map.of() : facts.getFirst().values();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			4.1        | WARNING: Heap: 2218: Heap pktHeap already at its maximumSize. Cannot expand.                         | pktHeap |       |      |
			5.0        | WARNING: Heap: 2525: Heap vmfsA already at its maximum size. Cannot expand.                           | vmfsA   |       |      |
			allocation | WARNING: Heap: 2900: Heap_Align(vmfsA, 6184/6192 bytes, 8 align) failed. caller: 0x418031efc4e9       | vmfsA   | 6184  |      |
			3.5        | WARNING: Heap: 1266: Heap vmfsA: Maximum allowed growth (24) too small for size (8192)                | vmfsA   | 8192  |      |
			6.x        | WARNING: Heap: 2618: Heap vmfsA (100/400): Maximum allowed growth (300) too small for size (8192)     | vmfsA   | 8192  | 100  | 400
			growth     | WARNING: Heap: 2700: Heap vmfsA (100/400): could not be grown                                         | vmfsA   |       | 100  | 400
			""")
	void tellsWhichHeapAndHowMuch(String name, String line, String heap, String needed, String used, String maximum) {
		Map<String, Object> values = values(line);
		assertEquals(heap, values.get("heap"));
		assertEquals(needed, values.get("neededBytes"), "what was asked for, not what that is with its alignment");
		assertEquals(used, values.get("usedBytes"));
		assertEquals(maximum, values.get("maximumBytes"));
	}

	@Test
	void otherLinesAboutHeapsAreLeftAlone() {
		assertEquals(Map.of(), values("Heap: 115: Heap vmfsA initialized, growing to its maximum later"));
		assertEquals(Map.of(), values("Heap_Align(vmfsA, 12345678901234567890123/1 bytes, 8 align)"));
	}
}
