package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that changed their meaning between 4.x and 5.x. */
class ReleaseDifferencesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			H:0xd D:0x0 P:0x0 | 4.0        | VMK_SCSI_HOST_REQUEUE
			H:0xd D:0x0 P:0x0 | 4.1        | VMK_SCSI_HOST_REQUEUE
			H:0xd D:0x0 P:0x0 | 5.0        | VMK_SCSI_HOST_PI_GUARD_ERROR
			H:0xd D:0x0 P:0x0 | ESXi 6.7 U3 | VMK_SCSI_HOST_PI_GUARD_ERROR
			H:0xd D:0x0 P:0x0 | 8.0.2      | VMK_SCSI_HOST_PI_GUARD_ERROR
			H:0x0 D:0x0 P:0x4 | 4.1        | THIN PROVISIONING: SPACE IS BEING ALLOCATED
			H:0x0 D:0x0 P:0x4 | 5.5        | VMK_SCSI_PLUGIN_REQUEUE
			H:0x4 D:0x0 P:0x0 | 4.1        | VMK_SCSI_HOST_BAD_TARGET
			H:0x4 D:0x0 P:0x0 | 7.0        | VMK_SCSI_HOST_BAD_TARGET (no longer defined)
			H:0xe D:0x0 P:0x0 | 4.1        | UNKNOWN
			H:0xe D:0x0 P:0x0 | 6.0        | VMK_SCSI_HOST_PI_REF_ERROR
			H:0x0 D:0x0 P:0x8 | 3.5        | UNKNOWN
			""")
	void knownReleaseGivesOneMeaning(String line, String release, String name) {
		assertEquals(name, TestTables.decode(line, release).verdict().name());
	}

	@Test
	void timeoutMeansSomethingElseSince5() {
		String before = TestTables.decode("H:0x3 D:0x0 P:0x0", "4.1").verdict().meaning();
		String since = TestTables.decode("H:0x3 D:0x0 P:0x0", "5.0").verdict().meaning();
		assertTrue(before.contains("not able to issue"), before);
		assertTrue(since.contains("aborted"), since);
	}

	@Test
	void unknownReleaseGivesBothLabelled() {
		ScsiDecode decode = TestTables.decode("H:0xd D:0x0 P:0x0");
		assertEquals("ESXi 5.0 and later", decode.verdict().releases());
		Reading other = decode.verdict().otherReadings().getFirst();
		assertEquals("ESX/ESXi up to 4.1", other.label());
		assertEquals("VMK_SCSI_HOST_REQUEUE", other.name());
		assertTrue(decode.warnings().getFirst().contains("release is not known"), decode.warnings()::toString);
	}

	@Test
	void unknownReleaseFollowsTheWordingOfTheLine() {
		String of4 = "Command 0x28 to device \"naa.1\" failed H:0xd D:0x0 P:0x0";
		String of5 = "Cmd(0x4124) 0x28, CmdSN 0x1 from world 7 to dev \"naa.1\" failed H:0xd D:0x0 P:0x0";
		assertEquals("VMK_SCSI_HOST_REQUEUE", TestTables.decode(of4).verdict().name());
		assertEquals("VMK_SCSI_HOST_PI_GUARD_ERROR", TestTables.decode(of5).verdict().name());
		assertEquals(1, TestTables.decode(of4).verdict().otherReadings().size());
	}

	@Test
	void codeOfOtherReleasesIsShownAsOtherReading() {
		ScsiDecode decode = TestTables.decode("H:0x0 D:0x0 P:0x5", "4.1");
		assertTrue(decode.verdict().meaning().contains("other releases"), decode.verdict()::meaning);
		assertEquals("VMK_SCSI_PLUGIN_ATS_MISCOMPARE", decode.verdict().otherReadings().getFirst().name());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "4.1,401", "ESXi 6.7 U3,607", "8.0.2,800", "VMware ESX 3.5.0,305",
			"10.1,1001", "-1,-", "four,-", "'',-", "7,-", "4.,-", "123.4,-", "5.1234,-" })
	void readsReleasesAsPeopleWriteThem(String text, Integer number) {
		OptionalInt expected = number == null ? OptionalInt.empty() : OptionalInt.of(number);
		assertEquals(expected, ReleaseRange.number(text));
	}
}
