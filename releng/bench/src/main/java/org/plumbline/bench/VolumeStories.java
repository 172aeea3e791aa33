package org.plumbline.bench;

import java.util.List;

/** Scenarios of VMFS volumes. */
final class VolumeStories {

	private static final String UUID = "5a1c0e32-77d1e6b4-2f0a-d89d67142bf0";

	private VolumeStories() {
	}

	/** A snapshot copy of a LUN is shown to the host, rescanned, and taken for what it is. */
	static void snapshot(Stage stage, long startNs) {
		var lun = stage.host().shared(4);
		var copy = Lun.netApp(stage.dice(), lun.use() + "_snap", 21, lun.sizeMb(), List.of("vmhba2:C0:T0"));
		stage.plant("snapshotAnnounced").failed(startNs, lun, "0x28", Sense.check(0x6, 0x3f, 0xe));
		for (var path : copy.paths()) {
			stage.plant("snapshotFound").kernel(startNs + 3 * Stamps.SECOND, Level.INFO,
					"ScsiPath: 5012: Path " + path + " claimed for \"" + copy.id() + "\"");
		}
		stage.plant("snapshotSeen").kernel(startNs + 4 * Stamps.SECOND, Level.INFO,
				"LVM: 11130: Device " + copy.id() + ":1 detected to be a snapshot:");
		stage.process("snapshot-mount", lun);
		stage.truth().add("snapshots", Truth.map("device", copy.id(), "copyOf", lun.id(), "time",
				Stamps.isoMs(startNs + 4 * Stamps.SECOND)));
	}

	/** Backup software mounts a copy: every path tells that the list of LUNs changed, and the host scans. */
	static void mount(Stage stage, long startNs) {
		var lun = stage.host().shared(0);
		stage.plant("mountAnnounced");
		for (int i = 0; i < lun.paths().size(); i++) {
			stage.failedOnPath(startNs + i * 35 * Stamps.MILLISECOND, lun, lun.paths().get(i), "0x28",
					Sense.check(0x6, 0x3f, 0xe), "NONE");
		}
		stage.plant("mountScan").kernel(startNs + 9 * Stamps.SECOND, Level.INFO,
				"ScsiScan: 1104: Path 'vmhba2:C0:T0:L40': Vendor: 'NETAPP  '  Model: 'LUN             '  Rev: '8010'");
		stage.process("snapshot-mount", lun);
	}

	/** A compare of the heartbeat fails, its renewal times out, access is lost and comes back. */
	static void miscompare(Stage stage, long startNs) {
		var volume = stage.host().inventory().volumes().get(1);
		stage.plant("atsSense").failed(startNs, stage.host().shared(1), "0x89", Sense.check(0xe, 0x1d, 0x0));
		stage.plant("atsMiscompare").kernel(startNs + Stamps.MILLISECOND, Level.INFO,
				"HBX: 2832: ATS Miscompare detected between test and set HB images at offset 3604480 on vol " + volume);
		heartbeat(stage, startNs + 8 * Stamps.SECOND, volume);
		stage.process("ats-chain", stage.host().shared(1));
	}

	/** A volume's heartbeat is late for seconds. */
	static void heartbeat(Stage stage, long startNs) {
		heartbeat(stage, startNs, stage.host().inventory().volumes().getFirst());
	}

	private static void heartbeat(Stage stage, long startNs, String volume) {
		var record = "[HB state abcdef02 offset 3604480 gen 71 stampUS " + stage.host().boots().uptimeNs(startNs) / 1000
				+ " uuid " + stage.dice().hex(8) + "-" + stage.dice().hex(8) + "-1ea1-d89d67142bf0 jrnl <FB 60558> drv "
				+ "14.60] on vol '" + volume + "'";
		stage.plant("heartbeatLate").kernel(startNs, Level.INFO, "HBX: 2420: Waiting for timed out " + record);
		stage.vob(startNs + 2 * Stamps.MILLISECOND, "vmfsCorrelator", "esx.problem.vmfs.heartbeat.timedout",
				UUID + " " + volume);
		stage.hostd(startNs + 11 * Stamps.MILLISECOND, Level.INFO, "Vimsvc.ha-eventmgr", "Event 4711 : Lost access to "
				+ "volume " + UUID + " (" + volume
				+ ") due to connectivity issues. Recovery attempt is in progress and "
				+ "outcome will be reported shortly.");
		long endNs = startNs + 9 * Stamps.SECOND;
		stage.plant("heartbeatBack").kernel(endNs, Level.INFO, "HBX: 231: Reclaimed heartbeat for volume " + UUID + " ("
				+ volume + "): [Timeout] " + record);
		stage.hostd(endNs + 9 * Stamps.MILLISECOND, Level.INFO, "Vimsvc.ha-eventmgr",
				"Event 4712 : Successfully restored access to volume " + UUID + " (" + volume
						+ ") following connectivity issues.");
	}
}
