package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The line of the origin case, from log and from fingers. */
class SeedLineTest {

	private static final String LINE = "Mar 1 08:53:36 host.com vmkernel: 2:16:49:12.573 cpu3:4099)ScsiDeviceIO: 1672: "
			+ "Command 0x28 to device \"naa.xxxxxxxxxxxxx\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.";

	private final ScsiDecode decode = TestTables.decode(LINE, "4.1");

	@Test
	void isReadWhole() {
		assertEquals("READ(10): UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED", decode.title());
		assertEquals("0x28", decode.command().orElseThrow().opcode());
		assertEquals("0x0", decode.host().orElseThrow().code());
		assertEquals("CHECK CONDITION", decode.deviceStatus().orElseThrow().name());
		assertEquals("VMK_SCSI_PLUGIN_GOOD", decode.plugin().orElseThrow().name());
		assertEquals(SenseValidity.VALID, decode.sense().validity());
		assertEquals("UNIT ATTENTION", decode.sense().key().orElseThrow().name());
		assertEquals("0x3f", decode.sense().asc());
		assertEquals("0xe", decode.sense().ascq());
		assertEquals("REPORTED LUNS DATA HAS CHANGED", decode.sense().name());
		assertEquals(Optional.of(DecidingLevel.SENSE), decode.decidedBy());
		assertTrue(decode.warnings().isEmpty(), decode.warnings()::toString);
	}

	@Test
	void isHarmlessAndSaysWhyAVerifiedSnapshotCausesIt() {
		assertTrue(decode.harmless());
		String why = decode.verdict().harmlessWhen();
		assertTrue(why.contains("snapshot") && why.contains("verification") && why.contains("mapped"), why);
	}

	@Test
	void bringsThePatchAlong() {
		String related = String.join(" ", decode.verdict().related());
		assertTrue(related.contains("PREEMPT AND ABORT") && related.contains("4.1") && related.contains("NMP"),
				related);
		assertTrue(decode.verdict().sources().contains("KB 2000609"));
	}

	@Test
	void givesTheSameAnswerHoweverItIsTyped() {
		for (String typed : new String[] { "H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe", "2/0 0x6 0x3f 0xe",
				"H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe", "6/3f/e", "0x6 0x3f 0xe", "06 3F 0E", "06h/3Fh/0Eh",
				"sense key 0x6 asc 0x3f ascq 0xe", "Valid sense data: 0x6 0x3f 0xe.", "`6/3f/e`",
				"status = 2/0 0x6 0x3f 0xe", "h:0 d:2 p:0 6 3f e", "0x0 0x2 0x0 0x6 0x3f 0xe",
				"sk=0x6, asc=0x3f, ascq=0xe" }) {
			ScsiDecode other = TestTables.decode(typed);
			assertEquals(decode.verdict(), other.verdict(), typed);
			assertEquals(decode.sense(), other.sense(), typed);
		}
	}
}
