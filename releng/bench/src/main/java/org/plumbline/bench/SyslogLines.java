package org.plumbline.bench;

import java.util.Locale;

/** The lines of the plain daemons of a host since 5.0: syslog, shell, logins, observations and the hourly summary. */
final class SyslogLines {

	private final ModernHost host;
	private final LineHeads heads;
	private final HostLogs logs;
	private final Phrases phrases;
	private final Dice dice;

	SyslogLines(ModernHost host, HostLogs logs, Dice dice) {
		this.host = host;
		this.heads = host.heads();
		this.logs = logs;
		this.dice = dice;
		this.phrases = new Phrases(host.inventory(), host.release().build(), host.release().firstWorld(),
				dice.fork("phrases"));
	}

	/** Puts one hour down. */
	void hour(long hourNs, double pace) {
		for (int i = dice.times(14 * pace); i > 0; i--) {
			long timeNs = hourNs + dice.betweenNs(0, Stamps.HOUR);
			var part = phrases.any(ModernPhrases.SYSLOG).split("\\|");
			int pid = host.release().firstWorld() + 800 + part[0].length();
			logs.add("syslog", timeNs, heads.daemon(timeNs, part[0], pid, part[1]));
		}
		for (int i = dice.times(1.2 * pace); i > 0; i--) {
			observation(hourNs + dice.betweenNs(0, Stamps.HOUR));
		}
		heartbeat(hourNs + Stamps.SECOND);
		if (dice.permille(250)) {
			session(hourNs + dice.betweenNs(0, 50 * Stamps.MINUTE));
		}
	}

	/** Puts the stop and the start of the host down. */
	void boot(BootHistory.Boot boot) {
		long stopNs = boot.downNs() - 20 * Stamps.SECOND;
		logs.addInOrder("vmksummary", stopNs, heads.daemon(stopNs, "bootstop", 0, "Host is rebooting"));
		logs.addInOrder("vmksummary", boot.readyNs(), heads.daemon(boot.readyNs(), "bootstop", 0, "Host has booted"));
	}

	private void observation(long timeNs) {
		var part = phrases.any(ModernPhrases.VOBS).split("\\|");
		logs.add("vobd", timeNs, heads.vob(timeNs, part[1], part[0], part[2]));
	}

	private void heartbeat(long timeNs) {
		if (!host.boots().isUp(timeNs)) {
			return;
		}
		long second = host.boots().uptimeNs(timeNs) / Stamps.SECOND;
		logs.addInOrder("vmksummary", timeNs, heads.daemon(timeNs, "heartbeat", 0, String.format(Locale.ROOT,
				"up %dd%dh%dm%ds, %d VMs; [[%d vmx-vthread-8:a %dkB] [%d hostd-worker %dkB]] []", second / 86_400,
				second / 3600 % 24, second / 60 % 60, second % 60, host.inventory().machines().size(), phrases.world(),
				dice.between(1_000_000, 8_000_000), phrases.world(), dice.between(60_000, 160_000))));
	}

	private void session(long startNs) {
		int pid = (int) phrases.world();
		logs.add("auth", startNs, heads.daemon(startNs, "sshd", pid, phrases.fill("Connection from {ip} port 5")
				+ dice.between(1000, 9999)));
		logs.add("auth", startNs + 4 * Stamps.SECOND, heads.daemon(startNs + 4 * Stamps.SECOND, "sshd", pid,
				"Accepted keyboard-interactive/pam for root"));
		long timeNs = startNs + 5 * Stamps.SECOND;
		logs.add("shell", timeNs, heads.daemon(timeNs, "ESXShell", 0, "Interactive shell session started"));
		for (int i = dice.between(1, 5); i > 0; i--) {
			timeNs += dice.betweenNs(4 * Stamps.SECOND, 60 * Stamps.SECOND);
			logs.add("shell", timeNs, heads.daemon(timeNs, "shell", pid + 6, "[root]: "
					+ dice.pick(ModernPhrases.SHELL)));
		}
	}
}
