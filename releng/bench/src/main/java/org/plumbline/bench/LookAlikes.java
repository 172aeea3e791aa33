package org.plumbline.bench;

/** Lines that begin like a known process of storage and are none: a step is missing, late, or of another kind. */
final class LookAlikes implements Scenario {

	private static final String READ = "0x28";
	private static final String WRITE = "0x2a";

	@Override
	public void play(Stage stage, long startNs) {
		conflicts(stage, startNs);
		singleReset(stage, startNs + 3 * Stamps.MINUTE);
		changedList(stage, startNs + 5 * Stamps.MINUTE);
		if (stage.release().since(Release.ESX_4_0)) {
			flapping(stage, startNs + 9 * Stamps.MINUTE);
		}
		if (stage.release().since(Release.ESXI_5_1)) {
			shortOutage(stage, startNs + 12 * Stamps.MINUTE);
		}
		if (stage.release().since(Release.ESXI_5_5)) {
			miscompare(stage, startNs + 15 * Stamps.MINUTE);
		}
	}

	/** Conflicts as every cluster has them: a dozen, then a long pause. */
	private static void conflicts(Stage stage, long startNs) {
		stage.plant("fewConflicts");
		for (int i = 0; i < 12; i++) {
			stage.failed(startNs + i * Stamps.SECOND, stage.host().shared(3), WRITE, Sense.device(0x18));
			stage.failed(startNs + (i + 60) * 10 * Stamps.SECOND, stage.host().shared(3), WRITE, Sense.device(0x18));
		}
	}

	/** One path was reset, not the target. */
	private static void singleReset(Stage stage, long startNs) {
		var lun = stage.host().shared(5);
		stage.plant("onePathReset").failedOnPath(startNs, lun, lun.paths().getFirst(), READ,
				Sense.check(0x6, 0x29, 0x0), "NONE");
	}

	/** The list of LUNs changed, and nobody scanned. */
	private static void changedList(Stage stage, long startNs) {
		stage.plant("listChanged").failed(startNs, stage.host().shared(0), READ, Sense.check(0x6, 0x3f, 0xe));
	}

	/** Two paths take turns and no command recovers. */
	private static void flapping(Stage stage, long startNs) {
		var lun = stage.host().shared(1);
		var from = lun.paths().getFirst();
		var to = lun.paths().getLast();
		for (int i = 0; i < 6; i++) {
			boolean there = i % 2 == 0;
			stage.plant("flapLost").failedOnPath(startNs + i * 4 * Stamps.SECOND, lun, there ? from : to, READ,
					Sense.host(0x1), "FAILOVER");
			stage.plant("flapSwitch").kernel(startNs + (i * 4 + 2) * Stamps.SECOND, Level.INFO,
					"vmw_psp_fixed: psp_fixedSelectPathToActivateInt: Changing active path from " + (there ? from : to)
							+ " to " + (there ? to : from) + " for device \"" + lun.id() + "\".");
		}
	}

	/** All paths are down for seconds only. */
	private static void shortOutage(Stage stage, long startNs) {
		var text = "Device or filesystem with identifier [" + stage.host().shared(2).id() + "] has ";
		stage.plant("shortOutage").vob(startNs, "APDCorrelator", "vob.storage.apd.start",
				text + "entered the All Paths Down state.");
		stage.plant("shortOutageEnd").vob(startNs + 20 * Stamps.SECOND, "APDCorrelator", "vob.storage.apd.exit",
				text + "exited the All Paths Down state.");
	}

	/** A compare that failed as it should: of a lock, and access was never lost. */
	private static void miscompare(Stage stage, long startNs) {
		stage.plant("lockMiscompare").failed(startNs, stage.host().shared(1), "0x89", Sense.check(0xe, 0x1d, 0x0));
	}
}
