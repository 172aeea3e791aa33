package org.plumbline.bench;

/** Scenarios of the host itself. */
final class HostStories {

	private HostStories() {
	}

	/** A machine's disk is reset by its guest because commands take too long. */
	static void reset(Stage stage, long startNs) {
		var lun = stage.host().shared(5);
		stage.plant("resetAborted").failed(startNs, lun, "0x2a", Sense.host(0x5));
		stage.plant("resetAsked").kernel(startNs + Stamps.SECOND, Level.INFO,
				"VSCSI: 2891: handle 8203(vscsi0:0):Reset [Retries: 0/0] from (vmm0:app01)");
		stage.plant("resetDone").kernel(startNs + 2 * Stamps.SECOND, Level.INFO,
				"VSCSI: 2679: handle 8203(vscsi0:0):Completing reset (0 outstanding commands)");
	}

	/** A ramdisk has no room for a file, three times. */
	static void ramdiskFull(Stage stage, long startNs) {
		var message = "The ramdisk 'tmp' is full.  As a result, the file /tmp/capture.pcap could not be written.";
		for (int i = 0; i < 3; i++) {
			long timeNs = startNs + i * 40 * Stamps.SECOND;
			stage.plant("ramdiskFull").vob(timeNs, "visorfsCorrelator", "esx.problem.visorfs.ramdisk.full", message);
			stage.hostd(timeNs + 12 * Stamps.MILLISECOND, Level.INFO, "Vimsvc.ha-eventmgr",
					"Event " + (247 + i) + " : " + message);
		}
	}

	/** A ramdisk has no room for one more name. */
	static void fileTableFull(Stage stage, long startNs) {
		stage.plant("fileTableFull").hostd(startNs, Level.INFO, "Vimsvc.ha-eventmgr", "Event 8573 : The file table of "
				+ "the ramdisk 'root' is full.  As a result, the file /var/run/vmware/tickets/vmtck-"
				+ stage.dice().hex(8)
				+ " could not be created by the application 'hostd-worker'.");
	}

	/** A program of the host dies and leaves a dump. */
	static void coreDump(Stage stage, long startNs) {
		stage.plant("dumpBegins").kernel(startNs, Level.INFO, "UserDump: 1907: Dumping cartel 36010 (from world 36112) "
				+ "to file /var/core/sfcb-vmware_base-zdump.000 ...");
		stage.plant("dumpComplete").kernel(startNs + 14 * Stamps.SECOND, Level.INFO,
				"UserDump: 1587: Userworld coredump complete.");
	}
}
