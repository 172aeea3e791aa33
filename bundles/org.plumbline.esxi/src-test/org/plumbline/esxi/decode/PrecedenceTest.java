package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			H:0x5 D:0x2 P:0x1 Valid sense data: 0x6 0x29 0x0    | PLUGIN | VMK_SCSI_PLUGIN_TRANSIENT
			H:0x5 D:0x2 P:0x0 Valid sense data: 0x6 0x29 0x0    | HOST   | VMK_SCSI_HOST_ABORT
			H:0x0 D:0x18 P:0x0 Valid sense data: 0x6 0x29 0x0   | DEVICE | RESERVATION CONFLICT
			H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x29 0x7    | SENSE  | UNIT ATTENTION, I_T NEXUS LOSS OCCURRED
			H:0x0 D:0x2 P:0x0 Possible sense data: 0x6 0x29 0x0 | DEVICE | CHECK CONDITION
			H:0x0 D:0x2 P:0x0 Invalid sense data: 0x6 0x29 0x0  | DEVICE | CHECK CONDITION
			H:0x0 D:0x2 P:0x0                                   | DEVICE | CHECK CONDITION
			H:0x0 D:0x0 P:0x0                                   | DEVICE | GOOD
			H:0x0 D:0x0 P:0x0 Valid sense data: 0x5 0x20 0x0    | DEVICE | GOOD
			H:0x1 D:0x0 P:0x3                                   | PLUGIN | RESERVATION LOST WITH THE PATH
			H:0x0 D:0x18 P:0x3                                  | PLUGIN | RESERVATION CONFLICT AFTER A LOST RESERVATION
			""")
	void highestLevelWithAnErrorDecides(String line, DecidingLevel level, String name) {
		ScsiDecode decode = TestTables.decode(line);
		assertEquals(level, decode.decidedBy().orElseThrow());
		assertEquals(name, decode.verdict().name());
	}

	@Test
	void lowerLevelsAreDoubted() {
		String warning = TestTables.decode("H:0x5 D:0x8 P:0x1").warnings().getFirst();
		assertTrue(warning.startsWith("P:0x1 outranks H:0x5 D:0x8"), warning);
	}

	@Test
	void possibleSenseIsShownApart() {
		ScsiDecode decode = TestTables.decode("H:0x8 D:0x0 P:0x0 Possible sense data: 0x5 0x25 0x0");
		assertEquals(SenseValidity.POSSIBLE, decode.sense().validity());
		assertEquals("0x25", decode.sense().asc());
		assertFalse(decode.verdict().meaning().contains("LUN under this number"));
		assertTrue(decode.warnings().getFirst().contains("possible"), decode.warnings()::toString);
	}

	@Test
	void garbageSenseIsNotNamedAsAKey() {
		ScsiDecode decode = TestTables.decode("H:0x7 D:0x0 P:0x0 Invalid sense data: 0xc7 0xf 0x43.");
		assertEquals("0xc7", decode.sense().key().orElseThrow().code());
		assertEquals("not a sense key", decode.sense().key().orElseThrow().name());
		assertTrue(decode.warnings().getFirst().contains("invalid"), decode.warnings()::toString);
	}

	@Test
	void checkConditionWithoutSenseSaysSo() {
		assertTrue(TestTables.decode("H:0x0 D:0x2 P:0x0").warnings().getFirst().contains("CHECK CONDITION"));
	}

	@Test
	void possibleSenseMayStillGiveAHint() {
		ScsiDecode decode = TestTables.decode("H:0x1 D:0x0 P:0x0 Possible sense data: 0x5 0x25 0x0");
		assertEquals(DecidingLevel.HOST, decode.decidedBy().orElseThrow());
		assertEquals("NO PATH LEFT TO A LUN THAT IS GONE", decode.verdict().name());
	}

	@Test
	void theCommandChangesWhatSenseMeans() {
		String failed = " to device \"naa.1\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x5 0x20 0x0.";
		assertTrue(TestTables.decode("Command 0x1a" + failed).harmless());
		assertTrue(TestTables.decode("Command 0x85" + failed).harmless());
		assertFalse(TestTables.decode("Command 0x2a" + failed).harmless());
	}

	@Test
	void theDeviceChangesWhatAStatusMeans() {
		String failed = "\" failed H:0x7 D:0x0 P:0x0 Invalid sense data: 0x80 0x41 0x3.";
		assertEquals("BOOT CARD IS FAILING",
				TestTables.decode("Command 0x28 to device \"mpx.vmhba32:C0:T0:L0" + failed).verdict().name());
		assertEquals("VMK_SCSI_HOST_ERROR",
				TestTables.decode("Command 0x28 to device \"naa.6001a" + failed).verdict().name());
	}

	@Test
	void injectedErrorsAreNotBlamedOnTheDevice() {
		ScsiDecode decode = TestTables
				.decode("Error Inject: Command 0x2a to device \"naa.1\" failed H:0x0 D:0x8 P:0x0");
		assertTrue(decode.warnings().getFirst().contains("test switch"), decode.warnings()::toString);
	}

	@Test
	void vendorPackAnswersWhereTheStandardIsSilent() {
		ScsiDecode decode = TestTables.decode("5/94/1");
		assertEquals("ILLEGAL REQUEST, CURRENT LUN OWNERSHIP", decode.verdict().name());
		assertEquals("VENDOR SPECIFIC", decode.sense().name());
		assertTrue(decode.verdict().meaning().startsWith("On RDAC arrays"), decode.verdict()::meaning);
	}

	@Test
	void vendorPackIsAnotherReadingWhereTheStandardSpeaks() {
		ScsiDecode decode = TestTables.decode("2/4/3");
		assertEquals("NOT READY, LOGICAL UNIT NOT READY, MANUAL INTERVENTION REQUIRED", decode.verdict().name());
		assertEquals("CLARiiON and VNX", decode.verdict().otherReadings().getFirst().label());
	}

	@ParameterizedTest
	@CsvSource({ "3/80/0,VENDOR SPECIFIC", "3/10/99,VENDOR SPECIFIC", "3/10/77,NOT ASSIGNED" })
	void codesWithoutANameAreNotGuessed(String sense, String name) {
		ScsiDecode decode = TestTables.decode(sense);
		assertEquals(name, decode.sense().name());
		assertEquals("MEDIUM ERROR, " + name, decode.verdict().name());
		assertTrue(decode.verdict().advice().contains("maker"));
	}

	@Test
	void unknownStatusIsNotGuessed() {
		ScsiDecode decode = TestTables.decode("H:0x1f D:0x0 P:0x0");
		assertEquals("UNKNOWN", decode.host().orElseThrow().name());
		assertTrue(decode.verdict().meaning().contains("No table"), decode.verdict()::meaning);
	}
}
