package org.plumbline.bench;

/** Scenarios of single devices. */
final class DeviceStories {

	private static final String WRITE = "0x2a";
	private static final int SLOW_REPORTS = 6;

	private DeviceStories() {
	}

	/** A device becomes slow and, minutes later, fast again. */
	static void latency(Stage stage, long startNs) {
		var device = stage.host().shared(5).id();
		for (int i = 0; i < SLOW_REPORTS; i++) {
			stage.plant("latencyHigh").kernel(startNs + i * 50 * Stamps.SECOND, Level.WARNING,
					"ScsiDeviceIO: 1491: Device "
							+ device
							+ " performance has deteriorated. I/O latency increased from average value of 1874 "
							+ "microseconds to " + (61_250 + i * 9_000) + " microseconds.");
		}
		long endNs = startNs + 7 * Stamps.MINUTE;
		stage.plant("latencyImproved").kernel(endNs, Level.INFO, "ScsiDeviceIO: 1506: Device " + device
				+ " performance has improved. I/O latency reduced from 106250 microseconds to 9120 microseconds.");
		stage.truth().add("latency", Truth.map("device", device, "time", Stamps.isoMs(startNs), "reports",
				SLOW_REPORTS, "fromUs", 1874, "toUs", 61_250 + (SLOW_REPORTS - 1) * 9_000));
	}

	/** Two hosts fight for a device: commands are refused by the hundred for some minutes. */
	static void reservations(Stage stage, long startNs) {
		var lun = stage.host().shared(3);
		var conflict = Sense.device(0x18);
		stage.plant("reservationConflicts");
		long timeNs = startNs;
		int count = 0;
		while (timeNs < startNs + 5 * Stamps.MINUTE) {
			stage.failed(timeNs, lun, WRITE, conflict);
			timeNs += stage.dice().gapNs(1.5 * Stamps.SECOND);
			count++;
		}
		if (stage.release() == Release.ESX_3_5) {
			stage.plant("tooManyConflicts").kernel(timeNs, Level.WARNING,
					"SCSI: 5530: Failing I/O due to too many reservation conflicts");
		}
		stage.truth().add("reservations",
				Truth.map("device", stage.name(lun), "first", Stamps.isoMs(startNs), "count", count));
		stage.process("reservation-storm", lun);
	}

	/** The target is reset: the first answer on every path says so, once. */
	static void targetReset(Stage stage, long startNs) {
		var lun = stage.host().shared(5);
		stage.plant("targetReset");
		for (int i = 0; i < lun.paths().size(); i++) {
			stage.failedOnPath(startNs + i * 120 * Stamps.MILLISECOND, lun, lun.paths().get(i), "0x28",
					Sense.check(0x6, 0x29, 0x0), "NONE");
		}
		stage.process("target-reset", lun);
	}

	/** One error comes thousands of times and is told once, then by counts. */
	static void throttled(Stage stage, long startNs) {
		var lun = stage.host().shared(2);
		var error = Sense.host(0x7);
		stage.plant("throttledFirst").failedOnPath(startNs, lun, lun.paths().getFirst(), WRITE, error, "EVAL");
		int total = 1;
		long timeNs = startNs;
		for (int times = 10; times <= 2560; times *= 2) {
			timeNs += times * 40 * Stamps.MILLISECOND + stage.dice().betweenNs(0, Stamps.SECOND);
			stage.plant("throttled" + times).repeated(timeNs, lun, WRITE, error, times);
			total += times;
		}
		stage.truth().add("throttled", Truth.map("device", lun.id(), "count", total));
	}

	/** A block of the array cannot be read. */
	static void mediumErrors(Stage stage, long startNs) {
		stage.plant("mediumError");
		for (int i = 0; i < 6; i++) {
			stage.failed(startNs + i * 9 * Stamps.SECOND, stage.host().shared(4), "0x28", Sense.check(0x3, 0x11, 0x0));
		}
	}
}
