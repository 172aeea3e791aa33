package org.plumbline.bench;

/** Scenarios of paths: changed over, lost one by one, lost all, lost for good. */
final class PathStories {

	private static final String READ = "0x28";
	private static final int APD_SECONDS = 140;

	private PathStories() {
	}

	/** A path goes, commands wait, another one takes over, its first answer is a reset, and all is well. */
	static void failover(Stage stage, long startNs) {
		var lun = stage.host().shared(0);
		var from = lun.paths().getFirst();
		var to = lun.paths().getLast();
		stage.plant("failoverLost").failedOnPath(startNs, lun, from, READ, Sense.host(0x1), "FAILOVER");
		boolean line = stage.release().since(Release.ESXI_5_0);
		stage.plant("failoverBlocked").kernel(startNs + 3 * Stamps.MILLISECOND, Level.WARNING,
				"NMP: nmp_DeviceRetryCommand" + (line ? ":133" : "") + ": Device \"" + lun.id()
						+ "\": awaiting fast path state update for failover with I/O blocked. No prior reservation "
						+ "exists on the device.");
		long switchNs = startNs + stage.dice().betweenNs(Stamps.SECOND, 4 * Stamps.SECOND);
		stage.plant("failoverSwitch").kernel(switchNs, Level.INFO,
				"vmw_psp_fixed: psp_fixedSelectPathToActivateInt: Changing active path from " + from + " to " + to
						+ " for device \"" + lun.id() + "\".");
		long retryNs = switchNs + 800 * Stamps.MILLISECOND;
		stage.plant("failoverReset").failedOnPath(retryNs, lun, to, READ, Sense.check(0x6, 0x29, 0x0), "NONE");
		stage.plant("failoverRecovered").kernel(retryNs + 40 * Stamps.MILLISECOND, Level.INFO,
				"NMP: nmp_DeviceAttemptFailover: Retry world recovered device \"" + lun.id() + "\"");
		stage.process("failover", lun);
	}

	/** One path dies and the last but one redundancy with it; nobody notices yet. */
	static void pathDead(Stage stage, long startNs) {
		var lun = stage.host().shared(1);
		var path = lun.paths().get(1);
		var volume = stage.host().inventory().volumes().get(1);
		stage.plant("pathDead").vob(startNs, "scsiCorrelator", "vob.scsi.scsipath.pathstate.dead",
				"scsiPath " + path + " changed state from on.");
		stage.plant("redundancyLost").vob(startNs + 400 * Stamps.MILLISECOND, "scsiCorrelator",
				"esx.problem.storage.redundancy.lost", "Lost path redundancy to storage device " + lun.id() + ". Path "
						+ path + " is down. Affected datastores: \"" + volume + "\".");
		long backNs = startNs + 11 * Stamps.MINUTE;
		stage.plant("pathBack").vob(backNs, "scsiCorrelator", "vob.scsi.scsipath.pathstate.on",
				"scsiPath " + path + " changed state from dead.");
	}

	/** All paths to a device go; after 140 seconds commands fail at once; much later the device is back. */
	static void allPathsDown(Stage stage, long startNs) {
		stage.process("apd", stage.host().shared(2));
		var device = stage.host().shared(2).id();
		stage.plant("apdStart").kernel(startNs, Level.INFO, stage.release().since(Release.ESXI_6_5)
				? "StorageApdHandler: 1205: APD start for 0x4302" + stage.dice().hex(8) + " [" + device + "]"
				: "StorageApdHandler: 846: APD Start for ident [" + device + "]!");
		stage.vob(startNs + 2 * Stamps.MILLISECOND, "APDCorrelator", "vob.storage.apd.start",
				"Device or filesystem with identifier [" + device + "] has entered the All Paths Down state.");
		stage.vob(startNs + 5 * Stamps.MILLISECOND, "APDCorrelator", "esx.problem.storage.apd.start",
				"Device or filesystem with identifier [" + device + "] has entered the All Paths Down state.");
		long timeoutNs = startNs + APD_SECONDS * Stamps.SECOND;
		stage.plant("apdTimeout").vob(timeoutNs, "APDCorrelator", "vob.storage.apd.timeout",
				"Device or filesystem with identifier [" + device + "] has entered the All Paths Down Timeout state "
						+ "after being in the All Paths Down state for 140 seconds. I/Os will now be fast failed.");
		long exitNs = startNs + 17 * Stamps.MINUTE;
		stage.plant("apdExit").vob(exitNs, "APDCorrelator", "vob.storage.apd.exit",
				"Device or filesystem with identifier [" + device + "] has exited the All Paths Down state.");
		stage.truth().add("apd", Truth.map("device", device, "start", Stamps.isoMs(startNs), "timeout",
				Stamps.isoMs(timeoutNs), "exit", Stamps.isoMs(exitNs)));
	}

	/** The array says that a device does not exist any more. */
	static void permanentLoss(Stage stage, long startNs) {
		var lun = stage.host().shared(3);
		stage.plant("pdlSense");
		for (var path : lun.paths()) {
			stage.kernel(startNs, Level.INFO, "VMW_SATP_ALUA: satp_alua_issueCommandOnPath:661: Path \"" + path
					+ "\" (PERM LOSS) command 0xa3 failed with status Device is permanently unavailable. H:0x0 D:0x2 "
					+ "P:0x0 Valid sense data: 0x5 0x25 0x0.");
			stage.truth().failure(lun.id(), "0xa3", Sense.check(0x5, 0x25, 0x0), 1);
		}
		stage.plant("pdl").kernel(startNs + 900 * Stamps.MILLISECOND, Level.WARNING, "ScsiDevice: 1641: Device :"
				+ lun.id() + " has been removed or is permanently inaccessible.");
	}
}
