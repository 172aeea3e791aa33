package org.plumbline.bench;

import java.util.List;
import java.util.Locale;

/**
 * The evening of 7 April 2012. A verification maps snapshot LUNs, their paths need new counters, the ramdisk of the
 * statistics is full, hostd cannot write, dumps, comes back and dumps again; an engineer collects the bundle, deletes
 * the statistics and restarts the services, and one of them waits in vain for the lock of {@code esx.conf}.
 */
final class OriginStory {

	private static final int FIRST_COUNTER = 92_157;
	private static final List<String> KINDS = List.of("read", "write", "numberReadAveraged", "numberWriteAveraged",
			"totalReadLatency", "totalWriteLatency", "commandsAveraged");
	private static final String HOST_PORT = "fc.2001001b32ae0a80:2101001b32ae0a80";
	private static final List<String> TARGET_PORTS = List.of("fc.500a09808defa78a:500a09819defa78a",
			"fc.500a09808defa78a:500a09829defa78a");
	private static final long SHELL_WORLD = 3_477_388;
	private static final long REMEDY_WORLD = 3_477_902;

	private final ClassicHeads heads;
	private final SeedLines seed;
	private final List<Lun> copies;
	private final Dice dice;
	private final Agenda agenda;
	private int counter = FIRST_COUNTER;

	/** @param copies the snapshot LUNs that are mapped this evening */
	OriginStory(OriginHost host, SeedLines seed, List<Lun> copies, Dice dice, Agenda agenda) {
		this.heads = host.heads();
		this.seed = seed;
		this.copies = copies;
		this.dice = dice;
		this.agenda = agenda;
	}

	void tell() {
		firstFailure();
		firstDump();
		secondDump();
		collection();
		remedy();
		recovery();
	}

	private void firstFailure() {
		seed.statistics().forEach(line -> agenda.addInOrder(OriginHost.COUNTERS_FAIL, line));
		long timeNs = Stamps.at("2012-04-07T17:33:20.611Z");
		agenda.addInOrder(timeNs, service(timeNs, 0x32AE9B90L, Level.ERROR, "App", "Backtrace:"));
		for (int frame = 0; frame < 15; frame++) {
			agenda.addInOrder(timeNs, heads.daemon(timeNs, "Hostd", 0,
					String.format(Locale.ROOT, "[%02d] rip %s", frame,
							frame < 4 ? "17" + dice.hex(6) : "0" + dice.hex(7))));
		}
		failures(Stamps.at("2012-04-07T17:33:40.480Z"), 30, 6);
	}

	/** Every further counter fails the same way; ids go up, since one that was tried is not given again. */
	private void failures(long fromNs, int count, int secondsApart) {
		long timeNs = fromNs;
		for (int i = 0; i < count; i++) {
			var path = HOST_PORT + "-" + dice.pick(TARGET_PORTS) + "-" + dice.pick(copies).id();
			agenda.addInOrder(timeNs, service(timeNs, 0x32AE9B90L, Level.ERROR, "Statssvc",
					"Error: 'FileIO error: No space left : /var/lib/vmware/hostd/stats/hostAgentStats.idMap'; "
							+ "while adding stat 'ha-host'-'storagePath-" + dice.pick(KINDS) + "#" + path
							+ "'-ROLLUP_NONE (type:STATTYPE_RATE, id:" + counter + ")"));
			counter += dice.between(1, 7);
			timeNs += dice.betweenNs(Stamps.SECOND, 2L * secondsApart * Stamps.SECOND);
		}
	}

	private void firstDump() {
		kernel("2012-04-07T17:37:31.902Z", 6, 53_888, "User: 2428: wantCoreDump : hostd -enabled : 1");
		kernel("2012-04-07T17:37:32.045Z", 6, 53_888,
				"UserDump: 1485: Dumping cartel 53888 (from world 53888) to file /var/core/hostd-zdump.000 ...");
		long endNs = Stamps.at("2012-04-07T17:37:45.941Z");
		agenda.addInOrder(endNs, seed.dumpComplete());
		daemon("2012-04-07T17:37:52.310Z", "watchdog-hostd", 0,
				"[53870] 'hostd ++min=0,swap,group=hostd /etc/vmware/hostd/config.xml' exited after 1539984 seconds");
		daemon("2012-04-07T17:37:52.350Z", "watchdog-hostd", 0, "[53870] Executing 'hostd ++min=0,swap,group=hostd "
				+ "/etc/vmware/hostd/config.xml'");
		long backNs = Stamps.at("2012-04-07T17:39:16.938Z");
		agenda.addInOrder(backNs, seed.serviceBack());
		service("2012-04-07T17:39:21.402Z", Level.INFO, "App", "Plugin hostsvc initialised, 11 to go");
		service("2012-04-07T17:39:40.116Z", Level.INFO, "Vmsvc", "7 virtual machines registered, 7 powered on");
		failures(Stamps.at("2012-04-07T17:40:04.733Z"), 6, 4);
	}

	private void secondDump() {
		long timeNs = Stamps.at("2012-04-07T17:41:03.080Z");
		seed.flushAndDump().forEach(line -> agenda.addInOrder(timeNs, line));
		kernel("2012-04-07T17:41:16.871Z", 6, 3_476_319, "UserDump: 1587: Userworld coredump complete.");
		daemon("2012-04-07T17:41:22.514Z", "watchdog-hostd", 0,
				"[53870] 'hostd ++min=0,swap,group=hostd /etc/vmware/hostd/config.xml' exited after 210 seconds");
		daemon("2012-04-07T17:41:22.560Z", "watchdog-hostd", 0, "[53870] Executing 'hostd ++min=0,swap,group=hostd "
				+ "/etc/vmware/hostd/config.xml'");
		long lostNs = Stamps.at("2012-04-07T17:41:30.077Z");
		agenda.addInOrder(lostNs, heads.service(lostNs, "vpxa", 0xFFA1AB90L, Level.WARNING, "App", "",
				"hostd on the local port does not answer, next try in 30 s"));
		failures(Stamps.at("2012-04-07T17:43:10.204Z"), 9, 8);
	}

	private void collection() {
		daemon("2012-04-07T17:44:31.118Z", "dropbear", (int) SHELL_WORLD, "Child connection from 10.20.4.31:53262");
		daemon("2012-04-07T17:44:37.640Z", "dropbear", (int) SHELL_WORLD, "Password accepted for root");
		shell("2012-04-07T17:44:38.002Z", SHELL_WORLD + 4, "Interactive shell session started");
		shell("2012-04-07T17:44:59.330Z", SHELL_WORLD + 4, "vdf -h");
		shell("2012-04-07T17:45:21.904Z", SHELL_WORLD + 4, "ls -lR /var/lib/vmware/hostd/stats");
		shell("2012-04-07T17:46:05.515Z", SHELL_WORLD + 4, "vm-support -w /vmfs/volumes/general_01/support");
	}

	/** While the collector still runs, a second session follows the remedy. */
	private void remedy() {
		daemon("2012-04-07T17:50:12.227Z", "dropbear", (int) REMEDY_WORLD, "Child connection from 10.20.4.31:53301");
		daemon("2012-04-07T17:50:18.090Z", "dropbear", (int) REMEDY_WORLD, "Password accepted for root");
		shell("2012-04-07T17:50:18.705Z", REMEDY_WORLD + 5, "Interactive shell session started");
		shell("2012-04-07T17:52:10.431Z", REMEDY_WORLD + 5, "rm -fr /var/lib/vmware/hostd/stats");
		shell("2012-04-07T17:52:41.268Z", REMEDY_WORLD + 5, "services.sh restart");
		var when = List.of("17:52:58.801", "17:53:07.412", "17:53:08.020", "17:53:11.377", "17:53:12.015",
				"17:53:33.482", "17:53:33.530", "17:53:36.144");
		var printed = SeedLines.restart();
		for (int i = 0; i < printed.size(); i++) {
			daemon("2012-04-07T" + when.get(i) + "Z", i == 0 ? "watchdog-hostd" : "root", 0, printed.get(i));
		}
	}

	private void recovery() {
		service("2012-04-07T17:55:44.719Z", Level.INFO, "App", "Plugin hostsvc initialised, 11 to go");
		service("2012-04-07T17:56:02.283Z", Level.INFO, "Vmsvc", "7 virtual machines registered, 7 powered on");
		service("2012-04-07T17:56:20.950Z", Level.INFO, "Statssvc", "New statistics begun with counter 1");
		long foundNs = Stamps.at("2012-04-07T17:57:02.604Z");
		agenda.addInOrder(foundNs, heads.service(foundNs, "vpxa", 0xFFA1AB90L, Level.INFO, "App", "",
				"hostd on the local port answers again"));
		service("2012-04-07T17:58:31.437Z", Level.VERBOSE, "PropertyProvider",
				"Property collector 1 sent 7 updates to vpxuser");
		shell("2012-04-07T18:01:16.140Z", REMEDY_WORLD + 5, "vdf -h");
		shell("2012-04-07T18:01:40.633Z", REMEDY_WORLD + 5, "exit");
	}

	private void kernel(String iso, int cpu, long world, String message) {
		long timeNs = Stamps.at(iso);
		agenda.addInOrder(timeNs, heads.kernel(timeNs, cpu, world, "", Level.INFO, message));
	}

	private void shell(String iso, long world, String message) {
		daemon(iso, "shell", (int) world, message);
	}

	private void daemon(String iso, String program, int pid, String message) {
		long timeNs = Stamps.at(iso);
		agenda.addInOrder(timeNs, heads.daemon(timeNs, program, pid, message));
	}

	private void service(String iso, Level level, String component, String message) {
		long timeNs = Stamps.at(iso);
		agenda.addInOrder(timeNs, service(timeNs, 0xFFCFEE80L, level, component, message));
	}

	private String service(long timeNs, long thread, Level level, String component, String message) {
		return heads.service(timeNs, "Hostd", thread, level, component, "", message);
	}
}
