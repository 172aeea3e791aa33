package org.plumbline.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is true about the origin case: the host, the ramdisks, the logs, and where each planted line stands. */
final class OriginTruth {

	private static final String YOUNGEST = OriginLogs.MEMBERS.getLast();

	private final long seed;
	private final OriginHost host;
	private final OriginLogs logs;
	private final List<String> members;

	OriginTruth(long seed, OriginHost host, OriginLogs logs, List<String> members) {
		this.seed = seed;
		this.host = host;
		this.logs = logs;
		this.members = members;
	}

	void fill(Truth truth) {
		truth.put("name", OriginCase.archiveName());
		truth.put("seed", seed);
		truth.put("release", Truth.map("product", "VMware ESXi", "version", "4.1.0", "update", 1, "build",
				OriginHost.BUILD));
		truth.put("host", OriginHost.NAME);
		truth.put("collected", Stamps.isoSecond(OriginHost.COLLECTED));
		truth.put("logsCopied", Stamps.isoSecond(OriginHost.LOGS_COPIED));
		truth.put("boots", OriginHost.BOOTS.boots().stream().map(boot -> Stamps.isoMs(boot.startNs())).toList());
		truth.put("ramdisks", SeedLines.ramdisks().stream().map(row -> Truth.map("name", row.get(0), "size", row.get(1),
				"used", row.get(2), "available", row.get(3), "usedPercent",
				Integer.parseInt(row.get(4).replace("%", "")))).toList());
		truth.put("statisticsBytes", Truth.map("hostAgentStats-20.stats", 133_811_960, "hostAgentStats.idMap",
				20_090_040, "hostAgentStats.idMap.new", 20_160_512, "firstRefusedCounter", 92_156));
		truth.put("rawDevices", host.raw().stream().map(lun -> Truth.map("device", lun.id(), "use", lun.use()))
				.toList());
		truth.put("mappedSnapshots", logs.mapped().stream().map(Lun::id).toList());
		truth.put("members", members);
		truth.put("planted", planted());
		truth.put("findings", findings());
	}

	private List<Map<String, Object>> planted() {
		var wanted = new LinkedHashMap<String, String>();
		wanted.put("hostdstats.firstFailedWrite", "id:92156)");
		wanted.put("hostd.firstDumpBegins", "to file /var/core/hostd-zdump.000");
		wanted.put("hostd.firstDumpComplete", "17:19:49:38.441");
		wanted.put("hostd.sslWarning", "Unable to initialize vmkernel ssl information");
		wanted.put("bufferCache.firstFailedFlush", "Failed to flush 45 buffers");
		wanted.put("bufferCache.lastFailedFlush", "Failed to flush 3 buffers");
		wanted.put("hostd.workerDumpWanted", "wantCoreDump : vix-async-pipe");
		wanted.put("hostd.workerDumpBegins", "Dumping cartel 3476251");
		wanted.put("remedy.delete", ": rm -fr /var/lib/vmware/hostd/stats");
		wanted.put("remedy.restart", ": services.sh restart");
		wanted.put("esxConf.lock", "The process holding the lock is hostd (1363758)");
		var result = new ArrayList<>(find(YOUNGEST, wanted));
		result.addAll(find(OriginLogs.MEMBERS.get(1), Map.of("scsi.marchRead", "2:16:49:12.573")));
		result.addAll(ends("statistics", "error 'Statssvc'"));
		result.addAll(ends("lunsChanged", "Valid sense data: 0x6 0x3f 0xe."));
		return result;
	}

	private List<Map<String, Object>> find(String member, Map<String, String> wanted) {
		var lines = lines(member);
		var result = new ArrayList<Map<String, Object>>();
		wanted.forEach((id, part) -> {
			for (int i = 0; i < lines.size(); i++) {
				if (lines.get(i).contains(part)) {
					result.add(place(id, member, i, lines.get(i)));
					return;
				}
			}
			throw new IllegalStateException("planted line is missing: " + id);
		});
		return result;
	}

	/** Returns the first and the last line with this part over all files, and how many there are. */
	private List<Map<String, Object>> ends(String id, String part) {
		var places = new ArrayList<Map<String, Object>>();
		for (var member : OriginLogs.MEMBERS) {
			var lines = lines(member);
			for (int i = 0; i < lines.size(); i++) {
				if (lines.get(i).contains(part)) {
					places.add(place(id, member, i, lines.get(i)));
				}
			}
		}
		var first = places.getFirst();
		var last = places.getLast();
		first.put("id", id + ".first");
		last.put("id", id + ".last");
		return List.of(first, last, Truth.map("id", id + ".count", "count", places.size()));
	}

	private Map<String, Object> place(String id, String member, int index, String text) {
		return Truth.map("id", id, "member", member, "line", index + 1, "time",
				Stamps.isoMs(logs.files().get(member).timeNs(index + 1)), "text", text);
	}

	private List<String> lines(String member) {
		return new String(logs.files().get(member).toBytes(), StandardCharsets.UTF_8).lines().toList();
	}

	private static List<Map<String, Object>> findings() {
		return List.of(
				Truth.map("id", "ramdisk-full", "ramdisk", "hostdstats", "since",
						Stamps.isoMs(OriginHost.COUNTERS_FAIL), "filler",
						"hostAgentStats-20.stats", "consequences",
						List.of("statistics", "bufferCache.firstFailedFlush", "hostd.workerDumpBegins")),
				Truth.map("id", "luns-changed", "status", "H:0x0 D:0x2 P:0x0", "sense", "0x6 0x3f 0xe"),
				Truth.map("id", "esx-conf-lock", "holder", "hostd (1363758)", "waitedMoreThanSeconds", 20));
	}
}
