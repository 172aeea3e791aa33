package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseCodesTest {

	private final SenseCodes codes = new SenseCodes(TestTables.opener());

	@Test
	void answersEveryPairAndCountsLikeAnIndependentTool() {
		Map<SenseClass, Integer> counts = new EnumMap<>(SenseClass.class);
		for (int pair = 0; pair < 0x10000; pair++) {
			SenseCode code = codes.find(pair >> 8, pair & 0xff);
			counts.merge(code.kind(), 1, Integer::sum);
			assertEquals(code.kind().named(), !code.name().isEmpty(), code::toString);
			assertEquals(code.kind().named(), !code.source().isEmpty(), code::toString);
		}
		int newerThanTheTool = 3;
		assertEquals(2038 + newerThanTheTool, counts.get(SenseClass.ASSIGNED) + counts.get(SenseClass.RANGE));
		assertEquals(1277, counts.get(SenseClass.RANGE));
		assertEquals(32_768, counts.get(SenseClass.VENDOR_CODE));
		assertEquals(15_743, counts.get(SenseClass.VENDOR_QUALIFIER));
		assertEquals(14_987 - newerThanTheTool, counts.get(SenseClass.UNASSIGNED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0x3f | 0xe  | ASSIGNED         | REPORTED LUNS DATA HAS CHANGED
			0x0  | 0x0  | ASSIGNED         | NO ADDITIONAL SENSE INFORMATION
			0x0  | 0x23 | ASSIGNED         | OVERLAPPING ATOMIC COMMAND IN PROGRESS
			0x38 | 0x9  | ASSIGNED         | DEPOPULATION RESTORATION INTERRUPTED
			0x67 | 0xe  | ASSIGNED         | FEATURE NOT ENABLED
			0x40 | 0x0  | ASSIGNED         | RAM FAILURE (SHOULD USE 40 NN)
			0x40 | 0x1  | RANGE            | RAM FAILURE [0x1]
			0x40 | 0x7f | RANGE            | RAM FAILURE [0x7f]
			0x40 | 0x80 | RANGE            | DIAGNOSTIC FAILURE ON COMPONENT [0x80]
			0x4d | 0x0  | RANGE            | TAGGED OVERLAPPED COMMANDS [0x0]
			0x70 | 0xff | RANGE            | DECOMPRESSION EXCEPTION SHORT ALGORITHM ID OF 0xff
			0x5d | 0xff | ASSIGNED         | FAILURE PREDICTION THRESHOLD EXCEEDED (FALSE)
			0x25 | 0x1  | UNASSIGNED       | ''
			0x4  | 0x81 | VENDOR_QUALIFIER | ''
			0x80 | 0x0  | VENDOR_CODE      | ''
			0xff | 0xff | VENDOR_CODE      | ''
			""")
	void namesPairsRangesAndGaps(String asc, String ascq, SenseClass kind, String name) {
		SenseCode code = codes.find(Integer.decode(asc), Integer.decode(ascq));
		assertEquals(kind, code.kind());
		assertEquals(name, code.name());
	}

	@Test
	void refusesNumbersThatAreNoBytes() {
		assertThrows(IllegalArgumentException.class, () -> codes.find(0x100, 0));
		assertThrows(IllegalArgumentException.class, () -> codes.find(0, -1));
	}
}
