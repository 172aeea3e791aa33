package org.plumbline.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginCaseTest {

	private static final Pattern HEAD = Pattern.compile("([A-Z][a-z]{2}) +(\\d+) (\\d\\d):(\\d\\d):(\\d\\d) \\S+ ?.*");
	private static final Pattern UPTIME = Pattern.compile(".*: (\\d+):(\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3}) "
			+ "cpu\\d+:.*");
	private static final List<String> MONTHS = Arrays.stream(Month.values())
			.map(month -> month.getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH)).toList();

	private static byte[] archive;
	private static OpenedBundle bundle;
	private static String truth;

	@BeforeAll
	static void makeOnce() throws IOException {
		var out = new ByteArrayOutputStream();
		truth = new OriginCase(SampleCase.SHIPPED_SEED).write(out).toJson();
		archive = out.toByteArray();
		bundle = OpenedBundle.of(archive);
	}

	@Test
	void sameSeedGivesSameBytesAndSameTruth() throws IOException {
		var again = new ByteArrayOutputStream();
		var truthAgain = new OriginCase(SampleCase.SHIPPED_SEED).write(again).toJson();
		assertArrayEquals(archive, again.toByteArray());
		assertEquals(truth, truthAgain);
	}

	@Test
	void anotherSeedGivesAnotherBundleWithTheSameStory() throws IOException {
		var out = new ByteArrayOutputStream();
		new OriginCase(7).write(out);
		assertFalse(Arrays.equals(archive, out.toByteArray()));
		var lines = OpenedBundle.of(out.toByteArray()).lines("var/log/messages");
		assertEquals(4, lines.stream().filter(line -> line.contains("No free memory for file data")).count());
	}

	@Test
	void gzipHeadHoldsNoTime() {
		assertArrayEquals(new byte[4], Arrays.copyOfRange(archive, 4, 8));
	}

	@Test
	void holdsAboutFiftyThousandLogLines() {
		long lines = OriginLogs.MEMBERS.stream().mapToLong(member -> bundle.lines(member).size()).sum();
		assertTrue(lines > 47_000 && lines < 53_000, () -> lines + " lines");
	}

	@Test
	void layoutIsThatOfTheFourOneCollector() {
		assertEquals("vm-support-mailesx02-2012-04-07--17.46.3477410", bundle.root());
		for (var member : List.of("tmp/vdf.3477410.txt", "tmp/vmware.3477410.txt", "tmp/date.3477410.txt",
				"tmp/vm-support.3477410.log", "filelist.3477410.txt", "var/core/hostd-worker-zdump.000",
				"etc/vmware/esx.conf")) {
			assertTrue(bundle.members().containsKey(member), member);
		}
		assertEquals("VMware ESXi 4.1.0 build-348481\n", bundle.text("tmp/vmware.3477410.txt"));
		assertEquals("Sat Apr  7 17:46:09 UTC 2012\n", bundle.text("tmp/date.3477410.txt"));
	}

	@Test
	void statisticsFillTheRamdiskPageByPage() {
		long pages = bundle.lines("tmp/ls-stats.3477410.txt").stream().skip(1)
				.mapToLong(line -> (Long.parseLong(line.trim().split(" +")[4]) + 4095) / 4096).sum();
		assertEquals(166L * 1024 * 1024, pages * 4096);
		assertTrue(bundle.lines("tmp/vdf.3477410.txt").stream()
				.anyMatch(line -> line.matches("hostdstats +166M +166M +0B +100% --")));
	}

	@Test
	void oldestFileGoesOverTheNewYear() {
		var lines = bundle.lines("var/log/messages.1.gz");
		assertTrue(lines.getFirst().startsWith("Dec 19 "), lines.getFirst());
		assertTrue(lines.getLast().startsWith("Jan 24 "), lines.getLast());
		assertTrue(lines.stream().anyMatch(line -> line.contains("Hostd: [2011-12-2")));
		assertTrue(lines.stream().anyMatch(line -> line.contains("Hostd: [2012-01-1")));
		assertTrue(lines.stream().filter(line -> line.startsWith("Dec 31 ") || line.startsWith("Jan 1 "))
				.noneMatch(line -> line.contains("[20")), "nothing tells the year at the turn itself");
	}

	@ParameterizedTest
	@ValueSource(strings = { "var/log/messages.1.gz", "var/log/messages.0.gz", "var/log/messages" })
	void stampsStepBackByOneSecondAtMost(String member) {
		long latest = 0;
		for (var time : times(member)) {
			assertTrue(time >= latest - 1, () -> member + " at "
					+ LocalDateTime.ofEpochSecond(time, 0, ZoneOffset.UTC));
			latest = Math.max(latest, time);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "var/log/messages.1.gz", "var/log/messages.0.gz", "var/log/messages" })
	void uptimeAgreesWithStampAndBoot(String member) {
		var lines = bundle.lines(member);
		var times = times(member);
		var boots = OriginHost.BOOTS.boots().stream().map(boot -> boot.startNs() / 1_000_000).toList();
		for (int i = 0; i < lines.size(); i++) {
			var m = UPTIME.matcher(lines.get(i));
			if (m.matches()) {
				long uptimeMs = (((Long.parseLong(m.group(1)) * 24 + Long.parseLong(m.group(2))) * 60
						+ Long.parseLong(m.group(3))) * 60 + Long.parseLong(m.group(4))) * 1000
						+ Long.parseLong(m.group(5));
				long startMs = times.get(i) * 1000 - uptimeMs;
				long toleranceMs = uptimeMs < 33_000 ? 33_000 : 1000; // the first lines wait for the syslog daemon
				assertTrue(boots.stream().anyMatch(boot -> Math.abs(boot - startMs) <= toleranceMs), lines.get(i));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Apr 7 17:37:45 mailesx02 vmkernel: 17:19:49:38.441 cpu6:53888)UserDump: 1587: Userworld coredump "
					+ "complete.",
			"Apr 7 17:39:16 mailesx02 Hostd: [2012-04-07 17:39:16.938 FFCFEE80 warning 'HostsvcPlugin'] Unable to "
					+ "initialize vmkernel ssl information : vim.fault.PlatformConfigFault",
			"Apr 7 17:41:03 mailesx02 vmkernel: 17:19:52:55.580 cpu7:4182)BC: 3837: Failed to flush 45 buffers of "
					+ "size 8192 each for object '' 1 4 ed6 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data",
			"Apr 7 17:41:03 mailesx02 vmkernel: 17:19:52:55.580 cpu7:4182)BC: 3837: Failed to flush 82 buffers of "
					+ "size 8192 each for object '' 1 4 ed6 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data",
			"Apr 7 17:41:03 mailesx02: 17:19:52:55.580 cpu7:4182)BC: 3837: Failed to flush 3 buffers of size 8192 "
					+ "each for object '' 1 4 ed3 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data",
			"Apr 7 17:41:03 mailesx02 vmkernel: 17:19:52:55.582 cpu6:3476319)User: 2428: wantCoreDump : vix-async-pipe "
					+ "-enabled : 1",
			"Apr 7 17:41:03 mailesx02 vmkernel: 17:19:52:55.726 cpu6:3476319)UserDump: 1485: Dumping cartel "
					+ "3476251 (from world 3476319) to file /var/core/hostd-worker-zdump.000 ...",
			"Apr 7 17:33:20 mailesx02 Hostd: [2012-04-07 17:33:20.492 32AE9B90 error 'App'] Backtrace:",
			"Apr 7 17:33:20 mailesx02 Hostd: [00] rip 17c6bbf3", "Apr 7 17:33:20 mailesx02 Hostd: [21] rip 1914cd1e" })
	void seedLineStandsOnceInTheYoungestLog(String line) {
		assertEquals(1, bundle.lines("var/log/messages").stream().filter(line::equals).count());
	}

	@Test
	void seedLinesWithMaskedDevicesStandWithWholeOnes() {
		assertEquals(1, bundle.lines("var/log/messages.0.gz").stream().filter(line -> line.matches(
				"Mar 1 08:53:36 mailesx02 vmkernel: 2:16:49:12\\.573 cpu3:4099\\)ScsiDeviceIO: 1672: Command 0x28 "
						+ "to device "
						+ "\"naa\\.60a98000[0-9a-f]{24}\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe\\."))
				.count());
		var first = bundle.lines("var/log/messages").stream()
				.filter(line -> line.contains("No space left")).findFirst();
		assertTrue(first.orElseThrow().matches("Apr 7 17:33:20 mailesx02 Hostd: \\[2012-04-07 17:33:20\\.472 "
				+ "32AE9B90 error 'Statssvc'\\] Error: 'FileIO error: No space left : "
				+ "/var/lib/vmware/hostd/stats/hostAgentStats\\.idMap'; "
				+ "while adding stat 'ha-host'-'storagePath-read#fc\\.2001001b32ae0a80:2101001b32ae0a80-"
				+ "fc\\.500a09808defa78a:500a09819defa78a-naa\\.60a98000[0-9a-f]{24}'-ROLLUP_NONE "
				+ "\\(type:STATTYPE_RATE, "
				+ "id:92156\\)"), first::orElseThrow);
	}

	@Test
	void restartOfTheServicesFollowsTheDeletion() {
		var lines = bundle.lines("var/log/messages");
		int deleted = indexOf(lines, ": rm -fr /var/lib/vmware/hostd/stats");
		int restarted = indexOf(lines, ": services.sh restart");
		int locked = indexOf(lines, "Another process has locked the file for more than 20 seconds. The process holding "
				+ "the lock is hostd (1363758).");
		assertTrue(deleted > 0 && deleted < restarted && restarted < locked);
	}

	@Test
	void truthCountsEveryFailedCommand() {
		var counted = Pattern.compile("\"count\": (\\d+)").matcher(truth.substring(truth.indexOf("\"scsi\": [")));
		long sum = counted.results().mapToLong(result -> Long.parseLong(result.group(1))).sum();
		assertEquals(all().filter(line -> line.contains(" failed H:0x")).count(), sum);
	}

	@Test
	void nothingFailsOnTheArrayBeforeVerificationBegins() {
		var first = all().filter(line -> line.contains("0x6 0x3f 0xe")).findFirst().orElseThrow();
		assertTrue(first.startsWith("Feb 28 08:5"), first);
	}

	private static Stream<String> all() {
		return OriginLogs.MEMBERS.stream().flatMap(member -> bundle.lines(member).stream());
	}

	private static int indexOf(List<String> lines, String part) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(part)) {
				return i;
			}
		}
		return -1;
	}

	/** Returns the stamps as seconds since 1970; the first line of the oldest file is of 2011. */
	private static List<Long> times(String member) {
		var result = new ArrayList<Long>();
		for (var line : bundle.lines(member)) {
			var m = HEAD.matcher(line);
			assertTrue(m.matches(), line);
			int month = MONTHS.indexOf(m.group(1)) + 1;
			var time = LocalDateTime.of(month == 12 ? 2011 : 2012, month, Integer.parseInt(m.group(2)),
					Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)));
			result.add(time.toEpochSecond(ZoneOffset.UTC));
		}
		return result;
	}
}
