package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedStream;
import org.plumbline.core.decode.Decoders;

/** Sense data that a person pastes as bytes, in both formats, whole or cut. */
class SenseBytesTest {

	@ParameterizedTest
	@CsvSource({ "70 00 06 00 00 00 00 0a 00 00 00 00 3f 0e 00 00 00 00, 0x6 0x3f 0xe",
			"70000600000000 0a, ", "7000060000000000a, ", "72 06 3f 0e, 0x6 0x3f 0xe",
			"sense: 72 05 24 00 00 00 00 08 02 06 00 00 c8 00 04 00, 0x5 0x24 0x0",
			"0x70 0x0 0x3 0x0 0x0 0x0 0x0 0xa 0x0 0x0 0x0 0x0 0x11 0x0, 0x3 0x11 0x0",
			"72063f0e00000000, 0x6 0x3f 0xe", "7006, ", "70 00 00 00 00 00 00 0a, 0x0 0x0 0x0",
			"12 00 06 00 00 00 00 0a 00 00 00 00 3f 0e, " })
	void bytesAreReadInBothFormats(String bytes, String sense) {
		List<ScsiDecode> decodes = TestTables.decoder().decode(bytes, Optional.empty());
		String read = decodes.isEmpty() || decodes.getFirst().form() != ScsiForm.BARE_BYTES ? null
				: decodes.getFirst().sense().key().orElseThrow().code() + ' ' + decodes.getFirst().sense().asc() + ' '
						+ decodes.getFirst().sense().ascq();
		assertEquals(sense, read);
	}

	@Test
	void theBlockInErrorAndTheRetriesAreTold() {
		Map<String, Object> said = TestTables.decode("f0 00 23 00 12 34 56 0a 00 00 00 00 11 00 05 80 00 07").bytes();
		assertEquals("0x00123456", said.get("information"));
		assertEquals(true, said.get("incorrectLength"));
		assertEquals(7L, said.get("retries"));
		assertEquals("0x5", said.get("fru"));
	}

	@Test
	void theFieldInErrorIsTold() {
		Map<String, Object> said = TestTables.decode("72 05 24 00 00 00 00 08 02 06 00 00 cb 00 04 00").bytes();
		assertEquals(4L, said.get("fieldPointer"));
		assertEquals("cdb", said.get("fieldIn"));
		assertEquals(3L, said.get("bitPointer"));
	}

	@Test
	void progressIsAShareOfTheWhole() {
		assertEquals(50.0, TestTables.decode("70 00 02 00 00 00 00 0a 00 00 00 00 04 04 00 80 80 00").bytes()
				.get("progressPercent"));
	}

	@Test
	void informationOfTheDescriptorFormatHasEightBytes() {
		Map<String, Object> said = TestTables
				.decode("72 03 11 00 00 00 00 0c 00 0a 80 00 00 00 00 00 00 ab cd ef").bytes();
		assertEquals("0x0000000000abcdef", said.get("information"));
	}

	@Test
	void aLengthThatLiesReadsNothingBeyondTheEnd() {
		assertNotEquals(Map.of(), TestTables.decode("72 03 11 00 00 00 00 ff 00 ff 80").bytes());
	}

	@Test
	void linesThatAHostBrokeAreJoinedWhereverTheyAreRead() {
		List<List<DecodedFact>> taken = new java.util.ArrayList<>();
		Decoders decoders = new Decoders(List.of(FolderScsiFacts.of(TestTables.folder())));
		try (var stream = new DecodedStream<List<DecodedFact>>(decoders, Optional.empty(), () -> facts -> facts,
				taken::add)) {
			stream.lines(List.of(
					"NMP: nmp_ThrottleLogForDevice:3893: Cmd 0x2a (0x45b9, 2100) to dev \"naa.6\" on path \"vmhba2:C0:T0:L1\" Failed:",
					"cpu2: something else",
					"NMP: nmp_ThrottleLogForDevice:3898: H:0x2 D:0x0 P:0x0 . Act:EVAL. cmdId.initiator=0x430a"
							+ " CmdSN 0x12"));
		}
		assertEquals(1, taken.size());
		assertEquals("naa.6", taken.getFirst().getFirst().device());
	}
}
