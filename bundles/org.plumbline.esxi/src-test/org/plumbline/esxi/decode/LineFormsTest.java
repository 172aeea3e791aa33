package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One or more lines of our own for each of the 22 forms. */
@SuppressWarnings("checkstyle:LineLength") // a line of a log is as long as it is
class LineFormsTest {

	private static final String LINES = """
			1  | esx3-status        | device | -                     | vmhba1:0:4 | vmhba1:0:4:1   | -      | Oct  2 03:11:08 esxa vmkernel: 4:02:13:55.201 cpu1:1033)WARNING: SCSI: 5711: vmhba1:0:4:1 status = 24/0 0x0 0x0 0x0
			1  | esx3-status        | host   | -                     | vmhba2:1:9 | vmhba2:1:9:0   | -      | Oct  2 03:11:09 esxa vmkernel: 4:02:13:56.000 cpu0:1024)StorageMonitor: 201: vmhba2:1:9:0 status = 0/1 0x0 0x0 0x0
			1  | esx3-status        | sense  | -                     | vmhba1:0:4 | vmhba1:0:4:1   | -      | Oct  2 03:11:10 esxa vmkernel: 4:02:13:57.114 cpu0:1024)SCSI: 5711: vmhba1:0:4:1 status = 2/0 0x6 0x29 0x0
			1  | esx3-sync-cr       | -      | -                     | -         | -              | 1061   | Oct  2 03:11:11 esxa vmkernel: 4:02:13:58.020 cpu3:1061)SCSI: vm 1061: 112: Sync CR at 48
			1  | esx3-conflicts     | -      | -                     | -         | -              | -      | Oct  2 03:11:12 esxa vmkernel: 4:02:13:59.400 cpu3:1061)WARNING: SCSI: 121: Failing I/O due to too many reservation conflicts
			1  | esx3-rstatus       | device | -                     | vmhba1:0:9 | vmhba1:0:9     | -      | Oct  2 03:11:13 esxa vmkernel: 4:02:14:01.001 cpu2:1044)WARNING: SCSI: 5640: status SCSI reservation conflict, rstatus 0xc0de01 for vmhba1:0:9. residual R 907, CR 0, ER 3
			1  | esx3-check-unit    | host   | -                     | vmhba1:0:77 | vmhba1:0:77    | -      | Oct  2 03:11:14 esxa vmkernel: 4:02:14:02.118 cpu2:1044)WARNING: SCSI: 2911: CheckUnitReady on vmhba1:0:77 returned Storage initiator error 0x7/0x0 sk 0x0 asc 0x0 ascq 0x0
			2  | command-to-device  | sense  | WRITE(10)             | naa.6001a | -              | -      | Nov 30 21:04:17 esxb vmkernel: 8:01:22:43.900 cpu5:4101)ScsiDeviceIO: 1688: Command 0x2a to device "naa.6001a" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x2 0x4 0xa.
			3  | nmp-path           | host   | WRITE(10)             | naa.6001a | vmhba3:C0:T1:L12 | -    | Nov 30 21:04:18 esxb vmkernel: 8:01:22:44.017 cpu5:4101)NMP: nmp_CompleteCommandForPath: Command 0x2a (0x410007033d40) to NMP device "naa.6001a" failed on physical path "vmhba3:C0:T1:L12" H:0x1 D:0x0 P:0x0 Possible sense data: 0x0 0x0 0x0.
			3  | nmp-path           | device | READ(16)              | sym.0914  | vmhba1:C0:T3:L0 | -     | Nov 30 21:04:19 esxb vmkernel: 8:01:22:45.332 cpu1:4097)NMP: nmp_CompleteCommandForPath: Command 0x88 (0x41000b0c7180) to NMP device 'sym.0914' failed on physical path 'vmhba1:C0:T3:L0' H:0x0 D:0x28 P:0x0 Possible sense data: 0x0 0x0 0x0.
			4  | nmp-retry          | sense  | READ(10)              | naa.6001a | vmhba34:C0:T2:L5 | -    | Nov 30 21:04:20 esxb vmkernel: 8:01:22:46.500 cpu2:4120)WARNING: NMP: nmp_CompleteRetryForPath: Retry command 0x28 (0x410007115c00) to NMP device "naa.6001a" failed on physical path "vmhba34:C0:T2:L5" H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x29 0x0.
			4  | nmp-recovered      | -      | -                     | naa.6001a | -              | -      | Nov 30 21:04:21 esxb vmkernel: 8:01:22:47.120 cpu2:4120)WARNING: NMP: nmp_CompleteRetryForPath: Retry world recovered device 'naa.6001a'
			5  | error-inject       | device | WRITE(10)             | naa.6001a | -              | -      | Nov 30 21:04:22 esxb vmkernel: 8:01:22:48.004 cpu2:4120)ScsiDeviceIO: SCSIAsyncDeviceCommand:2090: Error Inject: Command 0x2a to device "naa.6001a" failed H:0x0 D:0x8 P:0x0
			6  | cmd-sn             | sense  | INQUIRY               | naa.6001a | -              | -      | 2012-06-19T10:02:33.481Z cpu4:2052)ScsiDeviceIO: 2322: Cmd(0x412400a1e740) 0x12, CmdSN 0x1f to dev "naa.6001a" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x5 0x24 0x0.
			7  | cmd-sn-world       | host   | WRITE(10)             | naa.6001a | -              | 33187  | 2013-10-08T23:59:59.900Z cpu11:33187)ScsiDeviceIO: 2338: Cmd(0x4136803d0b40) 0x2a, CmdSN 0x8000004d from world 33187 to dev "naa.6001a" failed H:0x5 D:0x0 P:0x0 Possible sense data: 0x0 0x0 0x0.
			7  | cmd-sn-world       | device | READ(10)              | naa.6001a | -              | 0      | <181>2015-01-04T02:17:08.100Z esxc vmkernel: cpu0:32781 opID=7be1c20d)ScsiDeviceIO: 2613: Cmd(0x43a5802c2c40) 0x28, CmdSN 0x2 from world 0 to dev "naa.6001a" failed H:0x0 D:0x8 P:0x0
			8  | cmd-id             | host   | WRITE SAME (VMKERNEL OPCODE) | naa.6001a | -       | 2097401 | 2023-05-17T04:44:12.771Z In(182) vmkernel: cpu22:2097401)ScsiDeviceIO: 4697: Cmd(0x45d9a0cc1e80) 0xfe, cmdId.initiator=0x430c1b7d2a40 CmdSN 0x44a0c1 from world 2097401 to dev "naa.6001a" failed H:0x5 D:0x0 P:0x0 . Cmd count Active:12 Queued:0
			9  | nmp-throttle       | host   | WRITE(10)             | naa.6001a | vmhba4:C0:T0:L3 | -     | 2011-11-23T14:31:00.014Z cpu7:2055)NMP: nmp_ThrottleLogForDevice:2331: Cmd 0x2a (0x4124007c3a00) to dev "naa.6001a" on path "vmhba4:C0:T0:L3" Failed: H:0x8 D:0x0 P:0x0 Possible sense data: 0x0 0x0 0x0.Act:EVAL
			10 | nmp-throttle-world | sense  | READ(10)              | eui.00a0  | vmhba5:C0:T4:L7 | 66012 | 2019-02-28T12:00:00.500Z cpu15:66012)NMP: nmp_ThrottleLogForDevice:3630: Cmd 0x28 (0x459a80c4b1c0, 66012) to dev "eui.00a0" on path "vmhba5:C0:T4:L7" Failed: H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x29 0x7. Act:NONE
			10 | nmp-throttle-world | host   | TEST UNIT READY       | mpx.vmhba32:C0:T0:L0 | vmhba32:C0:T0:L0 | 0 | 2019-02-28T12:00:01.500Z cpu15:66012)NMP: nmp_ThrottleLogForDevice:3630: Cmd 0x0 (0x459a80c4b1c0, 0) to dev "mpx.vmhba32:C0:T0:L0" on path "vmhba32:C0:T0:L0" Failed: H:0x7 D:0x0 P:0x0 Invalid sense data: 0x80 0x41 0xc0. Act:NONE
			11 | repeated           | -      | -                     | naa.6001a | -              | -      | 2020-08-02T07:15:44.230Z cpu3:2097184)NMP: nmp_ThrottleLogForDevice:3872: last error status from device naa.6001a repeated 40 times
			12 | satp-command       | sense  | MAINTENANCE IN        | -         | vmhba2:C0:T1:L9 | -     | 2016-09-09T09:09:09.090Z cpu2:33001)VMW_SATP_ALUA: satp_alua_issueCommandOnPath:677: Path "vmhba2:C0:T1:L9" (PERM LOSS) command 0xa3 failed with status Device is permanently unavailable. H:0x0 D:0x2 P:0x0 Valid sense data: 0x5 0x25 0x0.
			13 | reservation-lost   | device | -                     | naa.6001a | -              | -      | Nov 30 21:04:24 esxb vmkernel: 8:01:22:50.700 cpu0:4096)ScsiDeviceToken: 118: Completed IO with status H:0x0 D:0x18 P:0x0 after losing reservation on device naa.6001a
			13 | sync-cr            | -      | READ(10)              | -         | -              | 4133   | Nov 30 21:04:25 esxb vmkernel: 8:01:22:51.300 cpu0:4133)ScsiCore: 1190: Sync CR (opcode 28) at 980 (wid 4133)
			14 | state-in-doubt     | -      | -                     | naa.6001a | -              | -      | 2017-07-07T07:07:07.070Z cpu1:33217)WARNING: NMP: nmp_DeviceRequestFastDeviceProbe:241:NMP device "naa.6001a" state in doubt; requested fast path state update...
			15 | nmp-not-issued     | -      | -                     | naa.6001a | -              | -      | 2012-06-19T10:02:34.000Z cpu4:2052)WARNING: NMP: nmp_IssueCommandToDevice: I/O could not be issued to device "naa.6001a" due to Not found
			15 | nmp-awaiting       | -      | -                     | naa.6001a | -              | -      | 2012-06-19T10:02:34.100Z cpu4:2052)WARNING: NMP: nmp_DeviceRetryCommand: Device "naa.6001a": awaiting fast path state update for failover with I/O blocked. No prior reservation exists on the device.
			15 | nmp-failover       | -      | -                     | naa.6001a | -              | -      | 2012-06-19T10:02:34.200Z cpu4:2052)WARNING: NMP: nmp_DeviceAttemptFailover: Retry world failover device "naa.6001a" - issuing command 0x4124003c0a80
			15 | nmp-blocked        | -      | -                     | naa.6001a | -              | -      | 2012-06-19T10:02:34.300Z cpu4:2052)WARNING: NMP: nmpDeviceStartLoop:730:NMP Device "naa.6001a" is blocked. Not starting I/O from device.
			15 | nmp-reservation    | -      | RESERVE(6)            | naa.6001a | vmhba1:C0:T2:L6 | -     | 2012-06-19T10:02:34.400Z cpu4:2052)WARNING: NMP: nmp_PathDetermineFailure:2101: SCSI cmd RESERVE failed on path vmhba1:C0:T2:L6, reservation state on device naa.6001a is unknown.
			16 | vscsi-reset        | -      | -                     | -         | -              | -      | 2014-03-03T03:03:03.030Z cpu9:8811)VSCSI: 2903: handle 8211(vscsi0:2):Reset [Retries: 1/0] from (vmm0:web01)
			16 | vscsi-reset-done   | -      | -                     | -         | -              | -      | 2014-03-03T03:03:04.030Z cpu9:8811)VSCSI: 2691: handle 8211(vscsi0:2):Completing reset (3 outstanding commands)
			16 | vscsi-reset        | -      | -                     | -         | -              | -      | 2024-03-03T03:03:03.030Z In(182) vmkernel: cpu9:8811)VSCSI: 3790: handle 9356242661150001(GID:8301)(vscsi0:1):processing reset for handle 9356242661150001 state 1381192706
			16 | vscsifs-status     | -      | -                     | -         | -              | -      | Nov 30 21:04:26 esxb vmkernel: 8:01:22:52.000 cpu0:4133)VSCSIFs: 447: fd 4127 status Busy
			17 | write-quiesced     | -      | READ(10)              | naa.6001a | -            | -      | 2013-01-01T00:00:01.000Z cpu1:9001)WARNING: ScsiDeviceIO: 3081: Failing command 0x28 (requiredDataLen=4096 bytes) to write-quiesced partition naa.6001a:3 (pvscsi)
			18 | nvme-io            | host   | NVMe Read             | -         | -              | -      | 2022-12-24T18:00:00.000Z cpu30:2098101)WARNING: NVMEIO:2660 command 0x45b9a1004e40 failed: ctlr 257, queue 5, psaCmd 0x45b9c0d13a80, status 0x371, opc 0x2, cid 44, nsid 258
			19 | nvme-driver        | device | -                     | -         | -              | -      | 2017-05-05T05:05:05.050Z cpu6:66661)nvme:NvmeCore_GetStatus:470:Command failed: 0xa, INVALID FIELD IN CDB.
			20 | hpp-throttle       | host   | READ(10)              | eui.0025  | vmhba2:C0:T0:L1 | 2098 | 2023-01-10T10:10:10.100Z cpu8:2098)HPP: HppThrottleLogForDevice:1140: Cmd 0x28 (0x45b8c1d20a00, 2098) to dev "eui.0025" on path "vmhba2:C0:T0:L1" Failed: H:0x1 D:0x0 P:0x0
			21 | read-capacity      | -      | READ CAPACITY(10)     | naa.6001a | -              | -      | 2012-06-19T10:02:35.000Z cpu4:2052)WARNING: ScsiDeviceIO: 7351: READ CAPACITY on device "naa.6001a" from Plugin "NMP" failed. I/O error
			22 | ahci-unsupported   | -      | SERVICE ACTION IN(16) | -         | -              | -      | 2018-08-08T08:08:08.080Z cpu2:65900)vmw_ahci[0000003a]: atapiIssueCommand:Unsupported ScsiCommand: 0x9e, cdblen(0x10) is bigger than limit(0xc)
			0  | other              | host   | READ(10)              | -         | -              | -      | 2030-01-01T00:00:00.000Z cpu2:65900)SomeNewModule: command 0x28 ended H:0x3 D:0x0 P:0x0
			""";

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = LINES)
	void readsEachForm(ArgumentsAccessor row) {
		String line = row.getString(7);
		ScsiDecode decode = TestTables.decode(line);
		assertEquals(row.getInteger(0), decode.form().number());
		assertEquals(row.getString(1), decode.form().id());
		assertEquals(Optional.ofNullable(row.getString(2)), decode.decidedBy().map(DecidingLevel::word));
		assertEquals(Optional.ofNullable(row.getString(3)), decode.command().map(ScsiCommand::name));
		assertEquals(new ScsiTarget(text(row, 4), text(row, 5), text(row, 6)), decode.target());
		assertEquals(line, decode.text());
		assertFalse(decode.verdict().meaning().isEmpty());
		assertFalse(decode.verdict().sources().isEmpty());
		assertTrue(decode.mended().isEmpty());
	}

	private static String text(ArgumentsAccessor row, int column) {
		return Objects.requireNonNullElse(row.getString(column), "");
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = LINES)
	void everyFormHoldsAMark(ArgumentsAccessor row) {
		assertTrue(TestTables.decoder().marks().stream().anyMatch(row.getString(7)::contains));
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = LINES)
	void wideBlanksDoNotMatter(ArgumentsAccessor row) {
		ScsiDecode decode = TestTables.decode(row.getString(7).replace(" ", "  "));
		assertEquals(row.getString(1), decode.form().id());
		assertEquals(new ScsiTarget(text(row, 4), text(row, 5), text(row, 6)), decode.target());
		assertEquals(TestTables.decode(row.getString(7)).answer().codes(), decode.answer().codes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Act:EVAL", ".Act:EVAL", " Act:EVAL", ". Act:EVAL" })
	void actionMayFollowTheLastNumberAtOnce(String end) {
		ScsiDecode decode = TestTables.decode("NMP: nmp_ThrottleLogForDevice:2331: Cmd 0x2a (0x4124007c3a00) to dev "
				+ "\"naa.6001a\" on path \"vmhba4:C0:T0:L3\" Failed: H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe"
				+ end);
		assertEquals("0xe", decode.sense().ascq());
		assertEquals("EVAL", decode.action().orElseThrow().code());
	}

	@Test
	void theLinesCoverAllForms() {
		Set<Integer> numbers = new TreeSet<>();
		LINES.lines().forEach(line -> numbers.add(Integer.valueOf(line.substring(0, line.indexOf('|')).strip())));
		Arrays.stream(ScsiForm.values()).forEach(form -> assertTrue(numbers.contains(form.number()), form::id));
		assertEquals(23, numbers.size()); // 1 to 22, and 0 for unknown wording
	}

	@Test
	void countsThrottledRepeats() {
		assertEquals(40,
				TestTables.decode("NMP: nmp_ThrottleLogForDevice:3872: last error status from device naa.6001a "
						+ "repeated 40 times").repeats());
	}

	@Test
	void saysWhatTheLineSaysInWords() {
		String meaning = TestTables.decode("NMP: nmp_IssueCommandToDevice: I/O could not be issued to device "
				+ "\"naa.6001a\" due to Not found").verdict().meaning();
		assertTrue(meaning.endsWith("The line says: Not found."), meaning);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "2014-05-05T05:05:05.050Z cpu1:33)Vol3: 714: Couldn't read volume header",
			"status = Success", "exit status = 0", "VSCSI: 2903: handle 8211(vscsi0:2):Creating Virtual Device",
			"H:0x D:0x0 P:0x0", "H:0x0 D:", "psaCmd 0x1 without anything", "sense of humour", "12 monkeys 3 4",
			"Command failed: status H:0xffffffffff D:0x0 P:0x0", "6/3f", "6/3f/e/1", "16/3f/e" })
	void leavesOtherTextAlone(String line) {
		// "6/3f" and "16/3f/e": a pair is hexadecimal, so the first is one; the second has no such sense key
		int expected = line.equals("6/3f") ? 1 : 0;
		assertEquals(expected, TestTables.decoder().decode(line, Optional.empty()).size());
	}
}
