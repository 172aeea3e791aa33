package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Hardware, adapters, options, services and machines of a host, also from outputs that are cut. */
class HostFactParsersTest {

	private static String adapters(Outputs read) {
		return read.host.getAdapters().stream()
				.map(each -> String.join("|", each.getName(), each.getDriver(), each.getFirmware(), each.getState(),
						each.getWwn(), each.getModel()))
				.collect(Collectors.joining("\n"));
	}

	@Test
	void pairsBelongToTheirCommand() {
		Outputs read = new Outputs().and(new PairsParser(), "commands/localcli_hardware-platform-get.txt", """
				Platform Information
				   UUID: 0x31 0x32
				   Product Name: Rack 5000
				   Serial Number:
				   Vendor Name: ACME
				""").and(new PairsParser(), "commands/localcli_system-syslog-config-get.txt", """
				   Remote Host: udp://192.0.2.5:514
				   Local Log Out""");
		assertEquals("""
				hardware/UUID=0x31 0x32 @2
				hardware/Product Name=Rack 5000 @3
				hardware/Vendor Name=ACME @5
				syslog/Remote Host=udp://192.0.2.5:514 @1""", read.facts());
		assertEquals(1, Outputs.parse(new PairsParser(), "not found").notices.size());
	}

	@Test
	void firmwareIsThatOfTheFirstBlock() {
		Outputs read = Outputs.parse(new FirmwareParser(), """
				  BIOS Info: #0
				    Vendor: "ACME"
				    Version: "Q12"
				    Date: "02/03/2019"
				  System Info: #1
				    Manufacturer: "ACME"
				    Product: "Rack 5000"
				  Board Info: #2
				    Manufacturer: "Other"
				  BIOS Info: #9
				    Version: "Q13"
				""");
		assertEquals("""
				hardware/BIOS Vendor=ACME @2
				hardware/BIOS Version=Q12 @3
				hardware/BIOS Date=02/03/2019 @4
				hardware/System Manufacturer=ACME @6
				hardware/System Product=Rack 5000 @7""", read.facts());
	}

	@Test
	void optionsAreThoseThatDiffer() {
		Outputs read = Outputs.parse(new AdvancedListParser(), """
				   Path: /Disk/Retries
				   Type: integer
				   Int Value: 7
				   Default Int Value: 7
				   Path: /Mail/Target
				   Type: string
				   String Value: tcp://192.0.2.1:1
				   Default String Value:
				   Path: /Disk/Depth
				   Type: integer
				   Int Value: 64
				   Default Int Value: 32
				   Path: /Cut/Off
				   Type: integer
				   Int Value: 1
				""");
		assertEquals("""
				advanced/Mail.Target=tcp://192.0.2.1:1 @5
				default/Mail.Target= @5
				advanced/Disk.Depth=64 @9
				default/Disk.Depth=32 @9""", read.facts());
	}

	@Test
	void networkAdaptersHaveDriverAndFirmware() {
		Outputs read = Outputs.parse(new NicTableParser(), """
				Name    PCI Device    Driver  Link Status  Speed  Duplex  MAC Address         MTU  Description
				------  ------------  ------  -----------  -----  ------  -----------------  ----  -----------
				vmnic0  0000:01:00.0  acme    Up           10000  Full    68:05:ca:00:00:01  9000  ACME Port
				vmnic1  0000:01:00.1  acme
				""").and(new NicFirmwareParser(), "commands/localcli_network-nic-get--n-vmnic0.txt", """
				   Driver Info:
				         Driver: acmex
				         Firmware Version: 7.1 build 3
				         Version: 2.0.4
				   Name: vmnic0
				""");
		assertEquals("vmnic0|acmex|7.1 build 3|Up|68:05:ca:00:00:01|ACME Port\nvmnic1|acme||||", adapters(read));
		assertEquals("network/vmnic0=Up 10000 Full MTU 9000 @3\ndriver/vmnic0=acmex 2.0.4 @1", read.facts());
	}

	@Test
	void storageAdaptersStandInATableToo() {
		Outputs read = Outputs.parse(new AdapterListParser(), """
				HBA Name  Driver  Link State  UID            Capabilities         Description
				--------  ------  ----------  -------------  -------------------  -----------
				vmhba2    acmefc  link-up     fc.2001:2101   Second Level Lun ID  (0000:05:00.0) ACME Port
				""");
		assertEquals("vmhba2|acmefc||link-up|fc.2001:2101|ACME Port", adapters(read));
		assertEquals(0, read.notices.size());
	}

	@Test
	void registeredMachinesAreOnesWithTheRunning() {
		Outputs read = Outputs.parse(new MachineRegisterParser(), """
				Vmid   Name       File                     Guest OS       Version   Annotation
				12     web 03     [vol 1] web 03/web.vmx   otherGuest     vmx-13    first line
				of two [x] lines.vmx
				14     print01    [vol2] p/p.vm
				""").and(new MachineListParser(), "commands/localcli_vm-process-list.txt", """
				web 03
				   World ID: 77
				   Display Name: web 03
				   Config File: /vmfs/volumes/5a1c/web 03/web.vmx
				""");
		assertEquals("web 03 /vmfs/volumes/vol 1/web 03/web.vmx on", read.host.getVirtualMachines().stream()
				.map(each -> each.getName() + ' ' + each.getPath() + ' ' + each.getPowerState())
				.collect(Collectors.joining("\n")));
	}

	@Test
	void timeServersAreNamed() {
		assertEquals("ntp/server=ntp1.example.test @2\nntp/server=192.0.2.9 @4",
				Outputs.parse(new NtpConfParser(), """
						restrict default kod
						server ntp1.example.test iburst
						#server old.example.test
						server 192.0.2.9
						""").facts());
	}
}
