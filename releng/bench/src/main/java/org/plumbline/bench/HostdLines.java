package org.plumbline.bench;

import java.util.List;

/** The lines of hostd, vpxa and the proxy of a host since 5.0, with calls that begin and finish. */
final class HostdLines {

	private final LineHeads heads;
	private final HostLogs logs;
	private final Phrases phrases;
	private final boolean pointers;
	private final int firstThread;
	private final Dice dice;

	HostdLines(ModernHost host, HostLogs logs, Dice dice) {
		this.heads = host.heads();
		this.logs = logs;
		this.dice = dice;
		this.pointers = host.release() == Release.ESXI_5_5;
		this.firstThread = host.release().firstWorld() + 1700;
		this.phrases = new Phrases(host.inventory(), host.release().build(), host.release().firstWorld(),
				dice.fork("phrases"));
	}

	/** Puts one hour down. */
	void hour(long hourNs, double pace) {
		for (int i = dice.times(32 * pace); i > 0; i--) {
			say("hostd", "Hostd", hourNs, dice.pick(ModernPhrases.COMPONENTS), phrases.any(ModernPhrases.HOSTD));
		}
		for (int i = dice.times(5 * pace); i > 0; i--) {
			say("rhttpproxy", "rhttpproxy", hourNs, "Proxy Req " + dice.between(10, 9999),
					phrases.any(ModernPhrases.PROXY));
		}
		for (int i = dice.times(5 * pace); i > 0; i--) {
			call(hourNs + dice.betweenNs(0, Stamps.HOUR));
		}
		if (dice.permille(120)) {
			event(hourNs + dice.betweenNs(0, Stamps.HOUR));
		}
	}

	private void say(String log, String program, long hourNs, String component, String message) {
		long timeNs = hourNs + dice.betweenNs(0, Stamps.HOUR);
		var level = dice.permille(500) ? Level.VERBOSE : Level.INFO;
		var opId = dice.permille(300) ? dice.hex(8) + "-" + dice.hex(2) : "";
		logs.add(log, timeNs, heads.service(timeNs, program, thread(), level, component, opId, message));
	}

	/** A call of vCenter: two lines that belong together by the number of the task. */
	private void call(long timeNs) {
		long endNs = timeNs + dice.betweenNs(2 * Stamps.MILLISECOND, 1500 * Stamps.MILLISECOND);
		var task = "task-internal-" + dice.between(1000, 999_999);
		var opId = "HB-host-" + dice.between(10, 99) + "@" + dice.between(100, 9999) + "-" + dice.hex(8);
		long thread = thread();
		logs.add("vpxa", timeNs, heads.service(timeNs, "vpxa", thread, Level.INFO, "vpxLro", opId, "[VpxLRO] -- BEGIN "
				+ task + " -- vpxa -- vpxapi.VpxaService.getChanges -- 52" + dice.hex(6) + "-" + dice.hex(4)));
		logs.add("vpxa", endNs, heads.service(endNs, "vpxa", thread, Level.INFO, "vpxLro", opId, "[VpxLRO] -- FINISH "
				+ task));
	}

	/** A message of several lines: until 7.x only the first has a head, in 8.x all have. */
	private void event(long timeNs) {
		long thread = thread();
		var repeated = heads instanceof TaggedHeads ? Stamps.isoMs(timeNs) + " " + Level.INFO.tag(20) + " Hostd["
				+ thread + "]: " : "";
		var head = heads.service(timeNs, "Hostd", thread, Level.INFO, "Vimsvc.TaskManager", "",
				"Task ended with a result:");
		logs.addGroup("hostd", timeNs, List.of(head, repeated + "--> (vim.TaskInfo) {",
				repeated + "-->    key = \"haTask-" + dice.between(100, 9999) + "\",",
				repeated + "-->    state = \"success\"", repeated + "--> }"));
	}

	private long thread() {
		return pointers ? 0x60000000L + dice.between(0, 4000) * 0x1000L + 0xB90 : firstThread + dice.between(0, 60);
	}
}
