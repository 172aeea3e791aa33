package org.plumbline.esxi.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plumbline.core.report.DevicePassport;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.KeyValues.Entry;
import org.plumbline.core.report.Table;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.StorageEventKind;
import org.plumbline.core.storage.StoragePicture;

/** Storage over whole logs: counting once, joining hosts, recognising processes and their look-alikes. */
class StorageCaseTest {

	private static final String GOLD = "naa.60002ac000000000000000e20001b1c2";
	private static final String KERNEL = "var/log/vmkernel.log";

	private static String nmp(String pointer, String path, String codes) {
		return "NMP: nmp_ThrottleLogForDevice:3801: Cmd 0x2a (" + pointer + ", 2100) to dev \"" + GOLD + "\" on path \""
				+ path + "\" Failed: " + codes + " Act:EVAL";
	}

	private static String device(String pointer, String codes) {
		return "ScsiDeviceIO: 2990: Cmd(" + pointer + ") 0x2a, CmdSN 0x51 from world 2100 to dev \"" + GOLD
				+ "\" failed " + codes;
	}

	private static String repeated(int times) {
		return "NMP: nmp_ThrottleLogForDevice:3801: last error status from device " + GOLD + " repeated " + times
				+ " times";
	}

	private static DeviceHistory gold(StoragePicture picture) {
		return picture.devices().stream().filter(each -> each.id().equals(GOLD)).findFirst().orElseThrow();
	}

	private static FailureCount only(StoragePicture picture) {
		List<FailureCount> failures = gold(picture).failures();
		assertEquals(1, failures.size());
		return failures.getFirst();
	}

	private static List<String> sequences(StoragePicture picture) {
		return picture.sequences().stream().map(each -> each.pattern().id()).toList();
	}

	@Test
	void aKernelLineAndItsTwinOnAPathAreOneFailure() {
		String codes = "H:0x2 D:0x0 P:0x0 Possible sense data: 0x0 0x0 0x0.";
		StoragePicture picture = new SmallCase().host("esx1")
				.line(KERNEL, 0, nmp("0x439500a7f200", "vmhba2:C0:T0:L1", codes))
				.line(KERNEL, 1, device("0x439500a7f200", codes)).line(KERNEL, 2, device("0x439500a7f999", codes))
				.read();
		assertEquals(2, only(picture).count());
		assertEquals("0x2", only(picture).code().host());
		assertEquals("vmhba2:C0:T0:L1", gold(picture).paths().getFirst().name());
	}

	@Test
	void aWarningInBothLogsIsOneFailure() {
		String codes = "H:0x5 D:0x0 P:0x0";
		StoragePicture picture = new SmallCase().host("esx1").line(KERNEL, 0, "WARNING: " + device("0x4395001", codes))
				.line("var/log/vmkwarning.log", 0, "WARNING: " + device("0x4395001", codes)).read();
		assertEquals(1, only(picture).count());
	}

	@Test
	void repeatsThatTheHostOnlyCountedAreCounted() {
		String codes = "H:0x7 D:0x0 P:0x0";
		StoragePicture picture = new SmallCase().host("esx1")
				.line(KERNEL, 0, nmp("0x4395001", "vmhba2:C0:T0:L1", codes)).line(KERNEL, 0, device("0x4395001", codes))
				.line(KERNEL, 60_000, repeated(10)).line(KERNEL, 120_000, repeated(20)).read();
		assertEquals(31, only(picture).count());
		assertEquals(30, only(picture).repeats());
	}

	@Test
	void linesThatTheLogServiceLeftOutAreCounted() {
		String codes = "H:0x5 D:0x0 P:0x0";
		StoragePicture picture = new SmallCase().host("esx1").line(KERNEL, 0, device("0x4395001", codes))
				.raw(KERNEL, "2021-03-04T05:00:30.000Z In(182) vmkernel: --- last message repeated 6 times ---")
				.line(KERNEL, 60_000, "VC: 2059: Device rescan time 26 msec")
				.raw(KERNEL, "2021-03-04T05:01:30.000Z In(182) vmkernel: --- last message repeated 9 times ---").read();
		assertEquals(7, only(picture).count());
		String classic = "Mar 4 05:0%s:00 esx1 %s";
		assertEquals(5, only(new SmallCase().host("esx1")
				.raw("var/log/messages",
						String.format(classic, "1", "vmkernel: 0:00:10:00.000 cpu3:4101)" + classic(codes)))
				.raw("var/log/messages", String.format(classic, "2", "last message repeated 4 times")).read()).count());
	}

	private static String classic(String codes) {
		return "ScsiDeviceIO: 1672: Command 0x2a to device \"" + GOLD + "\" failed " + codes;
	}

	@Test
	void aRepeatThatHasLinesOfItsOwnIsNotCountedTwice() {
		String codes = "H:0x7 D:0x0 P:0x0";
		SmallCase small = new SmallCase().host("esx1").line(KERNEL, 0, nmp("0x4395001", "vmhba2:C0:T0:L1", codes));
		for (int i = 0; i < 10; i++) {
			small.line(KERNEL, 1_000 + i, device("0x43951" + i + "0", codes));
		}
		assertEquals(11, only(small.line(KERNEL, 2_000, repeated(10)).read()).count());
	}

	@Test
	void aDeviceIsJoinedOverHostsAndALocalNameIsNot() {
		String local = "ScsiDeviceIO: 2990: Cmd(0x4395001) 0x1a, CmdSN 0x51 from world 2100 to dev "
				+ "\"mpx.vmhba0:C0:T0:L0\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x5 0x20 0x0.";
		StoragePicture picture = new SmallCase().host("esx1").line(KERNEL, 0, device("0x4395001", "H:0x5 D:0x0 P:0x0"))
				.line(KERNEL, 1, local).host("esx2").line(KERNEL, 0, device("0x4395002", "H:0x5 D:0x0 P:0x0"))
				.line(KERNEL, 1, local).read();
		assertEquals(List.of("esx1", "esx2"), gold(picture).hosts());
		assertEquals(2, only(picture).count());
		assertEquals(1, only(picture).hosts().get("esx2").count());
		assertEquals(2, picture.devices().stream().filter(each -> each.id().startsWith("mpx.")).count());
	}

	@Test
	void aLineThatTheHostBrokeIsJoined() {
		StoragePicture picture = new SmallCase().host("esx1")
				.line(KERNEL, 0, "NMP: nmp_ThrottleLogForDevice:3893: Cmd 0x2a (0x45b9, 2100) to dev \"" + GOLD
						+ "\" on path \"vmhba2:C0:T0:L1\" Failed:")
				.line(KERNEL, 1,
						"NMP: nmp_ThrottleLogForDevice:3898: H:0x2 D:0x0 P:0x0 . Act:EVAL. cmdId.initiator=0x4")
				.read();
		assertEquals("0x2", only(picture).code().host());
		assertEquals(1, only(picture).count());
	}

	private static SmallCase failover() {
		return new SmallCase().host("esx1")
				.line(KERNEL, 0,
						"WARNING: iscsi_vmk: iscsivmk_StopConnection: vmhba33:CH:0 T:0 CN:0: iSCSI connection is being"
								+ " marked \"OFFLINE\"")
				.line(KERNEL, 900, nmp("0x4395001", "vmhba33:C0:T0:L1", "H:0x1 D:0x0 P:0x0"))
				.line(KERNEL, 950, "WARNING: NMP: nmp_DeviceRetryCommand: Device \"" + GOLD
						+ "\": awaiting fast path state update for failover with I/O blocked.")
				.line(KERNEL, 2_000,
						"vmw_psp_mru: psp_mruSelectPathToActivateInt: Changing active path from vmhba33:C0:T0:L1 to "
								+ "vmhba33:C1:T0:L1 for device \"" + GOLD + "\".");
	}

	@Test
	void aNormalFailoverIsFoldedIntoOneStep() {
		StoragePicture picture = failover()
				.line(KERNEL, 2_500,
						nmp("0x4395002", "vmhba33:C1:T0:L1", "H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x29 0x0."))
				.line(KERNEL, 2_600, "WARNING: NMP: nmp_CompleteRetryForPath: Retry world recovered device \"" + GOLD
						+ "\"")
				.read();
		assertEquals(List.of("failover"), sequences(picture));
		FoldedSequence failover = picture.sequences().getFirst();
		assertEquals(List.of(GOLD), failover.devices());
		assertTrue(failover.pattern().harmless());
		assertEquals(StorageEventKind.LINK, failover.steps().getFirst().kind());
	}

	@Test
	void aFailoverThatNeverRecoversOrGoesBackAndForthIsNone() {
		assertEquals(List.of(), sequences(failover().read()));
		String back = "vmw_psp_mru: psp_mruSelectPathToActivateInt: Changing active path from vmhba33:C1:T0:L1 to "
				+ "vmhba33:C0:T0:L1 for device \"" + GOLD + "\".";
		String recovered = "NMP: nmp_CompleteRetryForPath: Retry world recovered device \"" + GOLD + "\"";
		assertEquals(List.of(), sequences(failover().line(KERNEL, 3_000, back).line(KERNEL, 4_000, recovered).read()));
	}

	private static String listChanged(String device) {
		return "ScsiDeviceIO: 2990: Cmd(0x4395001) 0x28, CmdSN 0x51 from world 2100 to dev \"" + device
				+ "\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.";
	}

	@Test
	void aFailoverMayBeginWithAControllerThatChanges() {
		assertEquals(List.of("failover"), sequences(new SmallCase().host("esx1")
				.line(KERNEL, 0,
						nmp("0x4395001", "vmhba2:C0:T0:L1", "H:0x0 D:0x2 P:0x0 Valid sense data: 0x2 0x4 0xa."))
				.line(KERNEL, 2_000,
						"vmw_psp_fixed: psp_fixedSelectPathToActivateInt: Changing active path from vmhba2:C0:T0:L1 to "
								+ "vmhba2:C0:T1:L1 for device \"" + GOLD + "\".")
				.line(KERNEL, 3_000,
						nmp("0x4395002", "vmhba2:C0:T1:L1", "H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x2a 0x6."))
				.read()));
	}

	@Test
	void aMountedCopyIsRecognisedOnceOverItsDevices() {
		String other = GOLD.replace("e2", "e3");
		StoragePicture picture = new SmallCase().host("esx1").line(KERNEL, 0, listChanged(GOLD))
				.line(KERNEL, 5, listChanged(other))
				.line(KERNEL, 20_000, "ScsiScan: 847: Path 'vmhba2:C0:T0:L9': Vendor: 'NETAPP  '  Model: 'LUN   '")
				.read();
		assertEquals(List.of("snapshot-mount"), sequences(picture));
		assertEquals(2, picture.sequences().getFirst().devices().size());
	}

	@Test
	void aChangedListWithoutAScanIsNoMount() {
		assertEquals(List.of(),
				sequences(new SmallCase().host("esx1").line(KERNEL, 0, listChanged(GOLD)).read()));
	}

	@Test
	void aHeartbeatMiscompareIsAChainOnlyIfAccessWasLost() {
		String miscompare = "WARNING: HBX: 2011: ATS Miscompare detected between test and set HB images at offset 3706880 "
				+ "on vol 'gold'.";
		String lost = "HBX: 2510: Waiting for timed out [HB state abcdef02 offset 3706880 gen 31] on vol 'gold'";
		assertEquals(List.of("ats-chain"), sequences(
				new SmallCase().host("esx1").line(KERNEL, 0, miscompare).line(KERNEL, 4_000, lost).read()));
		assertEquals(List.of("ats-chain"), sequences(new SmallCase().host("esx1")
				.line(KERNEL, 0, device("0x4395001", "H:0x0 D:0x2 P:0x0 Valid sense data: 0xe 0x1d 0x0."))
				.line(KERNEL, 4_000, lost).read()));
		assertEquals(List.of(), sequences(new SmallCase().host("esx1").line(KERNEL, 0, miscompare).read()));
		assertEquals(List.of(), sequences(
				new SmallCase().host("esx1").line(KERNEL, 0, lost).line(KERNEL, 4_000, miscompare).read()));
	}

	@Test
	void manyConflictsInAShortTimeAreAStorm() {
		SmallCase dense = new SmallCase().host("esx1");
		SmallCase sparse = new SmallCase().host("esx1");
		for (int i = 0; i < 30; i++) {
			String line = device("0x43950" + i, "H:0x0 D:0x18 P:0x0 Possible sense data: 0x0 0x0 0x0.");
			dense.line(KERNEL, i * 500, line);
			sparse.line(KERNEL, i * 60_000, line);
		}
		assertEquals(List.of("reservation-storm"), sequences(dense.read()));
		assertEquals(List.of(), sequences(sparse.read()));
	}

	@Test
	void allPathsDownIsToldByItsEnd() {
		String start = "StorageApdHandler: 1203: APD Start for ident [" + GOLD + "]!";
		String timeout = "StorageApdHandler: 610: APD Timeout for ident [" + GOLD + "]!";
		String exit = "StorageApdHandler: 507: APD Exit for ident [" + GOLD + "]!";
		assertEquals(List.of("apd"), sequences(new SmallCase().host("esx1").line(KERNEL, 0, start)
				.line(KERNEL, 140_000, timeout).line(KERNEL, 200_000, exit).read()));
		assertEquals(List.of("apd-short"),
				sequences(new SmallCase().host("esx1").line(KERNEL, 0, start).line(KERNEL, 30_000, exit).read()));
		assertEquals(List.of(), sequences(new SmallCase().host("esx1").line(KERNEL, 0, start).read()));
	}

	@Test
	void aResetIsToldByEveryPathAndASingleUnitAttentionIsNone() {
		String codes = "H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x29 0x0.";
		SmallCase one = new SmallCase().host("esx1").line(KERNEL, 0, nmp("0x4395001", "vmhba2:C0:T0:L1", codes));
		assertEquals(List.of(), sequences(one.read()));
		assertEquals(List.of("target-reset"), sequences(
				one.line(KERNEL, 100, nmp("0x4395002", "vmhba3:C0:T0:L1", codes)).read()));
	}

	@Test
	void theSameChangeToldByThreeLogsHappenedOnce() {
		StoragePicture picture = new SmallCase().host("esx1")
				.line(KERNEL, 0, "StorageApdHandler: 1203: APD Start for ident [" + GOLD + "]!")
				.line("var/log/vobd.log", 10,
						"[APDCorrelator] 733100200us: [esx.problem.storage.apd.start] Device or filesystem with identifier ["
								+ GOLD + "] has entered the All Paths Down state.")
				.read();
		assertEquals(1, gold(picture).events(StorageEventKind.DEVICE_STATE).size());
	}

	@Test
	void thePassportTellsOnceWhatAllHostsSetAlike() {
		SmallCase hosts = new SmallCase();
		for (String name : List.of("esx1", "esx2", "esx3")) {
			hosts.host(name).file("commands/localcli_storage-core-device-list.txt",
					GOLD + "\n   Vendor: 3PARdata\n   Revision: 0000\n   Device Max Queue Depth: "
							+ (name.equals("esx2") ? 128 : 64) + "\n")
					.line(KERNEL, 0, device("0x4395001", "H:0x5 D:0x0 P:0x0"));
		}
		StoragePicture picture = hosts.read();
		KeyValues values = (KeyValues) new DevicePassport(gold(picture), picture).blocks().getFirst();
		assertEquals(List.of("Queue depth (esx2)", "Queue depth (esx1, esx3)", "Revision"), values.entries().stream()
				.map(Entry::key).filter(each -> each.startsWith("Queue") || each.startsWith("Rev")).toList());
	}

	@Test
	void thePassportTellsOnceWhatSeveralPathsOfAHostDidTogether() {
		SmallCase host = new SmallCase().host("esx1").line(KERNEL, 0, device("0x4395001", "H:0x5 D:0x0 P:0x0"));
		for (int path = 0; path < 4; path++) {
			host.line("var/log/vobd.log", 1000 + path * 40,
					"[scsiCorrelator] 733100200us: [vob.scsi.scsipath.pathstate.dead] "
							+ "scsiPath vmhba2:C0:T" + path + ":L1 changed state from on.");
		}
		host.file("commands/esxcfg-mpath_-b.txt", GOLD + " : 3PAR disk\n" + IntStream.range(0, 4)
				.mapToObj(path -> "   vmhba2:C0:T" + path + ":L1 LUN:1 state:dead fc Adapter: x  Target: y\n")
				.collect(Collectors.joining()));
		StoragePicture picture = host.read();
		Table changes = (Table) new DevicePassport(gold(picture), picture).blocks().getLast();
		assertEquals(1, changes.rows().size(), changes::toString);
	}

	@Test
	void inventoryNamesMachinesWorldsAndOtherNames() {
		String copy = "vml.020001000060002ac000000000000000e20001b1c2565620202020";
		StoragePicture picture = new SmallCase().host("esx1")
				.file("commands/localcli_storage-core-device-list.txt",
						GOLD + "\n   Display Name: 3PAR disk\n   Size: 1024\n   Vendor: 3PARdata\n   Model: VV\n")
				.file("commands/esxcfg-scsidevs_-m.txt", GOLD
						+ ":1 /vmfs/devices/disks/x:1 5a1c0e32-77d1e6b4-2f0a-d89d67142bf0  0  gold")
				.file("vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0/db 1/db 1.vmx", "displayName = \"db one\"")
				.file("commands/localcli_vm-process-list.txt",
						"db one\n   World ID: 2100\n   VMX Cartel ID: 2099\n   Display Name: db one\n")
				.line(KERNEL, 0, device("0x4395001", "H:0x5 D:0x0 P:0x0").replace(GOLD, copy)).read();
		DeviceHistory gold = gold(picture);
		assertEquals(List.of("gold"), gold.identity().datastores());
		assertEquals(List.of("db one"), gold.identity().vms());
		assertEquals(List.of(copy), gold.identity().aliases());
		assertEquals(List.of("db one"), List.copyOf(only(picture).worlds().keySet()));
	}

	@Test
	void aRawDeviceBelongsToTheMachineThatOpenedIt() {
		StoragePicture picture = new SmallCase().host("esx1")
				.file("vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0/mail/mail.vmx", "displayName = \"Mail 01\"")
				.file("vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0/mail/vmware.log",
						"2021-03-04T05:00:00.000Z| vmx| I125: Disk mail_log.vmdk opened, raw device " + GOLD)
				.read();
		assertTrue(gold(picture).identity().rdm());
		assertEquals(List.of("Mail 01"), gold(picture).identity().vms());
	}

	@Test
	void disksOf3KnowTheirPaths() {
		StoragePicture picture = new SmallCase().host("esx3")
				.file("tmp/esxcfg-mpath-devices.77.txt",
						"Disk vmhba1:0:4 /dev/sdb (512000MB) has 2 paths and policy of Most Recently Used\n"
								+ " FC 7:1.0 2100001b32100001<->500a098186174e02 vmhba1:0:4 On active preferred\n"
								+ " FC 7:1.0 2100001b32100001<->500a098286174e02 vmhba2:0:4 Dead\n")
				.line(KERNEL, 0, "SCSI: 5711: vmhba2:0:4:1 status = 24/0 0x0 0x0 0x0").read();
		DeviceHistory disk = picture.devices().getFirst();
		assertEquals("vmhba1:0:4", disk.id());
		assertEquals("0x18", disk.failures().getFirst().code().deviceStatus());
		assertEquals(List.of("on", "dead"), disk.paths().stream().map(each -> each.state()).toList());
	}

	private static String persistentReserve(String codes) {
		return "ScsiDeviceIO: 2990: Cmd(0x4395009) 0x5f, CmdSN 0x52 from world 3300 to dev \"" + GOLD + "\" failed "
				+ codes;
	}

	@Test
	void whoTookAReservationIsNamedByTheCommandOfAnotherHost() {
		StoragePicture picture = new SmallCase().host("esx1")
				.line(KERNEL, 5_000, device("0x4395001", "H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x2a 0x3."))
				.host("esx2")
				.file("commands/localcli_vm-process-list.txt",
						"node b\n   World ID: 3300\n   VMX Cartel ID: 3299\n   Display Name: node b\n")
				.line(KERNEL, 4_000, persistentReserve("H:0x0 D:0x18 P:0x0")).read();
		assertEquals("esx2 (node b)",
				gold(picture).events().stream().filter(each -> each.state().equals("preempted")).findFirst()
						.orElseThrow().value("holder"));
	}

	@Test
	void nobodyIsNamedIfTheCommandCameFromTheSameHostOrLongBefore() {
		StoragePicture picture = new SmallCase().host("esx1")
				.line(KERNEL, 3_000, persistentReserve("H:0x0 D:0x18 P:0x0"))
				.line(KERNEL, 90_000, device("0x4395001", "H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x2a 0x3."))
				.host("esx2").line(KERNEL, 4_000, persistentReserve("H:0x0 D:0x18 P:0x0")).read();
		assertTrue(gold(picture).events().stream().allMatch(each -> each.value("holder").isEmpty()));
	}

	@Test
	void theOwnerOfALockIsNamedByTheIdOfItsHost() {
		StoragePicture picture = new SmallCase().host("esx1")
				.line(KERNEL, 0,
						"FS3: 1420: vol 'gold': [Req mode: 1] Not free; Lock [type 10c00001 offset 4100096 v 61,"
								+ " hb offset 3743744 gen 21, mode 1, owner 5c000000-9d01ab34-77c1-001b21aa0102 mtime 1163 num 0]")
				.host("esx2")
				.file("etc/vmware/esx.conf", "/system/uuid = \"4f8a1c22-9d01ab34-77c1-001b21aa0102\"\n")
				.line(KERNEL, 9_000, device("0x4395001", "H:0x5 D:0x0 P:0x0")).read();
		assertEquals("esx2", picture.elsewhere().getFirst().value("holder"));
	}
}
