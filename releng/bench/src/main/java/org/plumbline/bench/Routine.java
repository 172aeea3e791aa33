package org.plumbline.bench;

import java.util.List;
import java.util.Locale;

/** What comes by the clock or by itself on every host: hourly summaries, sessions, harmless refusals, starts. */
final class Routine {

	private static final List<String> BOOT = List.of("BootConfig: 711: logLevel = 0",
			"BootConfig: 711: hyperthreading = TRUE",
			"VMB: 65: first pages reserved", "Boot: 344: image checked", "Serial: 100: no console line chosen");
	private static final List<String> AFTER_BOOT = List.of("VisorFSRam: 871: root with (0,0,0,0) quota ready",
			"Mod: 4968: module vmkapi loaded", "Mod: 4968: module tcpip4 loaded", "Mod: 4968: module nmp loaded",
			"Mod: 4968: module qlnativefc loaded", "Init: 1210: init world started");
	private static final int MOST_SESSIONS = 4_000;
	/** Bytes of log for one hourly line; such a line has about 200. */
	private static final int HOURLY_ONE_IN = 1_000;

	private final MadeHost host;
	private final LineHeads heads;
	private final Script script;
	private final Phrases phrases;
	private final Dice dice;

	Routine(MadeHost host, Script script, Dice dice) {
		this.host = host;
		this.heads = host.heads();
		this.script = script;
		this.dice = dice;
		this.phrases = new Phrases(host.inventory(), host.release().build(), host.release().firstWorld(),
				dice.fork("phrases"));
	}

	/**
	 * Puts everything down between two moments.
	 *
	 * @param sizeBytes of all logs; what comes every hour comes less often where it would be most of it
	 */
	void write(long beginNs, long endNs, long sizeBytes) {
		var boots = host.boots().boots();
		boots.subList(1, boots.size()).forEach(this::boot);
		long stepNs = Math.max(Stamps.HOUR, (endNs - beginNs) / Math.max(1, sizeBytes / HOURLY_ONE_IN));
		for (long hourNs = beginNs; hourNs < endNs; hourNs += stepNs) {
			heartbeat(hourNs + Stamps.SECOND);
			warning(hourNs + dice.betweenNs(0, 50 * Stamps.MINUTE));
		}
		long sessionEveryNs = Math.max(4 * Stamps.HOUR,
				(endNs - beginNs) / Math.clamp(sizeBytes / 10_000, 1, MOST_SESSIONS));
		for (long timeNs = beginNs; timeNs < endNs - Stamps.HOUR; timeNs += sessionEveryNs) {
			session(timeNs + dice.betweenNs(0, 50 * Stamps.MINUTE));
		}
	}

	private void warning(long timeNs) {
		if (dice.permille(500) && host.boots().isUp(timeNs)) {
			kernel(timeNs, Level.WARNING, phrases.any(Vocabulary.WARNINGS));
		}
	}

	private void boot(BootHistory.Boot boot) {
		boolean classic = host.release().layout().isClassic();
		if (boot.ending() == BootHistory.Ending.ORDERLY) {
			stop(boot.downNs() - 20 * Stamps.SECOND, classic);
		}
		if (classic) {
			script.add("vmksummary", boot.readyNs(), heads.daemon(boot.readyNs(), "vmkhalt", 0, "("
					+ boot.readyNs() / Stamps.SECOND + ") Starting system..."));
		} else {
			script.add("vmksummary", boot.readyNs(), heads.daemon(boot.readyNs(), "bootstop", 0, "Host has booted"));
		}
		kernelStart(boot);
	}

	private void stop(long stopNs, boolean classic) {
		if (classic) {
			script.add("vmksummary", stopNs, heads.daemon(stopNs, "vmkhalt", 0, "(" + stopNs / Stamps.SECOND
					+ ") Rebooting system..."));
			script.add("syslog", stopNs, heads.daemon(stopNs, "init", 0, "The system is going down NOW!"));
		} else {
			script.add("vmksummary", stopNs, heads.daemon(stopNs, "bootstop", 0, "Host is rebooting"));
		}
	}

	private void kernelStart(BootHistory.Boot boot) {
		long cycles = dice.between(1_000, 900_000);
		long earlyNs = boot.startNs() + 2 * Stamps.SECOND;
		for (var message : BOOT) {
			script.add("vmkernel", earlyNs, heads.early(earlyNs, cycles, message));
			cycles += dice.between(10_000, 400_000);
		}
		long timeNs = boot.startNs() + 6 * Stamps.SECOND;
		for (var message : AFTER_BOOT) {
			kernel(timeNs, Level.INFO, message);
			timeNs += dice.betweenNs(100 * Stamps.MILLISECOND, 2 * Stamps.SECOND);
		}
		for (var lun : host.inventory().shared()) {
			for (var path : lun.paths()) {
				kernel(timeNs, Level.INFO, "ScsiPath: 5012: Path " + path + " claimed for \"" + lun.id() + "\"");
				timeNs += dice.betweenNs(10 * Stamps.MILLISECOND, 90 * Stamps.MILLISECOND);
			}
		}
	}

	private void heartbeat(long timeNs) {
		if (!host.boots().isUp(timeNs)) {
			return;
		}
		long second = host.boots().uptimeNs(timeNs) / Stamps.SECOND;
		if (host.release().layout().isClassic()) {
			script.add("vmksummary", timeNs, heads.daemon(timeNs, "logger", 0, String.format(Locale.ROOT,
					"(%d) hb: vmk loaded, %d.22, %d.715, %d, %d, %d, 265330688, vmware-h-%d, vpxa-%d, cimserve-%d",
					timeNs / Stamps.SECOND, second + 4, second, host.inventory().machines().size(),
					host.release().build(), host.release().build(), dice.between(60_000, 99_999),
					dice.between(14_000, 18_000), dice.between(9_000, 12_000))));
			return;
		}
		script.add("vmksummary", timeNs, heads.daemon(timeNs, "heartbeat", 0, String.format(Locale.ROOT,
				"up %dd%dh%dm%ds, %d VMs; [[%d vmx-vthread-8:a %dkB] [%d hostd-worker %dkB]] []", second / 86_400,
				second / 3600 % 24, second / 60 % 60, second % 60, host.inventory().machines().size(), phrases.world(),
				dice.between(1_000_000, 8_000_000), phrases.world(), dice.between(60_000, 160_000))));
	}

	private void session(long startNs) {
		int pid = (int) phrases.world();
		if (!host.boots().isUp(startNs) || !host.boots().isUp(startNs + 10 * Stamps.MINUTE)) {
			return;
		}
		script.add("auth", startNs, heads.daemon(startNs, "sshd", pid, phrases.fill("Connection from {ip} port 5")
				+ dice.between(1000, 9999)));
		long timeNs = startNs + 4 * Stamps.SECOND;
		script.add("auth", timeNs, heads.daemon(timeNs, "sshd", pid, "Accepted keyboard-interactive/pam for root"));
		timeNs += Stamps.SECOND;
		script.add("shell", timeNs, heads.daemon(timeNs, "ESXShell", 0, "Interactive shell session started"));
		for (int i = dice.between(1, 5); i > 0; i--) {
			timeNs += dice.betweenNs(4 * Stamps.SECOND, 60 * Stamps.SECOND);
			script.add("shell", timeNs, heads.daemon(timeNs, "shell", pid + 6, "[root]: "
					+ dice.pick(Vocabulary.SHELL)));
		}
	}

	private void kernel(long timeNs, Level level, String message) {
		var text = heads.kernel(timeNs, dice.between(0, 31), phrases.world(), "", level, message);
		script.kernel(level, new Line(timeNs, timeNs, text, ""));
	}
}
