package org.plumbline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bundle of one host in the layout of its release, made while it is written: memory does not grow with its size. Size
 * and time grow together; above twenty days the density grows instead.
 */
final class HostBundle {

	private static final int COLLECTOR_PID = 2_138_774;
	private static final int COLLECTOR_PID_CLASSIC = 28_411;
	private static final long PLANTS_AFTER = Stamps.HOUR;
	private static final long AFTER_START = 12 * Stamps.MINUTE;
	/** A start of the host and planned work, after which rules expect some noise. */
	private static final Set<String> EXCUSES = Set.of("EVT-001", "EVT-002");
	private static final String VOLUME_FOLDER = "vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0/";

	private final Plan plan;
	private final Dice dice;
	private final MadeHost host;
	private final List<Scenarios.Named> chosen;
	private final Map<String, TextFile> files = new LinkedHashMap<>();
	private final LogPlan logs;
	private final Script script;
	private final Truth truth = new Truth();
	private final List<String> members = new ArrayList<>();
	private final List<String> plants = new ArrayList<>();
	private final long endNs;

	HostBundle(Plan plan) {
		this.plan = plan;
		var release = plan.release();
		this.dice = new Dice(plan.seed()).fork(release.key() + plan.host());
		var array = new Dice(plan.seed()).fork(release.key() + "array");
		long durationNs = LogPlan.durationNs(plan);
		this.endNs = plan.firstNs() + durationNs;
		this.chosen = new Scenarios().choose(plan.plant(), plan.release(), dice.fork("choice"));
		this.host = new MadeHost(plan, durationNs, array, dice.fork("host"),
				chosen.stream().flatMap(named -> named.ending().stream()).toList());
		this.script = new Script(release.layout());
		new Routine(host, script, dice.fork("routine")).write(plan.firstNs(), endNs, plan.sizeBytes());
		play();
		if (plan.changed()) {
			newLines();
		}
		this.logs = new LogPlan(plan, host, script, durationNs, dice.fork("logs"));
	}

	/** Returns the name under which the collector stores the bundle. */
	String archiveName() {
		return plan.release().layout().archive(host.name(), Stamps.archive(collectedNs()), pid());
	}

	/** Returns when the collector ran. */
	long collectedNs() {
		return endNs + 97 * Stamps.SECOND;
	}

	/** Writes the bundle, closes {@code out}, and returns the truth about it. */
	Truth write(OutputStream out) throws IOException {
		var root = plan.release().layout().root(host.name(), Stamps.archive(collectedNs()), pid());
		try (var bundle = new BundleWriter(out, root, plan.gzipLevel())) {
			bundle.folder("", collectedNs());
			for (var text : texts().entrySet()) {
				text(bundle, text.getKey(), text.getValue());
			}
			machines(bundle);
			var truths = new PlantTruth(truth);
			new LogFiles(plan, logs, collectedNs(), truths).write(bundle, members::add, truth);
			for (var file : files.entrySet()) {
				truths.found(file.getValue(), file.getKey());
				truth.add("extracted", file.getValue().summary(file.getKey()));
				members.add(file.getKey());
				bundle.bytes(file.getKey(), collectedNs(), file.getValue().toBytes());
			}
			truths.tell();
			if (!plan.outputs().isEmpty()) {
				var further = new FurtherOutputs(plan, host, dice.fork("outputs"), collectedNs(), pid()).files(truth);
				for (var file : further.entrySet()) {
					members.add(file.getKey());
					bundle.bytes(file.getKey(), collectedNs(), file.getValue());
				}
			}
		}
		tell();
		return truth;
	}

	/** Returns the last of the array's devices. */
	Lun last() {
		return host.inventory().shared().getLast();
	}

	/** Returns the ids of the array's devices. */
	List<String> devices() {
		return host.inventory().shared().stream().map(Lun::id).toList();
	}

	/** A kernel of a later build says something that the one before did not. */
	private void newLines() {
		var stage = new Stage(host, script, truth, dice.fork("changed"), files);
		int count = 0;
		for (long timeNs = plan.firstNs() + Stamps.HOUR; timeNs < endNs; timeNs += 20 * Stamps.MINUTE) {
			if (host.boots().isUp(timeNs)) {
				stage.plant("").kernel(timeNs, Level.INFO, "Uplink: 881: watchdog of vmnic0 ran " + ++count + " times");
			}
		}
	}

	private void play() {
		long spanNs = endNs - plan.firstNs();
		long stepNs = Math.max(20 * Stamps.MINUTE, Math.min(4 * Stamps.HOUR, spanNs / 20));
		if (chosen.size() * stepNs > spanNs) {
			stepNs = (spanNs - 4 * PLANTS_AFTER) / chosen.size();
		}
		long timeNs = plan.firstNs() + PLANTS_AFTER;
		for (var named : chosen) {
			if (named.ending().isPresent()) {
				long downNs = host.boots().boots().stream().filter(boot -> boot.ending() == named.ending().get())
						.findFirst().orElseThrow().downNs();
				play(named, downNs);
				continue;
			}
			while (!isQuiet(timeNs)) {
				timeNs += 10 * Stamps.MINUTE;
			}
			play(named, timeNs);
			timeNs += stepNs;
			if (named.rules().must(plan.release()).stream().anyMatch(EXCUSES::contains)) {
				timeNs += AFTER_START;
			}
		}
	}

	/** Just after a start a path that dies is no finding, and just before the end of a run a story has no end. */
	private boolean isQuiet(long timeNs) {
		return Stream.of(-AFTER_START, 0L, 20 * Stamps.MINUTE).allMatch(each -> host.boots().isUp(timeNs + each));
	}

	private void play(Scenarios.Named named, long timeNs) {
		plants.add(named.name());
		named.scenario().play(new Stage(host, script, truth, dice.fork("plant" + named.name()), files), timeNs);
		truth.add("scenarios", Truth.map("name", named.name(), "begin", Stamps.isoMs(timeNs), "rules",
				named.rules().must(plan.release()), "also", named.rules().may(plan.release())));
	}

	private LinkedHashMap<String, String> texts() {
		var ramdisks = new Ramdisks(plan, plants);
		if (plan.release().since(Release.ESXI_4_1)) {
			ramdisks.tell(truth);
		}
		var texts = new LinkedHashMap<String, String>();
		new Collector(plan, host, collectedNs(), pid()).addTo(texts);
		texts.putAll(new HostCommands(plan, host, ramdisks, collectedNs(), pid()).outputs());
		texts.putAll(new HostParts(host).outputs(pid()));
		texts.put("etc/vmware/esx.conf", "/adv/Misc/HostName = \"" + host.name() + "\"\n/system/uuid = "
				+ "\"5a1c0e2b-90d7-31f6-ab44-d89d67142bf0\"\n/net/pnic/child[0000]/name = \"vmnic0\"\n");
		texts.put("etc/hosts", "127.0.0.1 localhost\n10.20.5.11 " + host.name() + "\n");
		return texts;
	}

	private void machines(BundleWriter bundle) throws IOException {
		for (var name : host.inventory().machines().subList(2, plan.changed() ? 5 : 4)) {
			var machine = new MadeMachine(host, name, dice.fork(name));
			var folder = VOLUME_FOLDER + name + "/";
			var log = machine.log(endNs);
			text(bundle, folder + name + ".vmx", machine.configuration());
			text(bundle, folder + "vmware.log", new String(log.toBytes(), StandardCharsets.UTF_8));
			truth.add("logs", log.summary(folder + "vmware.log"));
		}
	}

	private void tell() {
		truth.put("name", archiveName());
		truth.put("seed", plan.seed());
		truth.put("release", Truth.map("key", plan.release().key(), "product", "VMware " + plan.release().product(),
				"version", plan.release().version(), "title", plan.release().title(), "build", plan.build()));
		truth.put("host", host.name());
		truth.put("begin", Stamps.isoMs(plan.firstNs()));
		truth.put("collected", Stamps.isoSecond(collectedNs()));
		truth.put("ordinary", new ToldRules("EVT-001@5.0").must(plan.release()));
		truth.put("boots", host.boots().boots().stream().map(boot -> Stamps.isoMs(boot.startNs())).toList());
		host.boots().boots().stream().skip(1).filter(boot -> boot.ending() == BootHistory.Ending.ORDERLY)
				.forEach(boot -> truth.add("crashes",
						Truth.map("kind", "clean-reboot", "time", Stamps.isoMs(boot.downNs()), "reason", "reboot")));
		new HostParts(host).tell(truth);
		truth.put("members", members);
	}

	private int pid() {
		return plan.release().layout().isClassic() ? COLLECTOR_PID_CLASSIC : COLLECTOR_PID;
	}

	private void text(BundleWriter bundle, String path, String content) throws IOException {
		members.add(path);
		bundle.text(path, collectedNs(), content);
	}
}
