package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.LogRecord;
import org.plumbline.esxi.format.ShippedFormats;

/** Events of several lines, as whole files are read: which lines belong to the one above. */
class MultiLineTest {

	@TempDir
	Path folder;

	/** Returns per event, in file order, its first line and how many it has. */
	private List<String> events(String path, String text) throws IOException {
		ReadBundle read = TimedBundle.named(folder, "esx-h-2014-07-08--03.04.5")
				.file(path, "2024-01-01T00:00:00Z", text).read();
		List<String> result = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(read.store()), ShippedFormats.all(), source -> 0)) {
			for (long i = 0; i < store.size(); i++) {
				LogRecord event = store.record(store.row(i));
				result.add(event.line() + "+" + event.lines());
			}
		}
		return result;
	}

	@Test
	void arrowsBelongToTheLineAboveAndAnEventDumpIsOneEventOfItsTime() throws IOException {
		assertEquals(List.of("1+6", "7+1"), events("var/log/hostd.log", """
				2014-07-01T10:00:00.100Z [6FE81B90 verbose 'App'] Post event: (vim.event.EventEx) {
				-->    key = 4711,
				-->    createdTime = "1970-01-01T00:00:00Z",
				-->    eventTypeId = "esx.problem.visorfs.inodetable.full",
				--> }
				--> [context]zKq7AVICAgAAAC5r[/context]
				2014-07-01T10:00:00.200Z [6FE81B90 info 'App'] next
				"""));
	}

	@Test
	void arrowsWithAWholeHeadBelongToTheProgramAboveWhateverTheirThread() throws IOException {
		assertEquals(List.of("1+3", "4+1"), events("var/log/hostd.log", """
				2024-07-01T10:00:00.100Z Er(163) Hostd[169797]: [Originator@6876 sub=Default] Cannot do it
				2024-07-01T10:00:00.100Z Er(163) Hostd[169797]: --> first reason
				2024-07-01T10:00:00.100Z Er(163) Hostd[170001]: --> second reason
				2024-07-01T10:00:00.300Z In(166) Hostd[169797]: [Originator@6876 sub=Default] next
				"""));
	}

	@Test
	void plusMarksFurtherLinesOfOneSubmission() throws IOException {
		assertEquals(List.of("1+3", "4+1"), events("var/log/syslog.log", """
				2024-07-01T10:00:00.100Z In(14) settingsd[77]: Traceback of nothing
				2024-07-01T10:00:00.100Z In(14)+ settingsd[77]:   File "x.py", line 7
				2024-07-01T10:00:00.100Z In(14)[+] settingsd[77]:     run()
				2024-07-01T10:00:00.200Z In(14)+ vobd[78]: of another program
				"""));
	}

	@Test
	void linesWithoutAnyHeadBelongToTheKernelLineAbove() throws IOException {
		assertEquals(List.of("1+3", "4+1"), events("var/log/vmkernel.log", """
				2014-07-01T10:00:00.100Z cpu1:33)<3>e1000e 0000:01:00.0: vmnic4: Detected Hardware Unit Hang:
				  TDH                  <0>
				  TDT                  <7>
				2014-07-01T10:00:02.100Z cpu1:33)Init: 11: next
				"""));
	}

	@Test
	void framesOfOneWorldBelongTogetherAndOtherWorldsDoNot() throws IOException {
		assertEquals(List.of("1+3", "4+1"), events("var/log/vmkernel.log", """
				2014-07-01T10:00:00.100Z cpu1:65936)Backtrace for current CPU #1, worldID=65936, fp=0x430211ce2ac8
				2014-07-01T10:00:00.100Z cpu1:65936)0x4390cc81be50:[0x418020d03f71]One@vmkernel#nover+0x29 stack: 0x1
				2014-07-01T10:00:00.100Z cpu1:65936)0x4390cc81be70:[0x418020d03f99]Two@vmkernel#nover+0x31 stack: 0x2
				2014-07-01T10:00:00.100Z cpu2:70001)Init: 11: another world
				"""));
	}

	@Test
	void framesOfClassicAgentsBelongToTheirBacktrace() throws IOException {
		assertEquals(List.of("1+3", "4+1"), events("var/log/messages", """
				Jul  1 10:00:00 h Hostd: [2014-07-01 10:00:00.492 32AE9B90 error 'App'] Backtrace:
				Jul  1 10:00:00 h Hostd: [00] rip 17c6bbf3
				Jul  1 10:00:00 h Hostd: [01] rip 17c6bc11
				Jul  1 10:00:01 h shell[77]: next
				"""));
	}

	@Test
	void plusMarksFurtherLinesOfAVirtualMachine() throws IOException {
		assertEquals(List.of("1+3", "4+1"), events("vmfs/volumes/x/vm/vmware.log", """
				2021-07-01T10:00:00.100Z| vcpu-0| W003:\s
				2021-07-01T10:00:00.100Z| vcpu-0| W003+ Attempting something odd
				2021-07-01T10:00:00.100Z| vcpu-0| W003+ and again
				2021-07-01T10:00:00.200Z| vmx| I005: next
				"""));
	}

	@Test
	void tracebacksOfTheUpdaterStayLinesOfTheirOwnLevel() throws IOException {
		assertEquals(List.of("1+1", "2+1"), events("var/log/esxupdate.log", """
				2014-07-01T10:00:00Z esxupdate: 4711: root: ERROR: Traceback (most recent call last):
				2014-07-01T10:00:00Z esxupdate: 4711: root: ERROR:   File "x.py", line 7, in run
				"""));
	}

	@Test
	void hexadecimalBytesAndAMessageThatBeginsOnTheNextLineBelongToTheirHead() throws IOException {
		assertEquals(List.of("1+3", "4+2", "6+1"), events("var/log/vmkernel.log", """
				2014-07-01T10:00:00.100Z cpu1:33)VMWARE SCSI Id: Id for vmhba2:C0:T0:L0
				0x60 0x0a 0x98 0x00 0x41 0x42 0x43 0x44 0x45 0x46 0x47 0x48 0x49 0x4a 0x4b 0x4c\s
				0x4c 0x55 0x4e 0x20 0x43 0x2d
				2014-07-01T10:00:01.100Z cpu1:33)
				qlnativefc: vmhba2(5:0.0): link is down
				2014-07-01T10:00:02.100Z cpu1:33)Init: 11: next
				"""));
	}

	@Test
	void linesOfOneActThatHaveHeadsOfTheirOwnStayEventsOfOneMoment() throws IOException {
		assertEquals(List.of("1+1", "2+1", "3+1"), events("var/log/vmkernel.log", """
				2014-07-01T10:00:00.100Z cpu1:33)iscsi_vmk: iscsivmk_StopConnection: vmhba64:CH:0 T:0 CN:0: stopped
				2014-07-01T10:00:00.100Z cpu1:33)iscsi_vmk: iscsivmk_StopConnection: Sess [ISID: 1 TARGET: iqn TPGT: 1]
				2014-07-01T10:00:00.100Z cpu1:33)iscsi_vmk: iscsivmk_StopConnection: Conn [CID: 0 L: 192.0.2.1:51 R: b]
				"""));
	}

	@Test
	void laterPartsOfAVCenterEventGoOnWithTheFirst() throws IOException {
		assertEquals(List.of("1+3", "4+1", "5+1"), events("var/log/syslog.log", """
				<14>1 2021-07-01T10:00:00.1+00:00 vc7 vpxd 58 - -  Event [77] [1-3] [2021-07-01T10:00:00Z] [vim.a] [info] [a
				<14>1 2021-07-01T10:00:00.1+00:00 vc7 vpxd 58 - -  Event [77] [2-3] bc
				<14>1 2021-07-01T10:00:00.1+00:00 vc7 vpxd 58 - -  Event [77] [3-3] d]
				<14>1 2021-07-01T10:00:00.2+00:00 vc7 vpxd 58 - -  Event [78] [1-1] [2021-07-01T10:00:00Z] [vim.b] [info] []
				<14>1 2021-07-01T10:00:00.3+00:00 vc7 sshd 9 - -  Event [78] [2-2] of a program that said no first part
				"""));
	}

	@Test
	void everyLineIsInOneEventWhateverItsBytes() throws IOException {
		assertEquals(List.of("1+3", "4+1"), events("var/log/vmkernel.log",
				"2014-07-01T10:00:00.100Z cpu1:33)Init: 11: \u00e9\u4e2d\r\n\r\nodd \ufffd text\r\n"
						+ "2014-07-01T10:00:01.100Z cpu1:33)Init: 12: last without an end"));
	}
}
