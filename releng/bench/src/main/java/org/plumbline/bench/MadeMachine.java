package org.plumbline.bench;

import java.util.Locale;

/** One virtual machine of a made-up host: its configuration and its log. */
final class MadeMachine {

	private static final int LINES = 240;

	private final MadeHost host;
	private final Dice dice;
	private final String name;

	MadeMachine(MadeHost host, String name, Dice dice) {
		this.host = host;
		this.name = name;
		this.dice = dice;
	}

	String configuration() {
		int hardware = host.release().layout().isClassic() ? 7 : host.release().since(Release.ESXI_6_0) ? 14 : 9;
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
				""", hardware, name, name);
	}

	/** The log of the last hours before {@code endNs}; the head differs with the release, the body does not. */
	LogText log(long endNs) {
		var release = host.release();
		var phrases = new Phrases(host.inventory(), release.build(), release.firstWorld(), dice.fork("phrases"));
		var log = new LogText();
		long stepNs = 2 * Stamps.MINUTE;
		long timeNs = Math.max(endNs - LINES * stepNs, host.boots().boots().getLast().readyNs());
		add(log, timeNs, "vmx",
				"Log for VMware ESX pid=" + phrases.world() + " version=" + release.version() + " build="
						+ "build-" + release.build() + " option=Release");
		while (log.lineCount() < LINES && timeNs < endNs - stepNs) {
			timeNs += dice.betweenNs(Stamps.SECOND, stepNs);
			add(log, timeNs, dice.permille(500) ? "vmx" : "vcpu-" + dice.between(0, 1),
					phrases.any(Vocabulary.MACHINE));
		}
		return log;
	}

	private void add(LogText log, long timeNs, String thread, String message) {
		log.line(timeNs, host.release().machineLine(timeNs, thread, message));
	}
}
