package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			6-3f-e                    | bare-sense   | 0x6 0x3f 0xe
			6:3f:e                    | bare-sense   | 0x6 0x3f 0xe
			`6|3f|e`                  | bare-sense   | 0x6 0x3f 0xe
			6\\3f\\e                  | bare-sense   | 0x6 0x3f 0xe
			6 / 3f / e                | bare-sense   | 0x6 0x3f 0xe
			06/3f0e                   | bare-sense   | 0x6 0x3f 0xe
			06-3F0E                   | bare-sense   | 0x6 0x3f 0xe
			063f0e                    | bare-sense   | 0x6 0x3f 0xe
			0x063f0e                  | bare-sense   | 0x6 0x3f 0xe
			0x63f0e                   | bare-sense   | 0x6 0x3f 0xe
			06h/3Fh/0Eh               | bare-sense   | 0x6 0x3f 0xe
			[6/3F/0E]                 | bare-sense   | 0x6 0x3f 0xe
			(06, 3F, 0E)              | bare-sense   | 0x6 0x3f 0xe
			{0x06,0x3f,0x0e}          | bare-sense   | 0x6 0x3f 0xe
			sense key 6 asc 3f ascq 0e | bare-sense  | 0x6 0x3f 0xe
			Sense Key: 0x6, ASC: 0x3f, ASCQ: 0xe | bare-sense | 0x6 0x3f 0xe
			SK=6h ASC=3Fh ASCQ=0Eh    | bare-sense   | 0x6 0x3f 0xe
			asc 3f ascq e sk 6        | bare-sense   | 0x6 0x3f 0xe
			SK/ASC/ASCQ: 6/3f/e       | bare-sense   | 0x6 0x3f 0xe
			SK ASC ASCQ 6 3f e        | bare-sense   | 0x6 0x3f 0xe
			KCQ 6/3f/e                | bare-sense   | 0x6 0x3f 0xe
			Sense Key : 0x6 [current] ASC=0x3f ASCQ=0xe | bare-sense | 0x6 0x3f 0xe
			key 6 3f/0e               | bare-sense   | 0x6 0x3f 0xe
			sense key 6               | bare-sense   | 0x6 0x0 0x0
			asc 3f ascq 0e            | bare-sense   | 0x3f 0xe
			ASC/ASCQ 3f/0e            | bare-sense   | 0x3f 0xe
			ASC/ASCQ: 3Fh/0Eh         | bare-sense   | 0x3f 0xe
			asc 3f0e                  | bare-sense   | 0x3f 0xe
			0x3f0e                    | bare-sense   | 0x3f 0xe
			3F0E                      | bare-sense   | 0x3f 0xe
			3f:0e                     | bare-sense   | 0x3f 0xe
			asc 0x3f                  | bare-sense   | 0x3f 0x0
			2/0 sk 6 asc 3f ascq e    | bare-esx3    | D:0x2 H:0x0 0x6 0x3f 0xe
			2/0 6-3f-e                | bare-esx3    | D:0x2 H:0x0 0x6 0x3f 0xe
			H0 D2 P0                  | bare-status  | H:0x0 D:0x2 P:0x0
			h0d2p0                    | bare-status  | H:0x0 D:0x2 P:0x0
			H:0x0/D:0x2/P:0x0         | bare-status  | H:0x0 D:0x2 P:0x0
			H:0x0-D:0x2-P:0x0         | bare-status  | H:0x0 D:0x2 P:0x0
			H=0,D=2,P=0               | bare-status  | H:0x0 D:0x2 P:0x0
			H 0x0 D 0x2 P 0x0         | bare-status  | H:0x0 D:0x2 P:0x0
			H0x0 D0x28 P0x0           | bare-status  | H:0x0 D:0x28 P:0x0
			HdD2P0                    | bare-status  | H:0xd D:0x2 P:0x0
			H5                        | bare-status  | H:0x5
			D18                       | bare-status  | D:0x18
			H0 D8                     | bare-status  | H:0x0 D:0x8
			D2 P3                     | bare-status  | D:0x2 P:0x3
			H0 D2 P0 6/3f/e           | bare-status  | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H0 D2 P0 6/3f0e           | bare-status  | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0x0/D:0x2/P:0x0/0x6/0x3f/0xe | bare-status | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0x0 D:0x2 P:0x0 6-3f-e  | bare-status  | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0x0D:0x2P:0x00x6 0x3f 0xe | bare-status | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0x0D:0x2P:0x00x60x3f0xe | bare-status  | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0x0 D:0x2 P:0x00x6 0x3f 0xe | bare-status | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0xdD:0x18P:0x0          | bare-status  | H:0xd D:0x18 P:0x0
			h:0x0d:0x2p:0x00x6 0x3f 0xe | bare-status | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0x0D:0x2P:0x0Validsensedata:0x60x3f0xe | bare-status | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			H:0x0 D:0x2 P:0x0 sense key 6 asc 3f ascq 0e | bare-status | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe
			host 0x0 device 0x2 plugin 0x0 | bare-status | H:0x0 D:0x2 P:0x0
			host status 0x5           | bare-status  | H:0x5
			device status 18          | bare-status  | D:0x18
			scsi status 18            | bare-status  | D:0x18
			status 0x18               | bare-status  | D:0x18
			28h                       | bare-command | cmd 0x28
			SCT 3 SC 71               | bare-nvme    | nvme 0x371
			NVMe sct=0x3, sc=0x71     | bare-nvme    | nvme 0x371
			6\u20133f\u2013e           | bare-sense   | 0x6 0x3f 0xe
			\uff28:\uff10\uff580 D:0x2 P:0x0    | bare-status  | H:0x0 D:0x2 P:0x0
			H:0\u00d70 D:0\u00d72 P:0\u00d70     | bare-status  | H:0x0 D:0x2 P:0x0
			\ufeffH:0x0 D:0x2\u200b P:0x0      | bare-status  | H:0x0 D:0x2 P:0x0
			""")
	void readsOtherWaysToWriteIt(String input, String form, String codes) {
		ScsiDecode decode = TestTables.decode(input);
		assertEquals(form, decode.form().id());
		assertEquals(codes, codes(decode), () -> decode.toString());
	}

	private static String codes(ScsiDecode decode) {
		boolean old = decode.form() == ScsiForm.BARE_ESX3;
		List<String> levels = new ArrayList<>();
		decode.host().ifPresent(host -> levels.add("H:" + host.code()));
		decode.deviceStatus().ifPresent(device -> levels.add(old ? 0 : levels.size(), "D:" + device.code()));
		decode.plugin().ifPresent(plugin -> levels.add("P:" + plugin.code()));
		decode.nvme().ifPresent(nvme -> levels.add("nvme " + nvme.status()));
		decode.command().ifPresent(command -> levels.add("cmd " + command.opcode()));
		decode.sense().key().ifPresent(key -> levels.add(key.code()));
		levels.add(decode.sense().asc());
		levels.add(decode.sense().ascq());
		return String.join(" ", levels).strip();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			H:0x0D:0x2P:0x00x6 0x3f 0xe | `\u201cH:0x0D:0x2P:0x00x6 0x3f 0xe\u201d was read as \u201cH:0x0 D:0x2 P:0x0 0x6 0x3f 0xe\u201d.`
			H0 D2 P0                    | `\u201cH0 D2 P0\u201d was read as \u201cH:0x0 D:0x2 P:0x0\u201d.`
			H:0x0/D:0x2/P:0x0           | `\u201cH:0x0/D:0x2/P:0x0\u201d was read as \u201cH:0x0 D:0x2 P:0x0\u201d.`
			D18                         | `\u201cD18\u201d was read as \u201cD:0x18\u201d.`
			06/3f0e                     | `\u201c06/3f0e\u201d was read as \u201c06/3f/0e\u201d.`
			asc 3f                      | No ASCQ was given: it was read as 0.
			sense key 6                 | Only the sense key was given: ASC and ASCQ were read as 0.
			6\u20133f\u2013e             | Wide letters, dashes or invisible signs were read as plain ones.
			""")
	void saysHowItWasRead(String input, String note) {
		assertEquals(List.of(note), TestTables.decode(input).mended());
	}

	@ParameterizedTest
	@ValueSource(strings = { "H:0x0 D:0x2 P:0x0", "H:0 D:2 P:0", "h=0, d=2, p=0", "6/3f/e", "6 3f e", "24/0" })
	void whatIsWrittenAsUsualNeedsNoWord(String input) {
		assertEquals(List.of(), TestTables.decode(input).mended());
	}

	@ParameterizedTest
	@ValueSource(strings = { "00:50:56:9a:3c:11", "50:0a:09:81:96:17:4e:02", "192.168.1.10", "2026-03-29", "12:30:45",
			"1234", "102400", "2.0.1", "device 5", "host esx1", "Device: naa.6001", "error 5", "-", "--", "a-b-c-d",
			"H", "D:", "H0 D", "sense", "asc", "asc ascq", "6/3f/e/1", "sct 9 sc 1", "sk 6 sk 7", "ascq 5" })
	void isNotTakenForCodes(String input) {
		assertEquals(List.of(), TestTables.decoder().decode(input, Optional.empty()));
	}

	@Test
	void lostBlanksOfALineAreFoundAgain() {
		ScsiDecode decode = TestTables
				.decode("ScsiDeviceIO: 2331: Cmd(0x4124425bc700) 0x2a, CmdSN 0xd5 from world 602789 "
						+ "to dev \"naa.6001\" failed H:0x0D:0x2P:0x0Valid sense data:0x6 0x3f0xe.");
		assertEquals("cmd-sn-world", decode.form().id());
		assertEquals("H:0x0 D:0x2 P:0x0 cmd 0x2a 0x6 0x3f 0xe", codes(decode));
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
