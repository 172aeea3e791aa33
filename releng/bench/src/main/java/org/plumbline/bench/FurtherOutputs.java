package org.plumbline.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a collector may take beyond the usual: settings of services, memory, the files of hostd's statistics, a dump.
 * With the truth about it.
 */
final class FurtherOutputs {

	private static final List<String> SERVERS = List.of("ntp1.corp.example", "2001:db8::7:123", "192.0.2.7");
	private static final List<String> TARGETS = List.of("udp://log1.corp.example:514", "ssl://[2001:db8::9]:1514");
	private static final String STATISTICS = "var/lib/vmware/hostd/stats/";
	private static final int SAMPLES = 180;
	private static final int GAP = 5;
	private static final int DUMP_BYTES = 20_000;

	private final Plan plan;
	private final MadeHost host;
	private final Dice dice;
	private final long timeNs;
	private final int pid;
	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/** @param timeNs when the collector ran, as process {@code pid} */
	FurtherOutputs(Plan plan, MadeHost host, Dice dice, long timeNs, int pid) {
		this.plan = plan;
		this.host = host;
		this.dice = dice;
		this.timeNs = timeNs;
		this.pid = pid;
	}

	/** Returns members by path; tells the truth about them. */
	Map<String, byte[]> files(Truth truth) {
		services(truth);
		time(truth);
		logs(truth);
		memory(truth);
		statistics(truth);
		dump(truth);
		return files;
	}

	private boolean isClassic() {
		return plan.release().layout().isClassic();
	}

	private void text(String path, String content) {
		files.put(path, content.getBytes(StandardCharsets.UTF_8));
	}

	/** The collector of 4.x names an output by its command and its own process. */
	private void output(String classic, String modern, String content) {
		text(isClassic() ? "tmp/" + classic + "." + pid + ".txt" : "commands/" + modern + ".txt", content);
	}

	private void services(Truth truth) {
		var rows = new StringBuilder();
		var told = new LinkedHashMap<String, Object>();
		for (var name : List.of("DCUI", "ESXShell", "hostd", "lbtd", "ntpd", "sfcbd-watchdog", "vobd")) {
			var state = dice.between(0, 9) < 6 ? "on" : "off";
			rows.append(String.format(Locale.ROOT, "%-20s%s%n", name, state).replace("\r", ""));
			told.put(name, state);
		}
		output("chkconfig", "chkconfig_--list", rows.toString());
		truth.put("services", told);
	}

	private void time(Truth truth) {
		if (plan.release().since(Release.ESXI_7_0)) {
			output("", "localcli_system-ntp-get", "   Enabled: true\n   Loglevel: warning\n   PID: 2098123\n"
					+ "   Runtime Seconds: 86400\n   Servers: " + String.join(", ", SERVERS) + "\n");
		} else {
			text("etc/ntp.conf", "restrict default kod nomodify notrap nopeer\n# server old.corp.example\nserver "
					+ String.join("\nserver ", SERVERS) + "\ndriftfile /etc/ntp.drift\n");
		}
		truth.put("ntp", SERVERS);
	}

	private void logs(Truth truth) {
		if (isClassic()) {
			text("etc/syslog.conf", "logfile=/vmfs/volumes/vol1/syslog/messages\nhost=log1.corp.example\nport=514\n");
			truth.put("syslog", List.of("log1.corp.example"));
			return;
		}
		output("", "localcli_system-syslog-config-get", "   Check Certificate Revocation: false\n"
				+ "   Default Network Retry Timeout: 180\n   Local Log Output: /scratch/log\n"
				+ "   Local Log Output Is Persistent: true\n   Log Output Level: info\n   Remote Host: "
				+ String.join(",", TARGETS) + "\n");
		truth.put("syslog", TARGETS);
	}

	/** A heap in the cache of the kernel's nodes, and a table of groups. */
	private void memory(Truth truth) {
		long most = 67_109_968;
		long allocated = dice.betweenNs(10_000_000, 60_000_000);
		long free = 100 - allocated * 100 / most;
		text(isClassic() ? "vsicache." + pid : "commands/vsi_traverse_-s.txt", """
				/system/supportedVMs
				 value:896
				/system/heaps/netGPHeap-0x4100%08x/stats
				Heap stats {
				   Name:netGPHeap
				   dynamically growable:1
				   physical contiguity:MM_PhysContigType: 1 -> Any Physical Contiguity
				   current heap size:%d
				   current bytes allocated:%d
				   current bytes available:%d
				   percent free of current size:%d
				   maximum heap size:%d
				   percent free of max size:%d
				}
				/system/heaps/vmfs3-0x4100000000/other
				 value:1
				""".formatted(dice.between(1, 1 << 20), most, allocated, most - allocated, free, most, free));
		long group = dice.between(1_000, 400_000);
		output("memstats", "memstats_-r-group-stats--u-kb", """
				 GROUP STATS
				------------------------------------------------------------
				  gid name                 parGid      memSize   memSizeLimit
				------------------------------------------------------------
				    0 host                     -1     16777216             -1
				   17 web 03                    4 %12d        1048576
				------------------------------------------------------------
				""".formatted(group));
		truth.put("memory", List.of(told("\\Heap(netGPHeap)\\current bytes allocated", allocated),
				told("\\Heap(netGPHeap)\\maximum heap size (bytes)", most),
				told("\\Heap(netGPHeap)\\percent free of max size", free),
				told("\\Memory Group(web 03)\\memSize (bytes)", group << 10),
				told("\\Memory Group(host)\\memSize (bytes)", 16_777_216L << 10)));
	}

	private Map<String, Object> told(String counter, long value) {
		return Truth.map("counter", "\\\\" + host.name() + counter, "value", value);
	}

	/** The names and samples of hostd's counters: two ids each, those of some paths without samples. */
	private void statistics(Truth truth) {
		var counters = new ArrayList<String>();
		for (int i = 0; i < 12; i++) {
			counters.add(
					"storagePath-" + (i % 2 == 0 ? "read" : "write") + "#fc.20:fc.21-naa.6006016000000000000000000000"
							+ String.format(Locale.ROOT, "%04x", i / 2));
			counters.add("cpu-usage#" + i);
		}
		int dead = dice.between(3, 9);
		files.put(STATISTICS + "hostAgentStats.idMap", names(counters));
		files.put(STATISTICS + "hostAgentStats-20.stats", samples(2 * counters.size(), dead));
		truth.put("statistics", Truth.map("highestId", 2 * counters.size() - 1, "total", 2 * counters.size(), "live",
				2 * counters.size() - dead, "samples", SAMPLES, "period", 20));
	}

	private static ByteBuffer buffer(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] names(List<String> counters) {
		var out = buffer(64 + counters.size() * 300);
		out.put(ascii("STATSMAP")).put((byte) 1).put((byte) 0).putShort((short) 0).putInt(2 * counters.size() - 1)
				.putLong(0).putLong(32);
		for (int i = 0; i < counters.size(); i++) {
			var name = ascii(counters.get(i) + '\0');
			int size = 74 + 4 + 8 + 4 + name.length;
			out.put(ascii("IDMAPPED")).putLong(0).putLong(0).putLong(i + 1 < counters.size() ? size + GAP : 0).putInt(0)
					.put((byte) 0).put((byte) 2);
			for (int rollup = 0; rollup < 4; rollup++) {
				out.put((byte) rollup).putLong(rollup < 2 ? 2L * i + rollup : 0);
			}
			out.putInt(8).put(ascii("ha-host\0")).putInt(name.length).put(name);
			out.position(out.position() + GAP);
		}
		return Arrays.copyOf(out.array(), out.position());
	}

	/** @param dead how many of the first slots are free */
	private static byte[] samples(int slots, int dead) {
		var out = buffer(8 + 8 * SAMPLES + slots * (12 + 8 * SAMPLES)).putInt(SAMPLES).putInt(20);
		out.position(8 + 8 * SAMPLES);
		for (int id = 0; id < slots; id++) {
			out.putInt(id < dead ? 0 : 1).putLong(1).position(out.position() + 8 * SAMPLES);
		}
		return out.array();
	}

	/** A dump of the kernel whose content nobody can read. */
	private void dump(Truth truth) {
		var content = new byte[DUMP_BYTES];
		for (int i = 0; i < content.length; i++) {
			content[i] = (byte) dice.between(0, 255);
		}
		var stamp = Stamps.isoSecond(timeNs - Stamps.DAY);
		var path = "var/core/vmkernel-zdump-" + stamp.substring(5, 7) + stamp.substring(8, 10) + stamp.substring(2, 4)
				+ "." + stamp.substring(11, 13) + "." + stamp.substring(14, 16) + ".1";
		files.put(path, content);
		var header = new StringBuilder();
		for (int i = 0; i < 16; i++) {
			header.append(String.format(Locale.ROOT, "%02x", content[i]));
		}
		truth.put("dump", Truth.map("path", path, "bytes", DUMP_BYTES, "header", header.toString(), "time",
				stamp.substring(0, 17) + "00Z"));
	}
}
