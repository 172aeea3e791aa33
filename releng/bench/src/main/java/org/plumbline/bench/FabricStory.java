package org.plumbline.bench;

import java.util.List;

/**
 * An array whose paths come and go for an hour: on every device in turn a path dies, commands fail on it, another path
 * takes over and tells that it is new, hosts fight for the device, it answers late, and the path is back.
 */
final class FabricStory implements Scenario {

	private static final int ROUNDS = 12;
	private static final long ROUND = 5 * Stamps.MINUTE;
	private static final String READ = "0x28";
	private static final String WRITE = "0x2a";

	@Override
	public void play(Stage stage, long startNs) {
		var devices = stage.host().inventory().shared();
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < devices.size(); i++) {
				long shareNs = i * (ROUND / 2) / devices.size() + stage.dice().betweenNs(0, Stamps.SECOND);
				turn(stage, startNs + round * ROUND + shareNs, devices.get(i), round);
			}
		}
	}

	private static void turn(Stage stage, long startNs, Lun lun, int round) {
		var paths = lun.paths();
		var from = paths.get(round % paths.size());
		var to = paths.get((round + 1) % paths.size());
		stage.plant("").vob(startNs, "scsiCorrelator", "vob.scsi.scsipath.pathstate.dead",
				"scsiPath " + from + " changed state from on.");
		for (int i = 0; i < 4; i++) {
			stage.failedOnPath(startNs + i * 90 * Stamps.MILLISECOND, lun, from, READ, Sense.host(0x1), "FAILOVER");
		}
		long switchNs = startNs + stage.dice().betweenNs(Stamps.SECOND, 4 * Stamps.SECOND);
		stage.kernel(switchNs, Level.INFO, "vmw_psp_fixed: psp_fixedSelectPathToActivateInt: Changing active path from "
				+ from + " to " + to + " for device \"" + lun.id() + "\".");
		later(stage, switchNs + Stamps.SECOND, lun, List.of(to));
		for (int i = 0; i < 5; i++) {
			stage.failed(startNs + (20 + i) * Stamps.SECOND, lun, WRITE, Sense.device(0x18));
		}
		stage.kernel(startNs + 40 * Stamps.SECOND, Level.WARNING, "ScsiDeviceIO: 1491: Device " + lun.id()
				+ " performance has deteriorated. I/O latency increased from average value of 2011 microseconds to "
				+ stage.dice().between(35_000, 900_000) + " microseconds.");
		stage.kernel(startNs + 60 * Stamps.SECOND, Level.INFO, "ScsiDeviceIO: 1506: Device " + lun.id()
				+ " performance has improved. I/O latency reduced from 106250 microseconds to 9120 microseconds.");
		stage.vob(startNs + 90 * Stamps.SECOND, "scsiCorrelator", "vob.scsi.scsipath.pathstate.on",
				"scsiPath " + from + " changed state from dead.");
		later(stage, startNs + 91 * Stamps.SECOND, lun, paths);
	}

	/** The first answer on each path tells that the path is new. */
	private static void later(Stage stage, long timeNs, Lun lun, List<String> paths) {
		for (int i = 0; i < paths.size(); i++) {
			stage.failedOnPath(timeNs + i * 120 * Stamps.MILLISECOND, lun, paths.get(i), READ,
					Sense.check(0x6, 0x29, 0x0), "NONE");
		}
	}
}
