package org.plumbline.bench;

import java.util.List;
import java.util.Map;

/** What a scenario may do to a host: let its programs write, and tell the truth about it. */
final class Stage {

	private final MadeHost host;
	private final Script script;
	private final Truth truth;
	private final Dice dice;
	private final Phrases phrases;
	private final Map<String, TextFile> files;
	private String plant = "";

	/** @param files further files of the bundle, by path */
	Stage(MadeHost host, Script script, Truth truth, Dice dice, Map<String, TextFile> files) {
		this.files = files;
		this.host = host;
		this.script = script;
		this.truth = truth;
		this.dice = dice;
		if (host.release() == Release.ESX_3_5) {
			truth.withoutPlugin();
		}
		this.phrases = new Phrases(host.inventory(), host.release().build(), host.release().firstWorld(),
				dice.fork("phrases"));
	}

	MadeHost host() {
		return host;
	}

	Release release() {
		return host.release();
	}

	Dice dice() {
		return dice;
	}

	Truth truth() {
		return truth;
	}

	/** Names what the lines from here on are in the truth file. */
	Stage plant(String id) {
		plant = id;
		return this;
	}

	/** The kernel writes. */
	void kernel(long timeNs, Level level, String message) {
		var text = host.heads().kernel(timeNs, dice.between(0, 31), phrases.world(), "", level, message);
		script.kernel(level, new Line(timeNs, timeNs, text, plant));
	}

	/** The daemon of hostd writes. */
	void hostd(long timeNs, Level level, String component, String message) {
		var text = host.heads().service(timeNs, "Hostd", host.thread(dice), level, component, "", message);
		script.add("hostd", new Line(timeNs, timeNs, text, plant));
	}

	/** Another daemon of hostd's kind writes. */
	void service(long timeNs, String program, String message) {
		var text = host.heads().service(timeNs, program, host.thread(dice), Level.INFO, "Default", "", message);
		script.add(program, new Line(timeNs, timeNs, text, plant));
	}

	/** Returns a message with its tokens filled. */
	String fill(String pattern) {
		return phrases.fill(pattern);
	}

	/** The daemon of hostd writes further lines of what it said, as its generation marks them. */
	void hostdLines(long timeNs, Level level, String component, List<String> messages) {
		long thread = host.thread(dice);
		var text = new StringBuilder(
				host.heads().service(timeNs, "Hostd", thread, level, component, "", messages.getFirst()));
		var head = host.heads().service(timeNs, "Hostd", thread, level, component, "", "");
		for (var message : messages.subList(1, messages.size())) {
			text.append('\n').append(release().since(Release.ESXI_8_0) ? head.substring(0, head.indexOf(": ") + 2) : "")
					.append("--> ").append(message);
		}
		script.add("hostd", new Line(timeNs, timeNs, text.toString(), ""));
	}

	/** The daemon of hostd writes a further line that has no head of its own. */
	void hostdMore(long timeNs, String message) {
		var text = release().layout() == Layout.MESSAGES ? host.heads().daemon(timeNs, "Hostd", 0, message) : message;
		script.add("hostd", new Line(timeNs, timeNs, text, ""));
	}

	/** A log is taken out of a dump: the last lines of the kernel's memory, which no daemon passed on. */
	void extracted(long downNs, int cpu, long world, List<String> messages) {
		var file = new TextFile();
		for (int i = 20; i > 0; i--) {
			long timeNs = downNs - i * 3 * Stamps.SECOND;
			file.line(timeNs, raw(timeNs, i % 8, phrases.world(), phrases.any(Vocabulary.WARNINGS)));
		}
		for (var message : messages) {
			var text = raw(downNs, cpu, world, message);
			file.line(new Line(downNs, downNs, text, message.startsWith("@") ? plant : ""));
		}
		files.put("var/core/vmkernel-log." + (files.size() + 1), file);
	}

	private String raw(long timeNs, int cpu, long world, String message) {
		if (release().layout().isClassic()) {
			return Stamps.uptime(host.boots().uptimeNs(timeNs)) + " cpu" + cpu + ":" + world + ")" + message;
		}
		return Stamps.isoMs(timeNs) + " " + IsoHeads.afterStamp(cpu, world, "", Level.INFO, message);
	}

	/** The observation daemon writes; nothing in 3.5, which has none. */
	void vob(long timeNs, String correlator, String id, String message) {
		if (release().since(Release.ESX_4_0)) {
			var text = host.heads().vob(timeNs, correlator, id, message);
			script.add("vobd", new Line(timeNs, timeNs, text, plant));
		}
	}

	/** A plain daemon writes; 0 is no process id. */
	void daemon(String log, long timeNs, String program, int pid, String message) {
		script.add(log, new Line(timeNs, timeNs, host.heads().daemon(timeNs, program, pid, message), plant));
	}

	/** A command fails and the device layer says so. */
	void failed(long timeNs, Lun lun, String opcode, Sense sense) {
		var command = command(lun, opcode, sense);
		kernel(timeNs, release() == Release.ESX_3_5 ? Level.WARNING : Level.INFO, command.device(release(), dice));
		count(lun, opcode, sense, 1);
		issued(lun, command);
	}

	/** A command fails on a path and the multipathing layer says so, with what it does next. */
	void failedOnPath(long timeNs, Lun lun, String path, String opcode, Sense sense, String action) {
		var command = command(lun.at(List.of(path)), opcode, sense);
		kernel(timeNs, Level.INFO, command.onPath(release(), action));
		count(lun, opcode, sense, 1);
		issued(lun, command);
	}

	/** The last error of a device came again: the kernel prints only the number of times. */
	void repeated(long timeNs, Lun lun, String opcode, Sense sense, int times) {
		kernel(timeNs, Level.INFO, "NMP: nmp_ThrottleLogForDevice:3872: last error status from device " + lun.id()
				+ " repeated " + times + " times");
		count(lun, opcode, sense, times);
	}

	private void count(Lun lun, String opcode, Sense sense, int times) {
		truth.failure(name(lun), opcode, sense, times);
	}

	/** Returns the name by which the release knows a device: 3.5 calls it by its first path. */
	String name(Lun lun) {
		return release() == Release.ESX_3_5 ? lun.paths().getFirst() : lun.id();
	}

	/** Tells that lines make up a known process on a device. */
	void process(String id, Lun lun) {
		truth.add("processes", Truth.map("id", id, "device", name(lun)));
	}

	private FailedCommand command(Lun lun, String opcode, Sense sense) {
		var pointer = (release().since(Release.ESXI_6_5) ? "0x459a" : "0x4136") + dice.hex(8);
		return new FailedCommand(lun.id(), dice.pick(lun.paths()), opcode, sense.status(), sense.data(release()),
				issuer(pointer, phrases.world()), pointer, "0x" + dice.hex(5));
	}

	/** Every third command comes from a machine. */
	private long issuer(String pointer, long other) {
		var worlds = List.copyOf(host.running().keySet());
		return Math.floorMod(pointer.hashCode(), 3) == 0 ? worlds.get(Math.floorMod(pointer.hashCode(), worlds.size()))
				: other;
	}

	/** Lines before 5.1 do not show who issued a command. */
	private void issued(Lun lun, FailedCommand command) {
		var machine = host.running().get(command.issuer());
		if (machine != null && release().since(Release.ESXI_5_1)) {
			truth.issued(name(lun), machine);
		}
	}
}
