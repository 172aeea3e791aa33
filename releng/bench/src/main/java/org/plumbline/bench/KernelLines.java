package org.plumbline.bench;

import java.util.List;

/** The lines of the kernel of a host since 5.0: daily noise, a boot, and on request any message. */
final class KernelLines {

	private static final List<String> BOOT = List.of("BootConfig: 711: logLevel = 0",
			"BootConfig: 711: hyperthreading = TRUE",
			"VMB: 65: first pages reserved", "Boot: 344: image checked", "Serial: 100: no console line chosen");
	private static final List<String> AFTER_BOOT = List.of("VisorFSRam: 871: root with (0,0,0,0) quota ready",
			"Mod: 4968: module vmkapi loaded", "Mod: 4968: module tcpip4 loaded", "Mod: 4968: module nmp loaded",
			"Mod: 4968: module qlnativefc loaded", "Init: 1210: init world started");

	private final ModernHost host;
	private final LineHeads heads;
	private final HostLogs logs;
	private final Phrases phrases;
	private final Dice dice;

	KernelLines(ModernHost host, HostLogs logs, Dice dice) {
		this.host = host;
		this.heads = host.heads();
		this.logs = logs;
		this.dice = dice;
		this.phrases = new Phrases(host.inventory(), host.release().build(), host.release().firstWorld(),
				dice.fork("phrases"));
	}

	/** Puts the noise of one hour down. */
	void hour(long hourNs, double pace) {
		for (int i = dice.times(34 * pace); i > 0; i--) {
			long timeNs = hourNs + dice.betweenNs(0, Stamps.HOUR);
			var opId = dice.permille(80) ? dice.hex(8) : "";
			logs.add("vmkernel", timeNs, line(timeNs, opId, Level.INFO, phrases.any(ModernPhrases.KERNEL)));
		}
	}

	/** Puts a message down at a moment and returns the whole line; a warning goes to both logs. */
	String say(long timeNs, Level level, String message) {
		var line = line(timeNs, "", level, message);
		logs.kernel(timeNs, level, line);
		return line;
	}

	/** Puts the reboot of the host down. */
	void boot(BootHistory.Boot boot) {
		long cycles = dice.between(1_000, 900_000);
		for (var message : BOOT) {
			long timeNs = boot.startNs() + 2 * Stamps.SECOND;
			logs.addInOrder("vmkernel", timeNs, heads.early(timeNs, cycles, message));
			cycles += dice.between(10_000, 400_000);
		}
		long timeNs = boot.startNs() + 6 * Stamps.SECOND;
		for (var message : AFTER_BOOT) {
			say(timeNs, Level.INFO, message);
			timeNs += dice.betweenNs(100 * Stamps.MILLISECOND, 2 * Stamps.SECOND);
		}
		for (var lun : host.inventory().shared()) {
			for (var path : lun.paths()) {
				say(timeNs, Level.INFO, "ScsiPath: 5012: Path " + path + " claimed for \"" + lun.id() + "\"");
				timeNs += dice.betweenNs(10 * Stamps.MILLISECOND, 90 * Stamps.MILLISECOND);
			}
		}
	}

	long world() {
		return phrases.world();
	}

	private String line(long timeNs, String opId, Level level, String message) {
		return heads.kernel(timeNs, dice.between(0, 31), phrases.world(), opId, level, message);
	}
}
