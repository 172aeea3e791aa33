package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Storage devices, their paths and the adapters. */
class DeviceParsersTest {

	private static String devices(Outputs read) {
		return read.host.getDevices().stream()
				.map(each -> each.getId() + '|' + each.getVendor() + '|' + each.getModel() + '|' + each.getSizeBytes()
						+ '|'
						+ each.getDisplayName())
				.collect(Collectors.joining("\n"));
	}

	private static String paths(Outputs read) {
		return read.host.getDevices().stream()
				.flatMap(device -> device.getPaths().stream()
						.map(each -> device.getId() + ' ' + each.getName() + ' ' + each.getState() + ' '
								+ each.getAdapter()
								+ ' ' + each.getTarget()))
				.collect(Collectors.joining("\n"));
	}

	private static final String DEVICES = """
			naa.600508b1:
			   Display Name: ACME Fibre Channel Disk (naa.600508b1)
			   Size: 1024
			   Devfs Path: /vmfs/devices/disks/naa.600508b1
			   Vendor: ACME\s\s\s
			   Model: LUN: big
			   Status: degraded
			   Other UIDs: vml.0200
			mpx.vmhba0:C0:T0:L0
			   Display Name: Local Disk (mpx.vmhba0:C0:T0:L0)
			   Size: 2048
			   Vendor: VMware
			   Model: Virtual disk
			   Status: on
			""";

	@Test
	void readsDevicesOf5AndLater() {
		Outputs read = Outputs.parse(new DeviceListParser(), DEVICES);
		assertEquals("""
				mpx.vmhba0:C0:T0:L0|VMware|Virtual disk|2147483648|Local Disk (mpx.vmhba0:C0:T0:L0)
				naa.600508b1|ACME|LUN: big|1073741824|ACME Fibre Channel Disk (naa.600508b1)""", devices(read));
		assertEquals("device alias/naa.600508b1=vml.0200 @1\ndevice status/naa.600508b1=degraded @1", read.facts());
		assertEquals("[]", read.notices.toString());
	}

	@Test
	void readsDevicesAndPathsWrittenForPrograms() {
		Outputs csv = Outputs.parse(new DeviceListParser(), """
				Device,DisplayName,Model,OtherUIDs,Size,Status,Vendor,
				naa.600508b1,"ACME Disk, (naa.600508b1)",LUN: big,vml.0200,1024,degraded,ACME,
				""");
		assertEquals("naa.600508b1|ACME|LUN: big|1073741824|ACME Disk, (naa.600508b1)", devices(csv));
		assertEquals("device alias/naa.600508b1=vml.0200 @2\ndevice status/naa.600508b1=degraded @2", csv.facts());
		Outputs pairs = Outputs.parse(new PathListParser(), """
				StoragePath[0].Device.string=naa.600508b1
				StoragePath[0].RuntimeName.string=vmhba2:C0:T0:L3
				StoragePath[0].State.string=dead
				StoragePath[0].UID.string=fc.2000:2100-fc.5000:5001-naa.600508b1
				""");
		assertEquals("naa.600508b1 vmhba2:C0:T0:L3 dead vmhba2 5001", paths(pairs));
		Outputs json = Outputs.parse(new NmpDeviceListParser(), """
				[{"Device": "naa.600508b1", "Storage Array Type": "VMW_SATP_ALUA", "Path Selection Policy": "VMW_PSP_RR",
				"Working Paths": "vmhba2:C0:T0:L3, vmhba3:C0:T0:L3"}]
				""");
		assertEquals(2, json.host.getDevices().getFirst().getPaths().size());
	}

	@Test
	void readsDevicesThatLostTheirIndent() {
		Outputs read = Outputs.parse(new DeviceListParser(), DEVICES.replaceAll("(?m)^ +", ""));
		assertEquals(devices(Outputs.parse(new DeviceListParser(), DEVICES)), devices(read));
	}

	@Test
	void readsJoinedKeysOf4() {
		String output = """
				naa.600a0b
				   Device Type: Direct-Access
				   Size: 512 MB
				   Display Name: ACME Disk (naa.600a0b)
				   Vendor: ACME      Model: 2145             Revis: 0000
				   SCSI Level: 6  Is Pseudo: false Status: off
				   Is RDM Capable: true  Is Removable: false
				   Other Names:
				      vml.02000100
				""";
		for (String text : new String[] { output, output.replaceAll("(?m)^ +", "") }) {
			Outputs read = Outputs.parse(new DeviceListParser(), text);
			assertEquals("naa.600a0b|ACME|2145|536870912|ACME Disk (naa.600a0b)", devices(read));
			assertEquals("device setting/naa.600a0b revision=0000 @1\ndevice alias/naa.600a0b=vml.02000100 @1\n"
					+ "device status/naa.600a0b=off @1", read.facts());
		}
	}

	@Test
	void readsPathsInBrief() {
		Outputs read = Outputs.parse(new MultipathParser(), """
				naa.60a9 : ACME : one (naa.60a9)
				   vmhba2:C0:T2:L0 LUN:0 state:active fc Adapter: WWNN: 20:01 WWPN: 20:02 Target: WWNN: 50:01  WWPN: 50:02
				vmhba33:C7:T12:L0 LUN:0 state:dead iscsi Adapter: iqn.1998-01.test:h  Target: IQN=iqn.2001-05.test:t Alias= Session=0
				   vmhba0:C1:T0:L0 LUN:0 state:standby sas Adapter: 500  Target: c6d3
				what is this
				""");
		assertEquals("""
				naa.60a9 vmhba0:C1:T0:L0 standby vmhba0 c6d3
				naa.60a9 vmhba2:C0:T2:L0 active vmhba2 50:02
				naa.60a9 vmhba33:C7:T12:L0 dead vmhba33 iqn.2001-05.test:t""", paths(read));
		assertEquals("ACME : one (naa.60a9)", read.host.getDevices().get(0).getDisplayName());
		assertEquals(1, read.notices.size());
	}

	@Test
	void readsPathsInFull() {
		Outputs read = Outputs.parse(new PathListParser(), """
				fc.20000000c96eb647:10000000c96eb647-fc.50060160bea038b6:5006016d3ea038b6-naa.6006
				Runtime Name: vmhba2:C0:T1:L1
				Device: naa.6006
				Device Display Name: ACME Disk (naa.6006)
				Group State: active
				Path Selection Policy Path Config: {current: yes; preferred: yes}

				iqn.1998-01.test:h-00023d,iqn.2001-05.test:t,t,1-naa.6007
				   Runtime Name: vmhba33:C0:T0:L0
				   Device: naa.6007
				   Group State: standby
				   State: dead
				""");
		assertEquals("""
				naa.6006 vmhba2:C0:T1:L1 active vmhba2 5006016d3ea038b6
				naa.6007 vmhba33:C0:T0:L0 dead vmhba33 iqn.2001-05.test:t""", paths(read));
		assertEquals("[]", read.notices.toString());
	}

	@Test
	void readsMultipathingPlugins() {
		Outputs read = Outputs.parse(new NmpDeviceListParser(), """
				naa.6001
				   Device Display Name: ACME iSCSI Disk (naa.6001)
				   Storage Array Type: VMW_SATP_ALUA
				   Storage Array Type Device Config: {implicit_support=on; {TPG_id=0,TPG_state=AO}}
				   Path Selection Policy: VMW_PSP_RR
				   Path Selection Policy Device Config: {policy=rr: NumIOsPending=0}
				   Working Paths: vmhba37:C1:T0:L4, vmhba37:C0:T0:L4
				""");
		assertEquals("""
				multipathing/naa.6001=VMW_SATP_ALUA, VMW_PSP_RR, vmhba37:C1:T0:L4, vmhba37:C0:T0:L4 @1
				device setting/naa.6001 array type=VMW_SATP_ALUA @1
				device setting/naa.6001 path policy=VMW_PSP_RR @1""",
				read.facts());
		assertEquals("naa.6001 vmhba37:C0:T0:L4  vmhba37 \nnaa.6001 vmhba37:C1:T0:L4  vmhba37 ", paths(read));
	}

	@Test
	void readsStorageAdapters() {
		Outputs read = Outputs.parse(new AdapterListParser(), """
				vmhba1  qla2xxx           link-up   fc.2000:2100       (8:0.0) ACME 4Gb Fibre
				vmhba33 iscsi_vmk         online    iqn.x              iSCSI Software Adapter
				vmhba0  ata_piix          link-n/a  ide.vmhba0         (0:7.1) ACME IDE
				""");
		assertEquals(
				"vmhba0 ata_piix link-n/a ide.vmhba0 ACME IDE, vmhba1 qla2xxx link-up fc.2000:2100 ACME 4Gb Fibre, "
						+ "vmhba33 iscsi_vmk online iqn.x iSCSI Software Adapter",
				read.host.getAdapters().stream().map(each -> each.getName() + ' ' + each.getDriver() + ' '
						+ each.getState() + ' ' + each.getWwn() + ' ' + each.getModel())
						.collect(Collectors.joining(", ")));
	}

	@Test
	void readsNetworkAdapters() {
		Outputs read = Outputs.parse(new NicListParser(), """
				Name    PCI          Driver      Link Speed      Duplex MAC Address       MTU    Description
				vmnic0  0000:4b:00.0 icen        Up   25000Mbps  Full   68:05:ca:00:00:01 1500   ACME 25G
				vmnic14 02:00.00     bnx2        Down 0Mbps      Half   68:05:ca:00:00:02 9000   ACME 1G
				vmnic2  0000:02:00.1 igbn        Up            Down         0  Half    68:05:ca:00:00:03 1500  ACME
				""");
		assertEquals("""
				network/vmnic0=Up 25000Mbps Full MTU 1500 @2
				network/vmnic14=Down 0Mbps Half MTU 9000 @3
				network/vmnic2=Down 0 Half MTU 1500 @4""", read.facts());
		assertEquals("icen 68:05:ca:00:00:01 ACME 25G", read.host.getAdapters().stream().limit(1)
				.map(each -> each.getDriver() + ' ' + each.getWwn() + ' ' + each.getModel())
				.collect(Collectors.joining()));
	}

	@Test
	void outputsOfFailedCommandsAreReported() {
		String failed = "Error: command not found";
		assertEquals(1, Outputs.parse(new DeviceListParser(), failed).notices.size());
		assertEquals(1, Outputs.parse(new MultipathParser(), failed).notices.size());
		assertEquals(1, Outputs.parse(new PathListParser(), failed).notices.size());
		assertEquals(1, Outputs.parse(new NmpDeviceListParser(), failed).notices.size());
		assertEquals(1, Outputs.parse(new AdapterListParser(), failed).notices.size());
		assertEquals(1, Outputs.parse(new NicListParser(), failed).notices.size());
	}
}
