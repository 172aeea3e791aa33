package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, decoding ends and never fails. The limits only stop a hang. */
@Timeout(120)
class HostileInputTest {

	private static final int LENGTH = 100_000;
	private static final int ROUNDS = 20_000;
	private static final List<String> PIECES = List.of("H:0x", "H:", "D:0x2 ", "P:0x0", "0x", "0xffffffffffff", "Ox",
			" ", "\t", "\"", "'", "\u201c", "Cmd", "Cmd(", "Command 0x28", "(0x4100", ")", ",", " to dev \"", "device ",
			"naa.", "path \"", "vmhba", "CO:TO:LO", "status = ", "2/0", "24/", "Valid sense data: ", "Possible",
			"0x6 0x3f 0xe",
			"psaCmd 0x1", "status 0x", "opc 0x", "NvmeCore_GetStatus", "ommand failed: 0xa, ", "Failed:", "\n", "Act:",
			"CheckUnitReady on ", " returned ", "/0x", ", rstatus 0x", "reservation conflict", "repeated ",
			"999999999999",
			"last error status from device ", "VSCSI: ", ":Reset ", "Sync CR", " at ", "opcode ", "6/3f/e", "/", "nvme",
			"{0}", "\u0000", "\ud800", "from world ", "sense", "key", "h:", "d=", "-", ".");

	private final ScsiDecoder decoder = TestTables.decoder();

	@ParameterizedTest
	@ValueSource(strings = { "H:0x", "H:0x0 ", "H:0x0 D:0x0 ", "Cmd(0x", "Cmd 0x28 (0x1, ", "device \"", "device naa.",
			"path \"vmhba", "status = 2/0 ", " ", "0x0 ", "O", "0xO", "CO:TO:LO:", "/", "6/3f/e ", "Failed:",
			"Failed:\n",
			"sense data ", "psaCmd 0x status 0x ", "CheckUnitReady on returned /0x", "NvmeCore_GetStatus", "\u201c",
			"\n",
			"VSCSI: ", "last error status from device repeated ", "9" })
	void longRepetitionsEnd(String piece) {
		assertNotNull(decoder.decode(piece.repeat(LENGTH / piece.length()), Optional.empty()));
		assertNotNull(decoder.decode("H:0x0 D:0x2 P:0x0 " + piece.repeat(LENGTH / piece.length()), Optional.of("4.1")));
	}

	@Test
	void randomMixturesNeverFail() {
		var random = new Random(41);
		for (int round = 0; round < ROUNDS; round++) {
			var text = new StringBuilder();
			for (int i = random.nextInt(14); i >= 0; i--) {
				text.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			for (ScsiDecode decode : decoder.decode(text.toString(), Optional.empty())) {
				assertNotNull(decode.title());
				assertNotNull(decoder.fields(decode));
			}
		}
	}

	@Test
	void everyStatusAndEverySenseHasAnAnswer() {
		for (int code = 0; code <= 0xff; code++) {
			for (String line : List.of("H:%s D:0x0 P:0x0", "H:0x0 D:%s P:0x0", "H:0x0 D:0x0 P:%s",
					"H:0x0 D:0x2 P:0x0 Valid sense data: %s 0x0 0x0", "H:0x0 D:0x2 P:0x0 Valid sense data: 0x3 %s 0x80",
					"cmd %s", "nvme %s")) {
				ScsiDecode decode = TestTables.decode(line.formatted(Hex.of(code)));
				assertNotNull(decode.verdict());
				if (decode.verdict().meaning().isEmpty() || decode.verdict().name().isEmpty()) {
					throw new AssertionError(decode);
				}
			}
		}
	}
}
