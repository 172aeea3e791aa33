package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Crashes of the kernel and its programs, and memory that is used up. A panic stands in a log that was taken out of the
 * dump, as people do it; the host's own logs only break off.
 */
final class CrashStories {

	private static final int CPU = 5;
	private static final List<String> FRAMES = List.of("FcHba_PollEvent@(fchba)", "FcHba_Interrupt@(fchba)",
			"IntrCookie_DoInterrupt@vmkernel", "World_Loop@vmkernel");
	private static final List<String> FRAMES_OF_CHECK = List.of("MceHandler@vmkernel", "IdleLoop@vmkernel");
	private static final long STATUS = 0xbd80000000100134L;

	private CrashStories() {
	}

	/** Names of those that end a run of the host, with what ends it. */
	static final Map<String, BootHistory.Ending> ENDINGS = Map.of("psod", BootHistory.Ending.PANIC, "mce-psod",
			BootHistory.Ending.MACHINE_CHECK, "silent-reset", BootHistory.Ending.RESET);

	/** A driver touches memory that is not there. */
	static void panic(Stage stage, long downNs) {
		long world = stage.release().firstWorld() + 1061;
		var reason = "#PF Exception" + (stage.release() == Release.ESX_3_5 ? "(14)" : " 14") + " in world " + world
				+ ":fchba_poll_0 IP 0x41800" + stage.dice().hex(7) + " addr 0x18";
		block(stage, downNs, world, "psod", reason, List.of(), FRAMES);
		crash(stage, "panic", downNs, reason).put("alike", "fchba");
	}

	/** A memory error that the hardware cannot correct. */
	static void machineCheck(Stage stage, long downNs) {
		long world = stage.release().firstWorld() + 8;
		var reason = "Machine Check Exception on PCPU " + CPU + " in world " + world + ":idle" + CPU;
		block(stage, downNs, world, "mcePsod", reason, List.of(bank(stage.release())), FRAMES_OF_CHECK);
		var truth = crash(stage, "machine-check-panic", downNs, reason);
		truth.put("alike", "bank9");
		truth.put("bank", 9);
		truth.put("status", "0x" + Long.toHexString(STATUS));
	}

	/** The host is suddenly off: nobody writes anything. */
	static void reset(Stage stage, long downNs) {
		crash(stage, "silent-reset", downNs, "");
	}

	/** hostd dies, says where, and leaves a dump. */
	static void hostd(Stage stage, long startNs) {
		boolean classic = stage.release().layout().isClassic();
		stage.plant("hostdTrace");
		if (classic) {
			stage.hostd(startNs - Stamps.SECOND, Level.ERROR, "App", "Backtrace:");
			for (int i = 0; i < 6; i++) {
				stage.hostdMore(startNs - Stamps.SECOND, "[0" + i + "] rip 17c" + (10_000 + i * 771));
			}
		} else {
			stage.hostdLines(startNs - Stamps.SECOND, Level.ERROR, "Default",
					List.of("Panic: Assert failed: \"isOpen\" in vimsvc/store.cpp:411", "Backtrace:",
							"[backtrace begin] product: VMware ESX, version: " + stage.release().version()
									+ ", build: build-" + stage.release().build() + ", tag: hostd, cpu: x86_64",
							"backtrace[00] libvmacore.so[0x0017E2F0]: Vmacore::System::Stacktrace::Capture(unsigned int)",
							"backtrace[01] hostd[0x00A7" + stage.dice().hex(4) + "]: Made::Store::Read(int)",
							"backtrace[02] hostd[0x00A1" + stage.dice().hex(4) + "]: Made::Service::Answer()",
							"[backtrace end]"));
		}
		var file = "/var/core/hostd-worker-zdump.000";
		stage.plant("hostdDump").kernel(startNs, Level.INFO, "UserDump: 1907: Dumping cartel 36010 (from world 36112) "
				+ "to file " + file + " ...");
		stage.plant("hostdDumped").kernel(startNs + 9 * Stamps.SECOND, Level.INFO,
				"UserDump: 1587: Userworld coredump complete.");
		crash(stage, "process", startNs, classic ? "" : "Assert failed: \"isOpen\" in vimsvc/store.cpp:411")
				.put("subject", "hostd-worker");
	}

	/** A heap of the network has reached its limit. */
	static void heap(Stage stage, long startNs) {
		for (int i = 0; i < 4; i++) {
			stage.plant("heapFull").kernel(startNs + i * 30 * Stamps.SECOND, Level.WARNING,
					"Heap: 2218: Heap netGPHeap already at its maximum" + (stage.release().layout().isClassic()
							? "Size" : " size") + ". Cannot expand.");
		}
		var truth = crash(stage, "memory-exhausted", startNs, "");
		truth.put("subject", "netGPHeap");
		truth.put("count", 4);
	}

	private static Map<String, Object> crash(Stage stage, String kind, long timeNs, String reason) {
		var truth = Truth.map("kind", kind, "time", Stamps.isoMs(timeNs), "reason", reason);
		stage.truth().add("crashes", truth);
		return truth;
	}

	private static String bank(Release release) {
		var status = Long.toHexString(STATUS);
		if (release.since(Release.ESXI_6_5)) {
			return "MCA: 202: UC Excp G7 B9 S" + status + " A3f01c2c00 M86 P3f01c2c00/40 Data Cache Read Error.";
		}
		return release.since(Release.ESXI_5_0) ? "MC: PCPU" + CPU + " B:9 S:0x" + status + " M:0x86 A:0x3f01c2c00 5"
				: "MCE: 1021: Machine Check Exception: Bank 9, Status " + status;
	}

	private static void block(Stage stage, long downNs, long world, String plant, String reason, List<String> more,
			List<String> frames) {
		var lines = new ArrayList<String>();
		lines.add("@BlueScreen: " + reason);
		lines.addAll(more);
		lines.add("Code start: 0x41801b200000 VMK uptime: " + Stamps.uptime(stage.host().boots().uptimeNs(downNs)));
		long stack = 0x451a2c91bd60L;
		for (var frame : frames) {
			lines.add("0x" + Long.toHexString(stack) + ":[0x41801" + stage.dice().hex(7) + "]" + frame(stage, frame)
					+ "+0x" + stage.dice().hex(2) + " stack: 0x0, 0x" + stage.dice().hex(8));
			stack += 0x80;
		}
		lines.add("base fs=0x0 gs=0x418042c00000 Kgs=0x0");
		lines.add("Coredump to disk. Slot 1 of 1.");
		lines.add("Finalized dump header (16/16) DiskDump: Successful.");
		stage.plant(plant).extracted(downNs, CPU, world, lines);
		if (stage.release().since(Release.ESXI_5_0)) {
			stage.plant(plant + "Found").vob(stage.host().boots().readyAfter(downNs) + 10 * Stamps.SECOND,
					"GenericCorrelator", "esx.problem.host.coredump",
					"An unread host kernel core dump has been found.");
		}
	}

	/** How a release writes the name of a function with its module. */
	private static String frame(Stage stage, String frame) {
		return switch (stage.release()) {
		case ESX_3_5 -> frame.substring(0, frame.indexOf('@'));
		case ESX_4_0, ESXI_4_1 -> frame.replaceAll("[()]", "") + ":nover";
		default -> frame + (frame.endsWith(")") ? "#<None>" : "#nover");
		};
	}
}
