package org.plumbline.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

	@ParameterizedTest
	@CsvSource({ "0,0 B", "1023,1023 B", "1024,1 KiB", "174063616,166 MiB", "33554432,32 MiB", "1610612736,1.5 GiB" })
	void writesSizesInSteps(long bytes, String text) {
		assertEquals(text, Amounts.bytes(bytes).replace(",", ""));
	}

	@ParameterizedTest
	@CsvSource({ "0,0 %", "0.4,0.4 %", "42.3,42 %", "99.6,99.6 %", "99.97,99.9 %", "100,100 %" })
	void neverCallsSomethingFullThatIsNot(double percent, String text) {
		assertEquals(text, Amounts.percent(percent));
	}

	@ParameterizedTest
	@CsvSource({ "93784000000000,1 d 2 h", "5400000000000,1 h 30 min", "61500000000,1 min 1 s", "1250000000,1.25 s",
			"2500000,2.5 ms", "1500,1.5 \u00b5s", "7,7 ns" })
	void writesLengthsOfTimeWithTheirGreatestUnits(long lengthNs, String text) {
		assertEquals(text, Amounts.duration(lengthNs));
	}

	@Test
	void partsThousands() {
		assertEquals("10,000,000", Amounts.count(10_000_000));
	}
}
