package org.plumbline.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets as people write them. */
class OffsetTextTest {

	@ParameterizedTest
	@CsvSource({ "'', 0, ''", "-61.5, -61500000000, -61.5", "2:00:00, 7200000000000, +2:00:00",
			"-0:00:30.25, -30250000000, -30.25", "+3599, 3599000000000, +3599", "7261, 7261000000000, +2:01:01",
			"0.000000001, 1, +0.000000001" })
	void readsAndWritesThem(String typed, long ns, String written) {
		assertEquals(ns, OffsetText.parse(typed).orElseThrow());
		assertEquals(written, OffsetText.of(ns));
		assertEquals(ns, OffsetText.parse(written).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "1:2", "--1", "1e3", "1:60:00", "4000000000", "1.", "1,5" })
	void anythingElseIsNone(String typed) {
		assertTrue(OffsetText.parse(typed).isEmpty());
	}
}
