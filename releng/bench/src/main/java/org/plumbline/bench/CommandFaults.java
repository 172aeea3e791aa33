package org.plumbline.bench;

/** Failed commands, at least one of each form that a release prints, hours before the first reboot. */
final class CommandFaults implements Scenario {

	@Override
	public void play(Stage stage, long startNs) {
		var host = stage.host();
		device(stage, "lunsChanged", startNs + 3 * Stamps.MINUTE, host.shared(0), "0x28", Sense.check(0x6, 0x3f, 0xe));
		device(stage, "powerOnReset", startNs + 37 * Stamps.MINUTE, host.shared(1), "0x2a",
				Sense.check(0x6, 0x29, 0x0));
		path(stage, "noConnect", startNs + 64 * Stamps.MINUTE, host.shared(2), "0x2a", Sense.host(0x1));
		path(stage, "timeout", startNs + 91 * Stamps.MINUTE, host.shared(2), "0x28", Sense.host(0x5));
		device(stage, "busy", startNs + 122 * Stamps.MINUTE, host.shared(3), "0x2a", Sense.device(0x8));
		device(stage, "queueFull", startNs + 180 * Stamps.MINUTE, host.shared(4), "0x28", Sense.device(0x28));
		path(stage, "reservationConflict", startNs + 190 * Stamps.MINUTE, host.shared(3), "0x2a", Sense.device(0x18));
		if (stage.release().since(Release.ESXI_5_5)) {
			device(stage, "miscompare", startNs + 197 * Stamps.MINUTE, host.shared(1), "0x89",
					Sense.check(0xe, 0x1d, 0x0));
		}
		if (stage.release().since(Release.ESXI_6_7)) {
			device(stage, "spaceThreshold", startNs + 200 * Stamps.MINUTE, host.shared(3), "0x93",
					Sense.check(0x6, 0x38, 0x7));
		}
		if (stage.release().since(Release.ESXI_7_0)) {
			stage.plant("nvme").kernel(startNs + 210 * Stamps.MINUTE, Level.WARNING, "NVMEIO:3632 command 0x45d9"
					+ stage.dice().hex(8) + " failed: ctlr 257, queue 2, psaCmd 0x45d9" + stage.dice().hex(8)
					+ ", status 0x371, opc 0x2, cid 91, nsid 1");
		}
	}

	private static void device(Stage stage, String id, long minuteNs, Lun lun, String opcode, Sense sense) {
		stage.plant(id).failed(within(stage, minuteNs), lun, opcode, sense);
	}

	private static void path(Stage stage, String id, long minuteNs, Lun lun, String opcode, Sense sense) {
		var path = stage.dice().pick(lun.paths());
		stage.plant(id).failedOnPath(within(stage, minuteNs), lun, path, opcode, sense, "EVAL");
	}

	private static long within(Stage stage, long minuteNs) {
		return minuteNs + stage.dice().betweenNs(0, Stamps.MINUTE);
	}
}
