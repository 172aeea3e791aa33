package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ScsiDecodeStreamTest {

	private static final String BROKEN = "2024-02-02T02:02:02.020Z Wa(180) vmkwarning: cpu4:2098)WARNING: NMP: "
			+ "nmp_ThrottleLogForDevice:3893: Cmd 0x8a (0x45b9, 2098) to dev \"naa.6001a\" "
			+ "on path \"vmhba1:C0:T0:L4\" Failed:";
	private static final String REST = "2024-02-02T02:02:02.020Z Wa(180) vmkwarning: cpu4:2098)WARNING: NMP: "
			+ "nmp_ThrottleLogForDevice:3898: H:0x0 D:0x2 P:0x0 Valid sense data: 0x2 0x4 0xa. Act:EVAL";
	private static final String NOISE = "2024-02-02T02:02:02.021Z In(182) vmkernel: cpu1:2099)Net: 1: nothing special";

	private final List<ScsiDecode> decodes = new ArrayList<>();

	private void stream(String... lines) {
		try (var stream = TestTables.decoder().stream(Optional.of("8.0"), decodes::add)) {
			for (String line : lines) {
				stream.line(line);
			}
		}
	}

	@Test
	void joinsALineBrokenAfterFailed() {
		stream(BROKEN, REST);
		assertEquals(1, decodes.size());
		ScsiDecode decode = decodes.getFirst();
		assertEquals(ScsiForm.NMP_THROTTLE_WORLD, decode.form());
		assertEquals("WRITE(16)", decode.command().orElseThrow().name());
		assertEquals(new ScsiTarget("naa.6001a", "vmhba1:C0:T0:L4", "2098"), decode.target());
		assertEquals(Optional.of(DecidingLevel.SENSE), decode.decidedBy());
		assertEquals("EVAL", decode.action().orElseThrow().code());
		assertEquals(BROKEN + "\n" + REST, decode.text());
	}

	@Test
	void joinsAcrossAFewOtherLines() {
		stream(BROKEN, NOISE, NOISE, REST);
		assertEquals(1, decodes.size());
		assertEquals(Optional.of(DecidingLevel.SENSE), decodes.getFirst().decidedBy());
	}

	@Test
	void decodesABrokenLineAsFarAsItGoesWhenNothingFollows() {
		stream(BROKEN);
		ScsiDecode decode = decodes.getFirst();
		assertEquals(ScsiForm.BROKEN, decode.form());
		assertEquals("WRITE(16)", decode.command().orElseThrow().name());
		assertTrue(decode.decidedBy().isEmpty());
		assertTrue(decode.warnings().getFirst().contains("ends before its status"));
	}

	@Test
	void stopsWaitingAfterSomeLines() {
		stream(BROKEN, NOISE, NOISE, NOISE, NOISE, NOISE, NOISE, NOISE, NOISE, REST);
		assertEquals(List.of(ScsiForm.BROKEN, ScsiForm.OTHER), decodes.stream().map(ScsiDecode::form).toList());
	}

	@Test
	void losesNeitherOfTwoBrokenLines() {
		stream(BROKEN, BROKEN, REST);
		assertEquals(List.of(ScsiForm.BROKEN, ScsiForm.NMP_THROTTLE_WORLD),
				decodes.stream().map(ScsiDecode::form).toList());
	}

	@Test
	void textOfSeveralLinesGivesOneDecodeEach() {
		List<ScsiDecode> pasted = TestTables.decoder().decode(BROKEN + "\r\n" + REST + "\r\n" + NOISE + "\n6/29/0\n",
				Optional.empty());
		assertEquals(List.of(ScsiForm.NMP_THROTTLE_WORLD, ScsiForm.BARE_SENSE),
				pasted.stream().map(ScsiDecode::form).toList());
	}
}
