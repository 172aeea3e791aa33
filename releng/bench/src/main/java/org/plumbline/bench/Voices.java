package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a host says all day, by log. */
final class Voices {

	private static final int VERBOSE_PERMILLE = 500;

	private final MadeHost host;
	private final LineHeads heads;
	private final Release release;
	private final Dice dice;
	private final Map<String, List<LogStream.Part>> parts = new LinkedHashMap<>();

	Voices(MadeHost host, Dice dice) {
		this.host = host;
		this.heads = host.heads();
		this.release = host.release();
		this.dice = dice;
		add("vmkernel", 34, this::kernel);
		add("hostd", 32, this::hostd);
		add("hostd", 0.5, this::task);
		add("vpxa", 5, this::call);
		add("rhttpproxy", 5, this::proxy);
		add("fdm", 4, this::availability);
		add("syslog", 14, this::daemon);
		add("vobd", 1.2, this::observation);
	}

	/** Returns the voices of each log. */
	Map<String, List<LogStream.Part>> parts() {
		return parts;
	}

	private interface Speech {
		String line(Chatter chatter, Dice dice, long timeNs, Echo echo);
	}

	private void add(String program, double share, Speech speech) {
		var log = release.layout().log(program);
		boolean silent = program.equals("vobd") && !release.since(Release.ESX_4_0);
		if (!log.isEmpty() && !silent) {
			var own = dice.fork(program + share);
			var chatter = new Chatter(host, own.fork("phrases"));
			parts.computeIfAbsent(log, name -> new ArrayList<>())
					.add(new LogStream.Part(share, (timeNs, echo) -> speech.line(chatter, own, timeNs, echo)));
		}
	}

	private String kernel(Chatter chatter, Dice own, long timeNs, Echo echo) {
		var opId = own.permille(80) ? chatter.word() : "";
		var messages = release.layout().isClassic() ? OriginPhrases.KERNEL : Vocabulary.KERNEL;
		return heads.kernel(timeNs, own.between(0, 31), chatter.world(), opId, Level.INFO, chatter.any(messages));
	}

	private String hostd(Chatter chatter, Dice own, long timeNs, Echo echo) {
		var level = own.permille(VERBOSE_PERMILLE) ? Level.VERBOSE : Level.INFO;
		boolean classic = release.layout().isClassic();
		var opId = own.permille(500) ? chatter.word() + "-" + own.hex(2) + (classic ? "" : " user=vpxuser") : "";
		return heads.service(timeNs, "Hostd", host.thread(own), level,
				classic ? own.pick(OriginPhrases.SERVICE_COMPONENTS) : chatter.any(Vocabulary.COMPONENTS), opId,
				chatter.any(classic ? OriginPhrases.SERVICE : Vocabulary.HOSTD));
	}

	/** A message of several lines: until 7.x only the first has a head, in 8.x all have; 4.x in syslog has none. */
	private String task(Chatter chatter, Dice own, long timeNs, Echo echo) {
		long thread = host.thread(own);
		var key = "haTask-" + own.between(100, 9999) + "-vim.VirtualMachine.reconfigure-"
				+ own.between(1000, 99_999_999);
		var head = heads.service(timeNs, "Hostd", thread, Level.INFO, "Vimsvc.TaskManager", "",
				"Task ended with a result:");
		if (release.layout().isClassic()) {
			return head + " " + key;
		}
		var repeated = heads instanceof TaggedHeads ? Stamps.isoMs(timeNs) + " " + Level.INFO.tag(20) + " Hostd["
				+ thread + "]: " : "";
		return String.join("\n", head, repeated + "--> (vim.TaskInfo) {", repeated + "-->    key = \"" + key + "\",",
				repeated + "-->    state = \"success\"", repeated + "--> }");
	}

	private String proxy(Chatter chatter, Dice own, long timeNs, Echo echo) {
		return heads.service(timeNs, "rhttpproxy", host.thread(own), Level.INFO, "Proxy Req " + own.between(10, 9999),
				"",
				chatter.any(Vocabulary.PROXY));
	}

	private String availability(Chatter chatter, Dice own, long timeNs, Echo echo) {
		return heads.service(timeNs, "Fdm", host.thread(own), Level.VERBOSE, "Cluster", "", chatter.any(Vocabulary.HA));
	}

	/** A call of vCenter: two lines that belong together by the number of the task. */
	private String call(Chatter chatter, Dice own, long timeNs, Echo echo) {
		long endNs = timeNs + own.betweenNs(2 * Stamps.MILLISECOND, 1500 * Stamps.MILLISECOND);
		var task = "task-internal-" + own.between(1000, 999_999);
		var opId = "HB-host-" + own.between(10, 99) + "@" + own.between(100, 9999) + "-" + chatter.word();
		long thread = host.thread(own);
		echo.later(endNs,
				heads.service(endNs, "vpxa", thread, Level.INFO, "vpxLro", opId, "[VpxLRO] -- FINISH " + task));
		return heads.service(timeNs, "vpxa", thread, Level.INFO, "vpxLro", opId, "[VpxLRO] -- BEGIN " + task
				+ " -- vpxa -- vpxapi.VpxaService.getChanges -- 52" + chatter.word());
	}

	private String daemon(Chatter chatter, Dice own, long timeNs, Echo echo) {
		var part = chatter.any(Vocabulary.SYSLOG).split("\\|");
		return heads.daemon(timeNs, part[0], release.firstWorld() + 800 + part[0].length(), part[1]);
	}

	private String observation(Chatter chatter, Dice own, long timeNs, Echo echo) {
		var part = chatter.any(Vocabulary.VOBS).split("\\|");
		return heads.vob(timeNs, part[1], part[0], part[2]);
	}
}
