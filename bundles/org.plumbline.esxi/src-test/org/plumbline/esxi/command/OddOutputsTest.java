package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.host.HostSheet;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;

/** Outputs that somebody copied, cut, translated or that tell of nothing but a failure. */
class OddOutputsTest {

	private static final String HEAD = """
			Ramdisk Name  System  Include in Coredumps   Reserved    Maximum       Used  Peak Used  Free  Reserved Free  Maximum Inodes  Allocated Inodes  Used Inodes  Mount Point
			------------  ------  --------------------  ---------  ---------  ---------  ---------  ----  -------------  --------------  ----------------  -----------  -----------
			""";
	private static final String ROW = "root            true                  true  32768 KiB  32768 KiB   2316 KiB   2480 KiB  "
			+ "93 %           93 %            8192              4096         4512  /";
	private static final String READ = "root 33554432 2371584 2539520 8192 4512";

	private static String text(Outputs read) {
		return read.host.getRamdisks().stream().map(OddOutputsTest::text).collect(Collectors.joining("\n"));
	}

	private static String text(Ramdisk disk) {
		RamdiskSample sample = disk.getSamples().getLast();
		return String.join(" ", disk.getName(), "" + sample.getSizeBytes(), "" + sample.getUsedBytes(),
				"" + sample.getPeakBytes(), "" + sample.getMaxInodes(), "" + sample.getUsedInodes());
	}

	@Test
	void aListWithoutItsHeadIsReadByItsWords() {
		Outputs read = Outputs.parse(new RamdiskListParser(), ROW);
		assertEquals(READ, text(read));
		assertEquals(List.of(), read.notices);
	}

	@ParameterizedTest
	@ValueSource(strings = { "32.768 KiB", "32,768 KiB", "32'768 KiB", "32\u00a0768 KiB", "32\u2009768 KiB" })
	void numbersOfAnotherLanguageAreNumbers(String size) {
		assertEquals(READ, text(Outputs.parse(new RamdiskListParser(), HEAD + ROW.replace("32768 KiB", size))));
	}

	@Test
	void columnsMayStandInAnotherOrder() {
		assertEquals(READ, text(Outputs.parse(new RamdiskListParser(), """
				Mount Point  Used Inodes       Used  Peak Used    Maximum  Maximum Inodes  Ramdisk Name
				-----------  -----------  ---------  ---------  ---------  --------------  ------------
				/                   4512   2316 KiB   2480 KiB  32768 KiB            8192  root
				""")));
		assertEquals("root 33554432 23068672 -1 -1 -1", text(Outputs.parse(new VdfParser(), """
				Ramdisk Used Size Available Use% Mounted on
				root 22M 32M 9M 68% --
				""")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			root 99999999999999999999999999999999 KiB
			root            true   true  1 KiB  -5 KiB   2316 KiB   2480 KiB  93 %  93 %  8192  4096  4512  /
			root            true   true  1 KiB  5 KiB   -2316 KiB   2480 KiB  93 %  93 %  8192  4096  4512  /
			root            true   true  1 KiB  99999999999999999999 KiB   1 KiB   1 KiB  93 %  93 %  1  1  1  /
			""")
	void whatNoHostCanHaveIsNotBelieved(String row) {
		Outputs read = Outputs.parse(new RamdiskListParser(), HEAD + row);
		assertEquals("", text(read));
		assertEquals(1, read.notices.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VMFS-6   1.099.511.627.776 1.000.000 1.099.510.627.776 0% /vmfs/volumes/a | 1099511627776
			VMFS-6   1,099,511,627,776 1,000,000 1,099,510,627,776 0% /vmfs/volumes/a | 1099511627776
			VMFS-6   978,5G 36,1G 941,9G 4% /vmfs/volumes/a                           | 1050656374784
			VMFS-6   978.5G 36.1G 941.9G 4% /vmfs/volumes/a                           | 1050656374784
			""")
	void volumesOfAnotherLanguageAreVolumes(String row, long bytes) {
		Outputs read = Outputs.parse(new DfParser(), "Filesystem Bytes Used Available Use% Mounted on\n" + row);
		assertEquals(bytes, read.host.getDatastores().getFirst().getSizeBytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sh: esxcli: not found", "Error: Unknown command or namespace system ntp get",
			"Errors: x y" })
	void theWordsOfAFailureAreNoFacts(String text) {
		Outputs read = Outputs.parse(new PairsParser(), text);
		assertEquals(0, read.host.getFacts().size());
		assertEquals(1, read.notices.size());
	}

	@Test
	void serversThatSeveralFilesNameAreNamedOnce() {
		Outputs read = Outputs.parse(new NtpConfParser(), "server 2001:db8::1 iburst\nserver fe80::1%vmk0\n");
		read.and(new PairsParser(), "commands/localcli_system-ntp-get.txt",
				"   Enabled: true\n   Servers: 2001:db8::1, [2001:db8::2], ntp.example\n");
		assertEquals("2001:db8::1, fe80::1%vmk0, [2001:db8::2], ntp.example", sheet(read, "ntp", "servers"));
	}

	@Test
	void numbersThatNoHostHasDoNotStandOnItsSheet() {
		Outputs read = Outputs.parse(new NtpConfParser(), "server a\n");
		read.and(new PairsParser(), "commands/localcli_hardware-cpu-global-get.txt",
				"   CPU Packages: -2\n   CPU Cores: 99999999999999999999\n   CPU Threads: 16\n");
		read.and(new PairsParser(), "commands/localcli_hardware-memory-get.txt",
				"   Physical Memory: 99999999999999999999999 Bytes\n");
		String hardware = HostSheet.of(EvidenceFactory.eINSTANCE.createSupportBundle(), read.host, List.of())
				.section("hardware").orElseThrow().rows().getFirst().cells().toString();
		assertEquals("{cpuThreads=16}", hardware);
	}

	@Test
	void severalTargetsOfLogsAreSeveral() {
		Outputs read = Outputs.parse(new NtpConfParser(), "server a\n");
		read.and(new PairsParser(), "commands/localcli_system-syslog-config-get.txt",
				"   Remote Host: udp://a:514, ssl://[2001:db8::9]:1514,udp://a:514\n");
		List<String> targets = HostSheet.of(EvidenceFactory.eINSTANCE.createSupportBundle(), read.host, List.of())
				.section("syslog").orElseThrow().rows().stream().map(each -> each.cells().get("target")).toList();
		assertEquals(List.of("udp://a:514", "ssl://[2001:db8::9]:1514"), targets);
	}

	@Test
	void aCardIsNamedByTheFileIfTheOutputIsCut() {
		Outputs read = new Outputs().and(new NicFirmwareParser(), "commands/localcli_network-nic-get--n-vmnic3.txt",
				"   Driver Info:\n      Driver: ntg3\n      Firmware Version: bc 1.39\n");
		assertEquals("vmnic3", read.host.getAdapters().getFirst().getName());
		assertEquals("bc 1.39", read.host.getAdapters().getFirst().getFirmware());
	}

	@Test
	void targetsOfDumpsAreToldOnceAndByTheirNames() {
		Outputs read = Outputs.parse(new DumpTargetParser(), "mpx.vmhba32:C0:T0:L0:9 /dev/x yes yes");
		read.and(new PairsParser(), "commands/localcli_system-coredump-partition-get.txt",
				"   Active: mpx.vmhba32:C0:T0:L0:9\n   Configured: mpx.vmhba32:C0:T0:L0:7\n");
		read.and(new PairsParser(), "commands/localcli_system-coredump-network-get.txt",
				"   Enabled: true\n   Host VNic: vmk0\n   Is Using IPv6: true\n   Network Server IP: 2001:db8::4\n"
						+ "   Network Server Port: 6500\n");
		String rows = HostSheet.of(EvidenceFactory.eINSTANCE.createSupportBundle(), read.host, List.of())
				.section("coreDump").orElseThrow().rows().stream().map(each -> each.cells().toString())
				.collect(Collectors.joining("\n"));
		assertEquals("""
				{target=mpx.vmhba32:C0:T0:L0:9, state=active}
				{target=mpx.vmhba32:C0:T0:L0:7, state=configured}
				{target=[2001:db8::4]:6500, state=active}""", rows);
	}

	@Test
	void hundredsOfCardsAreAllThere() {
		StringBuilder cards = new StringBuilder(
				"Name    PCI          Driver      Link Speed      Duplex MAC Address       MTU    Description\n");
		for (int i = 0; i < 700; i++) {
			cards.append("vmnic").append(i)
					.append("  0000:0b:00.0 ixgben      Up   10000Mbps  Full   90:e2:ba:1c:00:00 "
							+ "1500   Card\n");
		}
		Outputs read = Outputs.parse(new NicListParser(), cards.toString());
		assertEquals(700, read.host.getAdapters().size());
		assertTrue(read.notices.isEmpty());
	}

	private static String sheet(Outputs read, String section, String cell) {
		return HostSheet.of(EvidenceFactory.eINSTANCE.createSupportBundle(), read.host, List.of()).section(section)
				.orElseThrow().rows().getFirst().cells().get(cell);
	}
}
