package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedInputTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			D:0x18                    | bare-status  | RESERVATION CONFLICT
			d = 18                    | bare-status  | RESERVATION CONFLICT
			H:0x5                     | bare-status  | VMK_SCSI_HOST_ABORT
			H:0x0 D:0x28              | bare-status  | TASK SET FULL
			P:0x3, H:0x1              | bare-status  | RESERVATION LOST WITH THE PATH
			24/0                      | bare-esx3    | RESERVATION CONFLICT
			0/8                       | bare-esx3    | VMK_SCSI_HOST_RESET
			2/0 6 29 0                | bare-esx3    | UNIT ATTENTION, POWER ON, RESET, OR BUS DEVICE RESET OCCURRED
			e/1d/0                    | bare-sense   | MISCOMPARE, MISCOMPARE DURING VERIFY OPERATION
			3f/e                      | bare-sense   | REPORTED LUNS DATA HAS CHANGED
			0x29 0x7                  | bare-sense   | I_T NEXUS LOSS OCCURRED
			29/0                      | bare-sense   | POWER ON, RESET, OR BUS DEVICE RESET OCCURRED
			0x28                      | bare-command | READ(10)
			cmd 0x89                  | bare-command | COMPARE AND WRITE
			command 5f/5              | bare-command | PERSISTENT RESERVE OUT, PREEMPT AND ABORT
			opcode 0x9e 0x10          | bare-command | READ CAPACITY(16)
			cdb 5f 05 00 00 00 00 00  | bare-command | PERSISTENT RESERVE OUT, PREEMPT AND ABORT
			opcode 5f service action 5 | bare-command | PERSISTENT RESERVE OUT, PREEMPT AND ABORT
			0x5f/0x05                 | bare-command | PERSISTENT RESERVE OUT, PREEMPT AND ABORT
			H:0x0 D:0x2 P:0x0 6/3f/e  | bare-status  | UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED
			H:0x0 D:0x2 P:0x0 Valid sense data: 6 29 0 | bare-status | UNIT ATTENTION, POWER ON, RESET, OR BUS DEVICE RESET OCCURRED
			H:0x0  D:0x2   P:0x0  Valid  sense  data:  0x6  0x29  0x0 | bare-status | UNIT ATTENTION, POWER ON, RESET, OR BUS DEVICE RESET OCCURRED
			NVMe 0x371                | bare-nvme    | Command Aborted By Host
			nvme status 0x4371, opc 2 | bare-nvme    | Command Aborted By Host
			""")
	void readsWhatPeopleType(String input, String form, String name) {
		ScsiDecode decode = TestTables.decode(input);
		assertEquals(form, decode.form().id());
		assertEquals(name, decode.verdict().name());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			H:Ox1 D:0x0 P:OxO          | VMK_SCSI_HOST_NO_CONNECT     | `\u201cOx1\u201d was read as \u201c0x1\u201d.`
			H:Oxd                      | VMK_SCSI_HOST_PI_GUARD_ERROR | `\u201cOxd\u201d was read as \u201c0xd\u201d.`
			Oxd                        | VMK_SCSI_HOST_PI_GUARD_ERROR | `\u201cOxd\u201d was read as \u201c0xd\u201d.`
			H:0xO D:0x8 P:0x0          | BUSY                         | `\u201c0xO\u201d was read as \u201c0x0\u201d.`
			\u201cH:0x0 D:0x8 P:0x0\u201d        | BUSY                 | Curly quotes were read as straight ones.
			H:0x0\u00a0D:0x8\u00a0P:0x0          | BUSY                 | No-break or wide spaces were read as blanks.
			""")
	void mendsSlipsAndSaysSo(String input, String name, String note) {
		ScsiDecode decode = TestTables.decode(input);
		assertEquals(name, decode.verdict().name());
		assertEquals(note, decode.mended().getFirst());
		assertEquals(input, decode.text());
	}

	@Test
	void mendsPathsAndQuotesOfALine() {
		ScsiDecode decode = TestTables.decode("NMP: nmp_CompleteCommandForPath: Command Ox2a (0x4100) to NMP device "
				+ "\u201cnaa.6001a\u201d failed on physical path \u201cvmhba2:CO:TO:L1O\u201d H:Ox2 D:0x0 P:0x0");
		assertEquals(new ScsiTarget("naa.6001a", "vmhba2:C0:T0:L10", ""), decode.target());
		assertEquals("WRITE(10)", decode.command().orElseThrow().name());
		assertEquals(
				List.of("Curly quotes were read as straight ones.", "\u201cOx2a\u201d was read as \u201c0x2a\u201d.",
						"\u201cOx2\u201d was read as \u201c0x2\u201d.",
						"\u201cvmhba2:CO:TO:L1O\u201d was read as \u201cvmhba2:C0:T0:L10\u201d."),
				decode.mended());
	}

	@Test
	void leavesWordsWithTheLetterOAlone() {
		String text = "To: the Oxford office, box 0x12 of CO:lumn LO";
		assertEquals(text, Mending.of(text).text());
	}

	@Test
	void decimalPairShowsItsOtherReading() {
		Reading other = TestTables.decode("24/0").verdict().otherReadings().getFirst();
		assertEquals("INVALID FIELD IN CDB", other.name());
		assertEquals("0x24 0x0", other.code());
	}

	@Test
	void singleNumberShowsWhatElseItMayBe() {
		List<Reading> others = TestTables.decode("0x28").verdict().otherReadings();
		assertEquals(List.of("D:0x28"), others.stream().map(Reading::code).toList());
		assertEquals(List.of("D:0x8", "H:0x8"),
				TestTables.decode("0x8").verdict().otherReadings().stream().map(Reading::code).toList());
	}

	@Test
	void senseAloneIsTakenAsValidAndSaysSo() {
		ScsiDecode decode = TestTables.decode("5/24/0");
		assertEquals(SenseValidity.VALID, decode.sense().validity());
		assertTrue(decode.warnings().getFirst().contains("No status was given"), decode.warnings()::toString);
	}

	@Test
	void pairWithoutKeySaysSo() {
		assertTrue(TestTables.decode("3f/e").warnings().getFirst().contains("No sense key"));
	}

	@Test
	void pairThatT10DoesNotKnowHasNoMeaningOfSomeKey() {
		String meaning = TestTables.decode("0x22 0x44").verdict().meaning();
		assertTrue(meaning.startsWith("T10 has given this additional code no meaning"), meaning);
	}

	@Test
	void pairThatAnArrayFamilyUsesIsReadThatWay() {
		assertEquals("INACTIVE SNAPSHOT OR ARRAY COPY IN PROGRESS", TestTables.decode("25/1").verdict().name());
		assertEquals("NOT READY, FIRMWARE INCOMPATIBLE", TestTables.decode("2/4/81").verdict().name());
	}

	@Test
	void qualifierOfAMakerDoesNotPretendToHaveAName() {
		String meaning = TestTables.decode("2/4/99").verdict().meaning();
		assertTrue(meaning.endsWith("The additional code belongs to the maker of the device."), meaning);
	}

	@Test
	void pairThatIsAlsoACommandShowsIt() {
		Reading other = TestTables.decode("0x5e/0x01").verdict().otherReadings().getFirst();
		assertEquals("0x5e/0x1", other.code());
		assertEquals("PERSISTENT RESERVE IN, READ RESERVATION", other.name());
	}

	@Test
	void possibleSenseWithoutAStatusDecidesNothing() {
		Verdict verdict = TestTables.decode("Possible sense data: 0x5 0x25 0x0").verdict();
		assertTrue(verdict.decidedBy().isEmpty());
		assertTrue(verdict.meaning().contains("decides nothing"), verdict::meaning);
	}

	@Test
	void doNotRetryIsReadFromTheFlagBits() {
		ScsiDecode decode = TestTables.decode("nvme 0x4004");
		assertEquals("0x4", decode.nvme().orElseThrow().status());
		assertTrue(decode.nvme().orElseThrow().doNotRetry());
	}

	@Test
	void namesWithoutAWordBeforeThemAreFound() {
		ScsiDecode decode = TestTables.decode("vmhba2:CO:TO:LO naa.60a98 H:Ox1 D:0x0 P:0x0");
		assertEquals("vmhba2:C0:T0:L0", decode.target().path());
		assertEquals("naa.60a98", decode.target().device());
	}
}
