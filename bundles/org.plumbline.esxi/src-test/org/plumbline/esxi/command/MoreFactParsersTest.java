package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.model.evidence.RamdiskSample;

/** Services, clock, targets, patches and adapters in the spelling of several releases, and what lies in file systems. */
class MoreFactParsersTest {

	@Test
	void descriptorsSayWhichDisksLeadToRawDevices() {
		String descriptor = """
				# Disk DescriptorFile
				version=1
				createType="%s"
				RW 2048 VMFSRDM "db_1-rdmp.vmdk"
				""";
		Outputs outputs = new Outputs();
		outputs.and(new DiskDescriptorParser(), "vmfs/volumes/4f/db 01/db_1.vmdk",
				descriptor.formatted("vmfsPassthroughRawDeviceMap"));
		outputs.and(new DiskDescriptorParser(), "vmfs/volumes/4f/web/web.vmdk", descriptor.formatted("vmfs"));
		outputs.and(new DiskDescriptorParser(), "vmfs/volumes/4f/app/app.vmdk",
				descriptor.formatted("vmfsRawDeviceMap"));
		assertEquals("raw disk/db 01=db_1.vmdk @3\nraw disk/app=app.vmdk @3", outputs.facts());
	}

	@Test
	void servicesAreOnOrOff() {
		assertEquals("""
				service/ntpd=on @1
				service/SSH=off @2
				service/sshd=on @3""", Outputs.parse(new ServiceListParser(), """
				ntpd                on
				SSH                 off
				sshd  0:off 1:off 2:on 3:on 4:on 5:on 6:off
				""").facts());
	}

	@Test
	void clockFollowsThePeerWithTheStar() {
		assertEquals("""
				ntp/peer=*192.0.2.8 192.0.2.1 2 u 33 64 377 0.412 -1.250 0.034 @3
				ntp/state=synchronised @3
				ntp/source=192.0.2.8 @3
				ntp/offset=-1.250 ms @3
				ntp/peer=192.0.2.9 .INIT. 16 u - 64 0 0.000 0.000 0.000 @4""", Outputs.parse(new NtpStateParser(), """
				     remote           refid      st t when poll reach   delay   offset  jitter
				==============================================================================
				*192.0.2.8 192.0.2.1 2 u 33 64 377 0.412 -1.250 0.034
				 192.0.2.9 .INIT. 16 u - 64 0 0.000 0.000 0.000
				""").facts());
		assertEquals("ntp/state=not running @1",
				Outputs.parse(new NtpStateParser(), "ntpq: read: Connection refused").facts());
	}

	@Test
	void dumpsGoWhereACommandOfAnyReleaseSays() {
		assertEquals("""
				coredump/vmhba1:0:0:7=active @1
				coredump/naa.6001:9=not used @4
				coredump/naa.6002:9=configured @5""", Outputs.parse(new DumpTargetParser(), """
				vmhba1:0:0:7 /dev/sda7 yes yes
				""").and(new DumpTargetParser(), "commands/localcli_system-coredump-partition-list.txt", """

				Name        Path                          Active  Configured
				----------  ----------------------------  ------  ----------
				naa.6001:9  /vmfs/devices/disks/naa.6001   false       false
				naa.6002:9  /vmfs/devices/disks/naa.6002   false        true
				""").facts());
	}

	@Test
	void logsGoToTheTargetsOfTheConfiguration() {
		assertEquals("""
				syslog/target=udp://192.0.2.5:514 @2
				syslog/target=ssl://logs.example:1514 @2
				syslog/target=192.0.2.6 @2""", Outputs.parse(new SyslogConfParser(), """
				[vmsyslog]
				loghost = udp://192.0.2.5:514, ssl://logs.example:1514
				logdir = <none>
				""").and(new SyslogConfParser(), "etc/syslog.conf", """
				# remote
				*.info   @192.0.2.6
				""").facts());
	}

	@Test
	void patchesAndPackagesOfOldReleases() {
		assertEquals("""
				patch/ESX350-200901401-SG=2009-02-11T09:12:44 Update of the kernel @3
				software/esx-scripts=installed 2010-03-01T10:00:00 @4
				software/kernel=2.4.21-57.ELvmnix @5""", Outputs.parse(new PatchListParser(), """
				Installed software bundles:
				------ Name ------ --- Install Date --- --- Summary ---
				ESX350-200901401-SG 2009-02-11T09:12:44 Update of the kernel
				esx-scripts installed 2010-03-01T10:00:00
				kernel-2.4.21-57.ELvmnix.i686
				""").facts());
	}

	@Test
	void adaptersHaveDriverAndFirmware() {
		Outputs read = Outputs.parse(new AdapterFirmwareParser(), """
				Adapter: vmhba2
				   Port ID: 0A0100
				   Model Description: Fast FC 16G
				   Firmware Version: 8.05.61
				   Driver Version: 3.1.8.0
				Adapter: vmhba3
				   Firmware Version: 8.05.62
				""").and(new AdapterFirmwareParser(), "proc/scsi/qla2300/1", """
				PCI to Fibre Channel Host Adapter for QX2400:
				        Firmware version 4.04.06 [IP], Driver version 7.08
				Host Device Name vmhba1
				""").and(new NicDetailsParser(), "commands/nicinfo.sh.txt", """
				NIC:  vmnic0
				   Driver: tg3
				   Firmware Version: bc 1.39 ncsi 1.5
				   Version: 3.137
				""");
		assertEquals("""
				vmhba1|4.04.06
				vmhba2|8.05.61
				vmhba3|8.05.62
				vmnic0|bc 1.39 ncsi 1.5""", read.host.getAdapters().stream()
				.map(each -> each.getName() + '|' + each.getFirmware()).collect(Collectors.joining("\n")));
		assertEquals("driver/vmhba2=3.1.8.0 @1\ndriver/vmhba1=qla2300 7.08 @3\ndriver/vmnic0=tg3 3.137 @1",
				read.facts());
	}

	@Test
	void summaryOfTheHostNamesItsHardware() {
		assertEquals("""
				hardware/Vendor Name=ACME @2
				hardware/Product Name=Rack 5000 @3
				hardware/Physical Memory=68719476736 @4""", Outputs.parse(new VimTextParser(), """
				   hardware = (vim.host.Summary.HardwareSummary) {
				      vendor = "ACME",
				      model = "Rack 5000",
				      memorySize = 68719476736,
				      otherIdentifyingInfo = <unset>,
				""").facts());
	}

	@Test
	void buildTellsItsLevel() {
		Outputs known = Outputs.parse(new VersionParser(), "VMware ESXi 6.7.0 build-8169922");
		assertEquals("""
				product/update level=6.7 GA @1
				product/release date=2018-04-17 @1
				product/level source=KB 2143832 @1""", known.facts());
		Outputs between = Outputs.parse(new VersionParser(), "VMware ESX Server 3.5.0 build-160000");
		assertEquals("""
				product/update level=after 3.5 Update 4 (build 153875) @1
				product/level source=lists of other people, unconfirmed @1""", between.facts());
	}

	@Test
	void fileSystemsAreSampledAsRamdisksAre() {
		Outputs read = Outputs.parse(new DfParser(), """
				Filesystem   Size   Used Available Use% Mounted on
				VMFS-5      10.0G   2.5G      7.5G  25% /vmfs/volumes/store one
				NFS        100.0G  50.0G     50.0G  50% /vmfs/volumes/share
				""").and(new FilesystemListParser(), "commands/localcli_storage-filesystem-list.txt", """
				Mount Point                      Volume Name  UUID               Mounted  Type  Size          Free
				-------------------------------  -----------  -----------------  -------  ----  ------------  -----------
				/vmfs/volumes/1a2b3c4d-5e6f7a8b  share        1a2b3c4d-5e6f7a8b  true     NFS   107374182401  53687091200
				""");
		assertEquals("""
				share NFS 107374182401 53687091201 =
				store one VMFS-5 10737418240 2684354560 ~""", read.host.getFileSystems().stream().map(each -> {
			RamdiskSample last = each.getSamples().getLast();
			return each.getName() + ' ' + each.getType() + ' ' + last.getSizeBytes() + ' ' + last.getUsedBytes()
					+ (last.isApproximate() ? " ~" : " =");
		}).collect(Collectors.joining("\n")));
		assertEquals(2, read.host.getFileSystems().stream().mapToInt(each -> each.getSamples().size()).sum());
	}

	@Test
	void usageOfFilesFillsTheirRamdisk() {
		Outputs read = Outputs.parse(new VdfParser(), """
				Ramdisk                   Size      Used Available Use% Mounted on
				tmp                     196608     98304     98304  50% --
				""").and(new DiskUsageParser(), "commands/vdu_-a-.txt", """
				1048576  /tmp/capture/a.pcap
				2097152  /tmp/capture
				                ramdisk stage:  300M		(  103 inodes)
				""");
		assertEquals("/tmp/capture/a.pcap 1048576", read.host.getRamdisks().getLast().getFillers().stream()
				.map(each -> each.getPath() + ' ' + each.getSizeBytes()).collect(Collectors.joining("\n")));
		assertEquals("stage -1 314572800 -1 -1.0% peak=-1 inodes=103/-1 ~  @3\n"
				+ "tmp 201326592 100663296 100663296 50.0% peak=-1 inodes=-1/-1 = /tmp @2", read.ramdisks());
	}
}
