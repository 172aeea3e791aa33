package org.plumbline.bench;

import java.util.Locale;

/** One virtual machine of a host since 5.0: its configuration and its log. */
final class ModernMachine {

	private static final int LINES = 240;

	private final ModernHost host;
	private final Dice dice;
	private final String name;

	ModernMachine(ModernHost host, String name, Dice dice) {
		this.host = host;
		this.name = name;
		this.dice = dice;
	}

	String folder() {
		return "vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0/" + name + "/";
	}

	String configuration() {
		return String.format(Locale.ROOT, """
				.encoding = "UTF-8"
				config.version = "8"
				virtualHW.version = "%d"
				displayName = "%s"
				guestOS = "centos7-64"
				numvcpus = "2"
				memsize = "4096"
				scsi0.virtualDev = "pvscsi"
				scsi0:0.fileName = "%s.vmdk"
				""", host.release() == Release.ESXI_5_5 ? 10 : 14, name, name);
	}

	/** The log of the last hours before {@code endNs}; the head differs with the release, the body does not. */
	LogText log(long endNs) {
		var phrases = new Phrases(host.inventory(), host.release().build(), host.release().firstWorld(),
				dice.fork("phrases"));
		var log = new LogText();
		long stepNs = 2 * Stamps.MINUTE;
		long timeNs = Math.max(endNs - LINES * stepNs, host.boots().boots().getLast().readyNs());
		add(log, timeNs, "vmx", "Log for VMware ESX pid=" + phrases.world() + " version=" + host.release().version()
				+ " build=build-" + host.release().build() + " option=Release");
		while (log.lineCount() < LINES) {
			timeNs += dice.betweenNs(Stamps.SECOND, stepNs);
			add(log, timeNs, dice.permille(500) ? "vmx" : "vcpu-" + dice.between(0, 1),
					phrases.any(ModernPhrases.MACHINE));
		}
		return log;
	}

	private void add(LogText log, long timeNs, String thread, String message) {
		var stamp = Stamps.isoMs(timeNs);
		log.line(timeNs, switch (host.release()) {
		case ESXI_5_5 -> stamp + "| " + thread + "| I120: " + message;
		case ESXI_6_7 -> stamp + "| " + thread + "| I125: " + message;
		case ESXI_8_0 -> stamp + " In(05) " + thread + " - " + message;
		});
	}
}
