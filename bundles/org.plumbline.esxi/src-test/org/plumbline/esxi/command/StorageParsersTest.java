package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.StorageDevice;

/** What {@code esxcfg-info}, {@code vmkfstools} and the drivers say of storage. */
class StorageParsersTest {

	private static final String UUID = "4f8a1c22-9d01ab34-77c1-001b21aa0102";

	private static final String INFO = """
			+Host :
			   \\==+Hardware Info :
			      |----BIOS UUID.......................................0x31 0x32
			   \\==+Storage Info :
			      \\==+SCSI Interface(s) :
			         \\==+Fibre Channel Scsi Interface :
			            \\==+SCSI Interface :
			               |----Name....................................vmhba3
			               |----Driver..................................lpfc820
			               |----Firmware Version........................2.01A4
			      \\==+Logical Units :
			         \\==+Disk Lun :
			            \\==+Lun :
			               |----Name....................................naa.60060160aa11223344556677889900aa
			               |----Vendor..................................DGC
			               |----Model...................................RAID 5
			               |----Queue Depth.............................32
			               |----Size....................................1099511627776
			      \\==+VMFS Filesystems :
			         \\==+Vm FileSystem :
			            |----Volume UUID................................%s
			            |----Head Extent................................naa.60060160aa11223344556677889900aa:1
			            |----Console Path.............................../vmfs/volumes/%s
			            |----Volume Name................................gold 1
			""".formatted(UUID, UUID);

	@Test
	void configurationReportTellsDevicesAdaptersAndVolumes() {
		Outputs read = Outputs.parse(new EsxcfgInfoParser(), INFO);
		assertEquals(List.of(), read.notices);
		StorageDevice device = read.host.getDevices().getFirst();
		assertEquals("DGC", device.getVendor());
		assertEquals("RAID 5", device.getModel());
		assertEquals(1L << 40, device.getSizeBytes());
		assertEquals(List.of("gold 1"), device.getDatastores());
		Adapter adapter = read.host.getAdapters().getFirst();
		assertEquals("vmhba3 lpfc820 2.01A4",
				adapter.getName() + ' ' + adapter.getDriver() + ' ' + adapter.getFirmware());
		assertTrue(read.facts().contains("device setting/naa.60060160aa11223344556677889900aa queue depth=32"),
				read.facts());
	}

	@Test
	void configurationReportDoesNotOverruleWhatOtherOutputsSaid() {
		Outputs read = Outputs.parse(new AdapterListParser(),
				"vmhba3  lpfc  link-up  fc.2000:2100  (0000:07:00.0) Emulex LPe12000\n")
				.and(new EsxcfgInfoParser(), "commands/esxcfg-info_-a.txt", INFO);
		assertEquals("lpfc", read.host.getAdapters().getFirst().getDriver());
	}

	@Test
	void textWithoutATreeIsTold() {
		assertEquals(1, Outputs.parse(new EsxcfgInfoParser(), "Unable to open lock file\n").notices.size());
	}

	@Test
	void attributesOfAVolumeTellItsExtents() {
		Outputs read = Outputs.parse(new VolumeAttributesParser(), """
				VMFS-3.46 file system spanning 2 partitions.
				File system label (if any): gold 1
				Mode: public ATS-only
				Capacity 2199023255552 (2097152 file blocks * 1048576), 1099511627776 (1048576 blocks) avail
				UUID: %s
				Partitions spanned (on "lvm"):
					naa.60a98000aaaa:1
					naa.60a98000bbbb:1
				Is Native Snapshot Capable: NO
				vfat-0.04 file system spanning 1 partitions.
				File system label (if any):
				Mode: private
				Capacity 261853184 (63929 file blocks * 4096), 88064000 (21500 blocks) avail
				UUID: 3071f4ed-73fd8718-f003-4b4f069e050b
				Partitions spanned (on "disks"):
					mpx.vmhba32:C0:T0:L0:5
				""".formatted(UUID));
		assertEquals(List.of("naa.60a98000aaaa", "naa.60a98000bbbb"),
				read.host.getDevices().stream().map(StorageDevice::getId).toList());
		assertEquals(List.of("gold 1"), read.host.getDevices().getLast().getDatastores());
		assertEquals(UUID, read.host.getDatastores().getFirst().getUuid());
	}

	@Test
	void rawDiskLeadsToItsDevice() {
		Outputs read = Outputs.parse(new RawMappingParser(), """
				Disk /vmfs/volumes/%s/mail 01/mail_log.vmdk is a Passthrough Raw Device Mapping
				Maps to: vml.02000a000060a98000aaaabbbbccccddddeeeeffff4c554e202020
				""".formatted(UUID));
		assertEquals("raw device/vml.02000a000060a98000aaaabbbbccccddddeeeeffff4c554e202020=mail 01 @2",
				read.facts());
	}

	@Test
	void otherNamesOfADeviceAreReadInBothSpellings() {
		assertTrue(Outputs.parse(new DeviceListParser(), """
				naa.60a98000aaaa
				   Vendor: NETAPP
				   Other UIDs: vml.0200aa
				""").facts().contains("device alias/naa.60a98000aaaa=vml.0200aa"));
		Outputs read = Outputs.parse(new DeviceListParser(), """
				naa.60a98000bbbb
				   Vendor: NETAPP  Model: LUN  Revis: 8010
				   Other Names:
				      vml.0200bb
				      vml.0201bb
				naa.60a98000cccc
				   Vendor: NETAPP
				""");
		assertTrue(read.facts().contains("device alias/naa.60a98000bbbb=vml.0200bb"), read.facts());
		assertTrue(read.facts().contains("device alias/naa.60a98000bbbb=vml.0201bb"), read.facts());
		assertEquals(2, read.host.getDevices().size());
	}

	@Test
	void lockOfAFileNamesItsOwner() {
		Outputs read = Outputs.parse(new FileLockParser(), """
				Lock [type 10c00001 offset 187203584 v 31, hb offset 3837952
				gen 7, mode 1, owner 5f8a1c22-9d01ab34-77c1-001b21aa0103 mtime 871 nHld 0 nOvf 0]
				Addr <4, 441, 9>, gen 3, links 1, type reg, flags 0, uid 0, gid 0, mode 600
				Lock [type 10c00001 offset 190003200 v 8, hb offset 3694592 gen 9, mode 0, owner \
				00000000-00000000-0000-000000000000 mtime 12 num 0 gblnum 0 gblgen 0 gblbrk 0]
				""");
		assertEquals("file lock/187203584=exclusive, held by 5f8a1c22-9d01ab34-77c1-001b21aa0103 (a host with the "
				+ "network address 00:1b:21:aa:01:03) @1", read.facts());
	}

	@Test
	void firmwareIsReadFromListsAndFromFilesOfDrivers() {
		Outputs read = Outputs.parse(new AdapterFirmwareParser(), """
				   Adapter: vmhba2
				   Port ID: 0A0100
				   Model Description: QLogic 8Gb FC HBA
				   OptionROM Version: 3.21
				   Firmware Version: 8.08.03 (d0d5)
				   Driver Name: qlnativefc
				   DriverVersion: 3.1.36.0

				   Adapter: vmhba3
				   Firmware Version: 8.08.04
				""").and(new AdapterFirmwareParser(), "proc/scsi/qla2xxx/4", """
				QLogic PCI to Fibre Channel Host Adapter for QLE2562:
				        FC Firmware version 5.03.15 (496), Driver version 831.k1.28.1-1vmw

				Host Device Name vmhba4
				""");
		assertEquals(List.of("vmhba2 qlnativefc 8.08.03", "vmhba3  8.08.04", "vmhba4 qla2xxx 5.03.15"),
				read.host.getAdapters().stream()
						.map(each -> each.getName() + ' ' + each.getDriver() + ' ' + each.getFirmware()).toList());
		assertTrue(read.facts().contains("driver/vmhba4=qla2xxx 831.k1.28.1-1vmw"), read.facts());
	}

	private static final String EMULEX = """
			Emulex LightPulse Fibre Channel SCSI driver 8.2.1.30.1-58vmw
			ACME 42C2071 4Gb 2-Port PCIe FC HBA on PCI bus 0000:1e device 00 irq 200 port 0
			BoardNum: 0
			Firmware Version: 2.82A3 (Z3F2.82A3)
			Portname: 10:00:00:00:c9:7b:11:02   Nodename: 20:00:00:00:c9:7b:11:02

			SLI Rev: 3
			""";
	private static final String LIST = "vmhba3  lpfc820  link-up  fc.20000000c97b1102:10000000c97b1102  (0000:1e:00.0) "
			+ "Emulex Corporation LPe11000";

	@Test
	void emulexAdapterIsFoundByItsPortWhicheverIsReadFirst() {
		Outputs before = new Outputs().and(new AdapterFirmwareParser(), "proc/scsi/lpfc820/7", EMULEX)
				.and(new AdapterListParser(), "commands/esxcfg-scsidevs_-a.txt", LIST);
		Outputs after = new Outputs().and(new AdapterListParser(), "commands/esxcfg-scsidevs_-a.txt", LIST)
				.and(new AdapterFirmwareParser(), "proc/scsi/lpfc820/7", EMULEX);
		for (Outputs read : List.of(before, after)) {
			assertEquals(List.of("vmhba3 lpfc820 2.82A3 fc.20000000c97b1102:10000000c97b1102 "
					+ "Emulex Corporation LPe11000"), adapters(read));
			assertEquals("driver/vmhba3=lpfc820 8.2.1.30.1-58vmw @1", read.facts());
		}
	}

	@Test
	void emulexAdapterOfOldReleasesIsFoundByThePortOfItsPaths() {
		Outputs read = new Outputs().and(new AdapterFirmwareParser(), "proc/scsi/lpfcdd_732/1", """
				Emulex LightPulse FC SCSI 7.3.2_vmw4
				HBA: Emulex LightPulse LP9802 on PCI bus 07 device 08 irq 113
				Firmware Version: 1.91A1 (H2D1.91A1)
				Portname: 10:00:00:00:c9:4a:22:01   Nodename: 20:00:00:00:c9:4a:22:01
				""").and(new MultipathParser(), "commands/esxcfg-mpath_-l.txt", """
				Disk vmhba1:0:1 /dev/sdb (204800MB) has 1 paths and policy of Fixed
				 FC 7:8.0 10000000c94a2201<->500a098196174e02 vmhba1:0:1 On active preferred
				""");
		assertEquals(List.of("vmhba1 lpfcdd_732 1.91A1 10000000c94a2201 Emulex LightPulse LP9802"),
				adapters(read));
	}

	@Test
	void emulexAdapterThatNoOutputNamesIsCalledAfterItsFile() {
		Outputs read = new Outputs().and(new AdapterFirmwareParser(), "proc/scsi/lpfc820/7", EMULEX);
		assertEquals(List.of("lpfc820/7 lpfc820 2.82A3 fc.20000000c97b1102:10000000c97b1102 "
				+ "ACME 42C2071 4Gb 2-Port PCIe FC HBA"), adapters(read));
	}

	@Test
	void keysOfTheDriverTellOneAdapterAfterTheOther() {
		Outputs read = new Outputs().and(new AdapterFirmwareParser(), "commands/vmkmgmt_keyval_-a.txt", """
				Emulex LightPulse FC SCSI 10.2.455.0
				ACME FC5054 4-port 16Gb FC Adapter on PCI bus 0000:20 device 00 fn 1 port 3
				FW Version: 10.2.470.14
				Portname: 10:00:00:90:fa:00:00:11   Nodename: 20:00:00:90:fa:00:00:11

				Emulex LightPulse FC SCSI 10.2.455.0
				FW Version: 10.2.470.15
				Portname: 10:00:00:90:fa:00:00:12   Nodename: 20:00:00:90:fa:00:00:12
				""").and(new AdapterListParser(), "commands/esxcfg-scsidevs_-a.txt", """
				vmhba2  lpfc  link-up  fc.20000090fa000011:10000090fa000011  (0000:20:00.1) Emulex A
				vmhba3  lpfc  link-up  fc.20000090fa000012:10000090fa000012  (0000:20:00.0) Emulex B
				""");
		assertEquals(List.of("vmhba2 lpfc 10.2.470.14 fc.20000090fa000011:10000090fa000011 Emulex A",
				"vmhba3 lpfc 10.2.470.15 fc.20000090fa000012:10000090fa000012 Emulex B"), adapters(read));
	}

	@Test
	void filesWithoutAnAdapterTellNothing() {
		Outputs read = new Outputs().and(new AdapterFirmwareParser(), "proc/scsi/sg/version", "30534 3.5.34").and(
				new AdapterFirmwareParser(), "proc/scsi/mptscsih/0", "ioc0: LSI53C1030, FwRev=01032710h, Ports=1\n");
		assertEquals(List.of(), adapters(read));
	}

	private static List<String> adapters(Outputs read) {
		return read.host.getAdapters().stream().map(each -> String.join(" ", each.getName(), each.getDriver(),
				each.getFirmware(), each.getWwn(), each.getModel())).toList();
	}

	private static final String KERNEL_DEVICE = """
			Vendor: NETAPP    Model: LUN              Rev: 0.2
			Type:   Direct-Access                      ANSI SCSI revision: 04
			Size:   204800 Mbytes
			Queue Depth: 32

			Partition Info:
			 Block size: 512
			""";
	private static final String DISK = """
			Disk vmhba1:0:1 /dev/sdb has 2 paths and policy of Fixed
			 FC 7:8.0 10000000c94a2201<->500a098196174e02 vmhba1:0:1 On active preferred
			 FC 7:8.0 10000000c94a2201<->500a098296174e02 vmhba1:1:1 On
			""";

	@Test
	void diskOf3HasVendorAndModelWhicheverPathIsReadWhenever() {
		Outputs before = new Outputs().and(new KernelDeviceParser(), "proc/vmware/scsi/vmhba1/1_1", KERNEL_DEVICE)
				.and(new MultipathParser(), "tmp/esxcfg-mpath-paths.12.txt", DISK);
		Outputs after = new Outputs().and(new MultipathParser(), "tmp/esxcfg-mpath-paths.12.txt", DISK)
				.and(new KernelDeviceParser(), "proc/vmware/scsi/vmhba1/1:1", KERNEL_DEVICE);
		for (Outputs read : List.of(before, after)) {
			assertEquals(List.of("vmhba1:0:1 NETAPP LUN 214748364800"), read.host.getDevices().stream().map(
					each -> each.getId() + ' ' + each.getVendor() + ' ' + each.getModel() + ' ' + each.getSizeBytes())
					.toList());
			assertTrue(read.facts().contains("device setting/vmhba1:0:1 path policy=Fixed"), read.facts());
		}
		assertTrue(after.facts().contains("device setting/vmhba1:0:1 queue depth=32"), after.facts());
	}

	@Test
	void filesOfTheKernelThatAreNoDiskTellNothing() {
		Outputs read = new Outputs().and(new KernelDeviceParser(), "proc/vmware/scsi/vmhba1/stats", "cmds reads\n")
				.and(new KernelDeviceParser(), "proc/vmware/scsi/vmhba1/0_0", "\n");
		assertEquals(List.of(), read.host.getDevices());
	}

	@Test
	void queueDepthOfTheListBecomesASetting() {
		Outputs read = Outputs.parse(new DeviceListParser(), """
				naa.60a98000aaaa
				   Display Name: NETAPP disk
				   Device Max Queue Depth: 64
				   No of outstanding IOs with competing worlds: 32
				""");
		assertTrue(read.facts().contains("device setting/naa.60a98000aaaa queue depth=64"), read.facts());
	}
}
