package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The problems that can be planted, by name, each with the rules that should speak of it. */
final class Scenarios {

	/** What is planted when nothing is said. */
	static final String USUAL = "commands,latency";
	/** Only planted by its name: what all the others make must not be hidden by what looks like them. */
	static final String LOOK_ALIKES = "look-alikes";
	/** Only planted by its name too: it fills the logs. */
	static final String FABRIC = "fabric";
	private static final String RANDOM = "random:";
	private static final String LINES = "lines:";

	/**
	 * A scenario by name.
	 *
	 * @param since the first release in which its lines exist
	 * @param rules those that speak of it; none where lines alone make no finding
	 */
	record Named(String name, Release since, ToldRules rules, Scenario scenario) {

		/** Returns what ends a run of the host by this; empty if it goes on. */
		Optional<BootHistory.Ending> ending() {
			return Optional.ofNullable(CrashStories.ENDINGS.get(name));
		}
	}

	private final Map<String, Named> all = new LinkedHashMap<>();

	Scenarios() {
		add("commands", Release.ESX_3_5, "STO-025 COD-031 COD-012@6.7", new CommandFaults());
		add("latency", Release.ESXI_5_0, "STO-035", DeviceStories::latency);
		add("failover", Release.ESX_4_0, "COR-001 COD-031", PathStories::failover);
		add("path-dead", Release.ESX_4_0, "STO-010 STO-011", PathStories::pathDead);
		add("apd", Release.ESXI_5_1, "STO-004 STO-005 STO-006", PathStories::allPathsDown);
		add("pdl", Release.ESXI_5_0, "STO-001 STO-002", PathStories::permanentLoss);
		add("snapshot-lun", Release.ESX_4_0, "VMF-012 STO-025", VolumeStories::snapshot);
		add("ats-miscompare", Release.ESXI_5_5, "STO-033 VMF-001 VMF-002 VMF-003", VolumeStories::miscompare);
		add("heartbeat", Release.ESXI_5_0, "VMF-001 VMF-002 VMF-003", VolumeStories::heartbeat);
		add("reservations", Release.ESX_3_5, "STO-028@4.0 STO-029@3.5-3.5", DeviceStories::reservations);
		add("snapshot-mount", Release.ESX_4_0, "STO-025", VolumeStories::mount);
		add("target-reset", Release.ESX_3_5, "COD-031", DeviceStories::targetReset);
		add(LOOK_ALIKES, Release.ESX_3_5, "", new LookAlikes());
		add(FABRIC, Release.ESXI_5_0, "", new FabricStory());
		add("throttled", Release.ESXI_6_0, "STO-040", DeviceStories::throttled);
		add("medium-error", Release.ESX_4_0, "STO-044", DeviceStories::mediumErrors);
		add("reset", Release.ESX_3_5, "", HostStories::reset);
		add("ramdisk-full", Release.ESXI_5_0, "MEM-003", HostStories::ramdiskFull);
		add("file-table-full", Release.ESXI_5_0, "MEM-004", HostStories::fileTableFull);
		add("core-dump", Release.ESX_4_0, "CRA-001", HostStories::coreDump);
		add("psod", Release.ESX_3_5, "PSD-001 CRA-003@5.0", CrashStories::panic);
		add("mce-psod", Release.ESX_4_0, "PSD-007 PSD-008@6.5 PSD-009@5.0-6.0 PSD-010@4.0-4.1 CRA-003@5.0",
				CrashStories::machineCheck);
		add("silent-reset", Release.ESX_3_5, "", CrashStories::reset);
		add("hostd-core", Release.ESX_4_0, "AGT-003 CRA-001", CrashStories::hostd);
		add("heap", Release.ESX_4_0, "MEM-010", CrashStories::heap);
	}

	private void add(String name, Release since, String rules, Scenario scenario) {
		all.put(name, new Named(name, since, new ToldRules(rules), scenario));
	}

	/** Returns the names of all scenarios that a release can show. */
	List<String> names(Release release) {
		return all.values().stream().filter(each -> release.since(each.since())).map(Named::name).toList();
	}

	/**
	 * Reads a choice: names with commas between, {@code all}, {@code none}, {@code random:N}, or {@code lines:N} for
	 * that many of the table of {@link LineStories}.
	 *
	 * @return those that the release can show
	 * @throws IllegalArgumentException if a name is unknown
	 */
	List<Named> choose(String choice, Release release, Dice dice) {
		var possible = new ArrayList<>(all.values());
		possible.removeIf(each -> !release.since(each.since()));
		var named = List.of(choice.split(","));
		possible.removeIf(each -> List.of(LOOK_ALIKES, FABRIC).contains(each.name()) && !named.contains(each.name()));
		if (choice.equals("none")) {
			return List.of();
		}
		if (choice.equals("all")) {
			return possible;
		}
		if (choice.startsWith(LINES)) {
			return LineStories.choose(Integer.parseInt(choice.substring(LINES.length())), release, dice);
		}
		if (choice.startsWith(RANDOM)) {
			int count = Integer.parseInt(choice.substring(RANDOM.length()));
			while (possible.size() > count) {
				possible.remove(dice.between(0, possible.size() - 1));
			}
			return possible;
		}
		var chosen = new ArrayList<Named>();
		for (var name : choice.split(",")) {
			if (!all.containsKey(name)) {
				throw new IllegalArgumentException("plant " + name + ": use all, none, random:N or of " + all.keySet());
			}
			chosen.add(all.get(name));
		}
		chosen.retainAll(possible);
		return chosen;
	}
}
