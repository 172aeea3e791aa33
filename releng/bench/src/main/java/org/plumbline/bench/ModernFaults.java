package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The failed commands that are planted into a host since 5.0, at least one of each form that its release prints, beside
 * the harmless refusals of the local disk that every host shows.
 */
final class ModernFaults {

	private static final String CHECK_CONDITION = "H:0x0 D:0x2 P:0x0";

	/** One planted failure: what it is called in the truth, when, how serious, and its message. */
	private record Fault(String id, long afterNs, Level level, String message) {
	}

	private final ModernHost host;
	private final KernelLines kernel;
	private final Plants plants;
	private final Truth truth;
	private final Dice dice;
	private final List<Fault> faults = new ArrayList<>();

	ModernFaults(ModernHost host, KernelLines kernel, Plants plants, Truth truth, Dice dice) {
		this.host = host;
		this.kernel = kernel;
		this.plants = plants;
		this.truth = truth;
		this.dice = dice;
		switch (host.release()) {
		case ESXI_5_5 -> prepare55();
		case ESXI_6_7 -> prepare67();
		case ESXI_8_0 -> prepare80();
		}
		latency();
	}

	/** Puts down what fails in one hour. */
	void hour(long hourNs) {
		refusals(hourNs);
		for (var fault : faults) {
			long timeNs = host.release().beginNs() + fault.afterNs();
			if (timeNs >= hourNs && timeNs < hourNs + Stamps.HOUR) {
				plants.announce(fault.id(), timeNs, kernel.say(timeNs, fault.level(), fault.message()));
			}
		}
	}

	/** The local disk refuses commands that it need not know, twice an hour. */
	private void refusals(long hourNs) {
		for (int half = 0; half < 2; half++) {
			long timeNs = hourNs + half * 30 * Stamps.MINUTE + dice.betweenNs(0, Stamps.SECOND);
			if (host.boots().isUp(timeNs)) {
				var command = command(host.inventory().local().getFirst(), half == 0 ? "0x85" : "0x1a", CHECK_CONDITION,
						"Valid sense data: 0x5 0x20 0x0");
				kernel.say(timeNs, Level.INFO, device(command));
			}
		}
	}

	private void prepare55() {
		device("lunsChanged", 61, host.shared(0), "0x28", CHECK_CONDITION, "Valid sense data: 0x6 0x3f 0xe");
		device("powerOnReset", 95, host.shared(1), "0x2a", CHECK_CONDITION, "Valid sense data: 0x6 0x29 0x0");
		path("hostTimeout", 122, host.shared(2), "0x2a", "H:0x5 D:0x0 P:0x0", "Possible sense data: 0x0 0x0 0x0",
				"EVAL");
		path("reservationConflict", 190, host.shared(3), "0x2a", "H:0x0 D:0x18 P:0x0",
				"Possible sense data: 0x0 0x0 0x0", "NONE");
		device("queueFull", 240, host.shared(4), "0x28", "H:0x0 D:0x28 P:0x0", "Possible sense data: 0x0 0x0 0x0");
	}

	private void prepare67() {
		device("lunsChanged", 61, host.shared(0), "0x28", CHECK_CONDITION, "Valid sense data: 0x6 0x3f 0xe");
		device("miscompare", 97, host.shared(1), "0x89", CHECK_CONDITION, "Valid sense data: 0xe 0x1d 0x0");
		path("hostError", 122, host.shared(2), "0x2a", "H:0x7 D:0x0 P:0x0", "Invalid sense data: 0x80 0x41 0x0",
				"EVAL");
		for (int times = 10; times <= 40; times *= 2) {
			add("repeated" + times, 122 + times, Level.INFO,
					"NMP: nmp_ThrottleLogForDevice:3872: last error status from device " + host.shared(2).id()
							+ " repeated "
							+ times + " times");
		}
		device("busy", 250, host.shared(3), "0x2a", "H:0x0 D:0x8 P:0x0", "Invalid sense data: 0x0 0x0 0x0");
	}

	private void prepare80() {
		device("lunsChanged", 61, host.shared(0), "0x28", CHECK_CONDITION, "Valid sense data: 0x6 0x3f 0xe");
		device("timeout", 99, host.shared(1), "0x2a", "H:0x5 D:0x0 P:0x0", "");
		path("noConnect", 122, host.shared(2), "0x28", "H:0x1 D:0x0 P:0x0", "", "EVAL");
		device("spaceThreshold", 180, host.shared(3), "0x93", CHECK_CONDITION, "Valid sense data: 0x6 0x38 0x7");
		var inner = "0x45d9" + dice.hex(8);
		add("nvme", 260, Level.WARNING, "NVMEIO:3632 command 0x45d9" + dice.hex(8)
				+ " failed: ctlr 257, queue 2, psaCmd " + inner + ", status 0x371, opc 0x2, cid 91, nsid 1");
	}

	private void latency() {
		var device = host.shared(5).id();
		add("latencyHigh", 310, Level.WARNING, "ScsiDeviceIO: 1491: Device " + device
				+ " performance has deteriorated. I/O latency increased from average value of 1874 microseconds to "
				+ "61250 microseconds.");
		add("latencyImproved", 314, Level.INFO, "ScsiDeviceIO: 1506: Device " + device
				+ " performance has improved. I/O latency reduced from 61250 microseconds to 9120 microseconds.");
	}

	private void device(String id, int minute, Lun lun, String opcode, String status, String sense) {
		add(id, minute, Level.INFO, device(command(lun, opcode, status, sense)));
	}

	private void path(String id, int minute, Lun lun, String opcode, String status, String sense, String action) {
		var command = command(lun, opcode, status, sense);
		int line = host.release() == Release.ESXI_5_5 ? 2458 : 3872;
		add(id, minute, Level.INFO, command.path51(line, action));
	}

	private void add(String id, int minute, Level level, String message) {
		long afterNs = minute * Stamps.MINUTE + dice.betweenNs(0, Stamps.MINUTE);
		faults.add(new Fault(id, afterNs, level, message));
	}

	private String device(FailedCommand command) {
		return switch (host.release()) {
		case ESXI_5_5 -> command.device51(2363);
		case ESXI_6_7 -> command.device51(3469);
		case ESXI_8_0 -> command.device80(4686, "0x430d" + dice.hex(8));
		};
	}

	private FailedCommand command(Lun lun, String opcode, String status, String sense) {
		var pointer = (host.release() == Release.ESXI_5_5 ? "0x4136" : "0x459a") + dice.hex(8);
		var command = new FailedCommand(lun.id(), dice.pick(lun.paths()), opcode, status, sense, kernel.world(),
				pointer, "0x" + dice.hex(5));
		command.countIn(truth);
		return command;
	}
}
