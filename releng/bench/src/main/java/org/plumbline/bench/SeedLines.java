package org.plumbline.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The log lines of the case that the product grew from, letter by letter, except for what their author had masked: the
 * host name is one throughout, and the device ids are whole.
 */
final class SeedLines {

	/** Stands where the author wrote one of two host names. */
	private static final String HOST = "%host%";
	/** Stands where the author wrote the device of the failed read as x. */
	private static final String DEVICE = "%device%";
	/** Stands where the author shortened the device of the statistics counter. */
	private static final String COUNTER_DEVICE = "%counter%";

	private static final String READ = """
			Mar 1 08:53:36 %host% vmkernel: 2:16:49:12.573 cpu3:4099)ScsiDeviceIO: 1672: Command 0x28 to device \
			"%device%" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.
			""";

	private static final String STATISTICS = """
			Apr 7 17:33:20 %host% Hostd: [2012-04-07 17:33:20.472 32AE9B90 error 'Statssvc'] Error: 'FileIO error: No \
			space left : /var/lib/vmware/hostd/stats/hostAgentStats.idMap'; while adding stat \
			'ha-host'-'storagePath-read#fc.2001001b32ae0a80:2101001b32ae0a80-\
			fc.500a09808defa78a:500a09819defa78a-%counter%'-ROLLUP_NONE (type:STATTYPE_RATE, id:92156)
			Apr 7 17:33:20 %host% Hostd: [2012-04-07 17:33:20.492 32AE9B90 error 'App'] Backtrace:
			""";

	private static final List<String> FRAMES = List.of("17c6bbf3", "17afda0e", "17c51291", "17c61d43", "17a9f3c6",
			"042a2daf", "0426f316", "04272026", "0429bd56", "0429c172", "0429cab8", "039749fc", "041a03d9", "041a0841",
			"17c89d68", "17c89e44", "17c81baf", "17c845c8", "039749fc", "17c79389", "183634fb", "1914cd1e");

	private static final String DUMP_COMPLETE = """
			Apr 7 17:37:45 %host% vmkernel: 17:19:49:38.441 cpu6:53888)UserDump: 1587: Userworld coredump complete.
			""";

	private static final String SERVICE_BACK = """
			Apr 7 17:39:16 %host% Hostd: [2012-04-07 17:39:16.938 FFCFEE80 warning 'HostsvcPlugin'] Unable to \
			initialize vmkernel ssl information : vim.fault.PlatformConfigFault
			""";

	private static final String FLUSH_AND_DUMP = """
			Apr 7 17:41:03 %host% vmkernel: 17:19:52:55.580 cpu7:4182)BC: 3837: Failed to flush 45 buffers of size \
			8192 each for object '' 1 4 ed6 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data
			Apr 7 17:41:03 %host% vmkernel: 17:19:52:55.580 cpu7:4182)BC: 3837: Failed to flush 82 buffers of size \
			8192 each for object '' 1 4 ed6 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data
			Apr 7 17:41:03 %host% vmkernel: 17:19:52:55.580 cpu7:4182)BC: 3837: Failed to flush 6 buffers of size \
			8192 each for object '' 1 4 ed3 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data
			Apr 7 17:41:03 %host%: 17:19:52:55.580 cpu7:4182)BC: 3837: Failed to flush 3 buffers of size \
			8192 each for object '' 1 4 ed3 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data
			Apr 7 17:41:03 %host% vmkernel: 17:19:52:55.582 cpu6:3476319)User: 2428: wantCoreDump : vix-async-pipe \
			-enabled : 1
			Apr 7 17:41:03 %host% vmkernel: 17:19:52:55.726 cpu6:3476319)UserDump: 1485: Dumping cartel 3476251 \
			(from world 3476319) to file /var/core/hostd-worker-zdump.000 ...
			""";

	private final String host;
	private final String counterDevice;

	/**
	 * @param counterDevice the device whose counter could not be added
	 */
	SeedLines(String host, String counterDevice) {
		this.host = host;
		this.counterDevice = counterDevice;
	}

	/** Returns the one read that failed in March. */
	static String read(String host, String device) {
		return READ.strip().replace(HOST, host).replace(DEVICE, device);
	}

	/** Returns the first failed write of the statistics and the back-trace of 22 frames after it. */
	List<String> statistics() {
		var frames = Stream.iterate(0, number -> number < FRAMES.size(), number -> number + 1)
				.map(number -> String.format(Locale.ROOT, "Apr 7 17:33:20 %s Hostd: [%02d] rip %s", host, number,
						FRAMES.get(number)));
		return Stream.concat(lines(STATISTICS).stream(), frames).toList();
	}

	/** Returns the end of the first dump. */
	String dumpComplete() {
		return lines(DUMP_COMPLETE).getFirst();
	}

	/** Returns the first words of hostd after it came back. */
	String serviceBack() {
		return lines(SERVICE_BACK).getFirst();
	}

	/** Returns the four failed flushes and the two lines that begin the second dump. */
	List<String> flushAndDump() {
		return lines(FLUSH_AND_DUMP);
	}

	/** Returns what the restart of the services printed on the screen, without stamps. */
	static List<String> restart() {
		return """
				[1363748] Begin 'hostd ++min=0,swap,group=hostd /etc/vmware/hostd/config.xml', min-uptime = 60, \
				max-quick-failures = 1, max-total-failures = 1000000
				Vobd started.
				Running lbtd restart
				net-lbt started.
				Running slpd restart
				Error running operation: Error interacting with configuration file /etc/vmware/esx.conf: Failed \
				attempting to lock file.  Another process has locked the file for more than 20 seconds. The process \
				holding the lock is hostd (1363758).  This operation will complete if it is run again after the lock \
				is released.
				Starting slpd
				Running wsman restart
				""".lines().toList();
	}

	/** Returns name, size, used, available and percentage of each ramdisk. */
	static List<List<String>> ramdisks() {
		return List.of(List.of("MAINSYS", "32M", "21M", "10M", "68%"), List.of("tmp", "192M", "60K", "191M", "0%"),
				List.of("updatestg", "750M", "24K", "749M", "0%"), List.of("hostdstats", "166M", "166M", "0B", "100%"));
	}

	private List<String> lines(String block) {
		return block.lines().map(line -> line.replace(HOST, host).replace(COUNTER_DEVICE, counterDevice)).toList();
	}
}
