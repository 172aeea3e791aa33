package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.intake.ReadBundle;

/** Time since boot, clocks that were put forward or back, and clocks that were not set. */
class ClockTest {

	private static final String UNPACKED = "2024-06-01T00:00:00Z";

	@TempDir
	Path folder;

	private TimedBundle bundle() throws IOException {
		return TimedBundle.named(folder, "esx-h-2012-04-08--03.04.5");
	}

	@Test
	void linesWithUptimeAloneCountFromTheBootOfTheLinesAround() throws IOException {
		assertEquals(
				List.of("2012-04-07T09:00:00.500Z uptime early", "2012-04-07T09:00:10Z year-inferred stamped",
						"2012-04-07T09:00:12.250Z uptime bare", "2012-04-07T09:00:20Z year-inferred later"),
				bundle().file("var/log/vmkernel", UNPACKED, """
						0:00:01:00.500 cpu0:4096)Init: 1: early
						Apr  7 09:00:10 h vmkernel: 0:00:01:10.000 cpu0:4096)Init: 2: stamped
						0:00:01:12.250 cpu0:4096)Init: 3: bare
						Apr  7 09:00:20 h vmkernel: 0:00:01:20.000 cpu0:4096)Init: 4: later
						""").events());
	}

	@Test
	void eachBootOfAFileHasItsOwnStart() throws IOException {
		assertEquals(
				List.of("2012-04-07T09:00:10Z year-inferred first", "2012-04-07T11:30:00Z neighbour options",
						"2012-04-07T11:30:00Z uptime devices", "2012-04-07T11:30:30Z year-inferred second",
						"2012-04-07T11:31:05.250Z uptime last"),
				bundle().file("var/log/vmkernel", UNPACKED, """
						Apr  7 09:00:10 h vmkernel: 5:00:01:10.000 cpu0:4096)Init: 2: first
						TSC: 0 cpu0:0)Boot: 167: options
						0:00:00:10.000 cpu0:4096)Init: 3: devices
						Apr  7 11:30:30 h vmkernel: 0:00:00:40.000 cpu0:4096)Init: 4: second
						0:00:01:15.250 cpu0:4096)Init: 3: last
						""").events());
	}

	@Test
	void aRingBufferOfUptimesCountsFromTheBootThatTheBundleKnows() throws IOException {
		ReadBundle read = bundle().file("var/log/messages", UNPACKED, """
				Apr  1 10:00:00 vmkernel: 0:00:01:00.000 cpu0:4096)Init: 1: earlier
				Apr  7 09:59:40 vmkernel: 0:00:00:40.000 cpu0:4096)Init: 2: current
				""").file("var/log/vmkernel-log.1", UNPACKED, """
				2:00:00:00.000 cpu0:4096)Init: 3: crash
				""").file("var/log/vmkernel-log.2", UNPACKED, """
				0:02:00:00.000 cpu0:4096)Init: 4: fresh
				""").read();
		assertEquals(
				List.of("2012-04-01T10:00:00Z year-inferred earlier", "2012-04-03T09:59:00Z uptime crash",
						"2012-04-07T09:59:40Z year-inferred current", "2012-04-07T11:59:00Z uptime fresh"),
				TimedBundle.events(read));
	}

	@Test
	void theUptimeOutputTellsABootThatNoLogHas() throws IOException {
		assertEquals(List.of("2012-04-08T01:14:05Z uptime ring"),
				bundle().file("var/log/vmkernel-log.1", UNPACKED, """
						0:00:10:00.000 cpu0:4096)Init: 1: ring
						""").file("tmp/date.5.txt", UNPACKED, "Sun Apr  8 03:04:05 UTC 2012\n")
						.file("tmp/uptime.5.txt", UNPACKED, " 03:04:05 up  2:00, load average: 0.01\n").events());
	}

	@Test
	void uptimesWithoutAnyBootHaveNoTime() throws IOException {
		assertEquals(List.of("? neighbour lone"),
				TimedBundle.named(folder, "x").file("var/log/vmkernel-log.1", UNPACKED,
						"0:00:10:00.000 cpu0:4096)Init: 1: lone\n").events());
	}

	@Test
	void aStepIsFoundWhereStampsAndUptimesPartForGood() throws IOException {
		ReadBundle read = bundle().file("var/log/vmkernel", UNPACKED, """
				Apr  7 09:00:00 h vmkernel: 0:01:00:00.000 cpu0:4096)Init: 1: a
				Apr  7 09:01:00 h vmkernel: 0:01:01:00.000 cpu0:4096)Init: 2: b
				Apr  7 11:02:00 h vmkernel: 0:01:02:00.000 cpu0:4096)Init: 3: c
				Apr  7 11:02:30 h vmkernel: 0:01:02:30.000 cpu0:4096)Init: 4: d
				Apr  7 11:04:00 h vmkernel: 0:01:04:00.000 cpu0:4096)Init: 5: e
				""").read();
		assertEquals(
				List.of("clock-step 1 \"var/log/vmkernel\", line 3: the clock of the host went forward by 2 h 0 min, "
						+ "to 2012-04-07T11:02:00Z, while the uptime went on. Times from before and after cannot be compared as "
						+ "they stand."),
				TimedBundle.notices(read));
	}

	@Test
	void aLineThatWasWrittenLateIsNoStep() throws IOException {
		assertEquals(List.of(), TimedBundle.notices(bundle().file("var/log/vmkernel", UNPACKED, """
				Apr  7 09:00:00 h vmkernel: 0:01:00:00.000 cpu0:4096)Init: 1: a
				Apr  7 09:01:50 h vmkernel: 0:01:01:00.000 cpu0:4096)Init: 2: late
				Apr  7 09:01:50 h vmkernel: 0:01:01:20.000 cpu0:4096)Init: 3: late too
				Apr  7 09:02:00 h vmkernel: 0:01:02:00.000 cpu0:4096)Init: 4: b
				Apr  7 09:09:00 h vmkernel: 0:01:09:00.000 cpu0:4096)Init: 5: c
				""").read()));
	}

	@Test
	void theFirstLinesOfABootThatWaitedForTheirStampAreNoStep() throws IOException {
		assertEquals(List.of(), TimedBundle.notices(bundle().file("var/log/vmkernel", UNPACKED, """
				Apr  7 09:00:40 h vmkernel: 0:00:00:01.000 cpu0:4096)Init: 1: a
				Apr  7 09:00:40 h vmkernel: 0:00:00:20.000 cpu0:4096)Init: 2: b
				Apr  7 09:00:45 h vmkernel: 0:00:00:45.000 cpu0:4096)Init: 4: c
				Apr  7 09:03:00 h vmkernel: 0:00:03:00.000 cpu0:4096)Init: 5: d
				""").read()));
	}

	@Test
	void aStepBackIsFoundWithoutUptimesAndJitterIsNone() throws IOException {
		ReadBundle read = bundle().file("var/log/vmkernel.log", UNPACKED, """
				2012-04-07T09:00:00.000Z cpu0:4096)Init: 1: a
				2012-04-07T08:59:59.990Z cpu1:4096)Init: 2: jitter
				2012-04-07T07:00:01.000Z cpu0:4096)Init: 3: b
				2012-04-07T07:00:30.000Z cpu0:4096)Init: 4: c
				2012-04-07T07:01:02.000Z cpu0:4096)Init: 5: d
				2012-04-07T07:09:02.000Z cpu0:4096)Init: 6: e
				""").read();
		assertEquals(List.of("clock-step 1 \"var/log/vmkernel.log\", line 3: the clock of the host went back by "
				+ "1 h 59 min, to 2012-04-07T07:00:01Z. Times from before and after cannot be compared as they stand."),
				TimedBundle.notices(read));
	}

	@Test
	void theHourlySummaryShowsAStepTooBecauseItHasUptimes() throws IOException {
		List<String> notices = TimedBundle.notices(bundle().file("var/log/vmksummary.log", UNPACKED, """
				2012-04-05T01:00:00Z heartbeat: up 1d2h0m0s, 0 VMs; [[3411 sfcb 12516kB]] []
				2012-04-05T02:00:00Z heartbeat: up 1d3h0m0s, 0 VMs; [[3411 sfcb 12516kB]] []
				2012-04-05T05:00:00Z heartbeat: up 1d4h0m0s, 0 VMs; [[3411 sfcb 12516kB]] []
				2012-04-05T06:00:00Z heartbeat: up 1d5h0m0s, 0 VMs; [[3411 sfcb 12516kB]] []
				""").read());
		assertEquals(1, notices.size());
		assertEquals("clock-step 1 \"var/log/vmksummary.log\", line 3: the clock of the host went forward by 2 h 0 min",
				notices.getFirst().substring(0, notices.getFirst().indexOf(", to")));
	}

	@Test
	void stampsOf1970AreMendedByTheUptime() throws IOException {
		ReadBundle read = bundle().file("var/log/vobd.log", UNPACKED, """
				1970-01-01T00:00:30.000Z: [netCorrelator] 30000000us: [vob.net.vmnic.linkstate.up] early
				1970-01-01T00:00:40.000Z: [netCorrelator] 40000000us: [vob.net.vmnic.linkstate.up] next
				2012-04-07T09:01:00.000Z: [netCorrelator] 60000000us: [vob.net.vmnic.linkstate.up] set
				""").read();
		assertEquals(List.of("2012-04-07T09:00:30Z uptime early", "2012-04-07T09:00:40Z uptime next",
				"2012-04-07T09:01:00Z stamp set"), TimedBundle.events(read));
		assertEquals(List.of("clock-unset 1 \"var/log/vobd.log\", line 1: 2 events were logged before the clock of the "
				+ "host was set. Their times were worked out from the uptime."), TimedBundle.notices(read));
	}

	@Test
	void stampsOf1970WithoutUptimeAreLaidBeforeTheNextLine() throws IOException {
		ReadBundle read = bundle().file("var/log/syslog.log", UNPACKED, """
				2012-04-07T08:00:00Z shell[1]: before
				1970-01-01T00:00:10Z jumpstart: one
				1970-01-01T00:00:25Z jumpstart: two
				2012-04-07T09:01:00Z jumpstart: set
				""").read();
		assertEquals(List.of("2012-04-07T08:00:00Z stamp before", "2012-04-07T09:00:45Z neighbour one",
				"2012-04-07T09:01:00Z neighbour two", "2012-04-07T09:01:00Z stamp set"), TimedBundle.events(read));
	}

	@Test
	void stampsOf1970AloneAreKept() throws IOException {
		ReadBundle read = bundle().file("var/log/syslog.log", UNPACKED, "1970-01-01T00:00:10Z jumpstart: one\n").read();
		assertEquals(List.of("1970-01-01T00:00:10Z stamp one"), TimedBundle.events(read));
		assertEquals("clock-unset", TimedBundle.notices(read).getFirst().split(" ")[0]);
	}

	@Test
	void aBootOnJanuary1IsAnUnsetClockIfTheUptimeSaysSo() throws IOException {
		ReadBundle read = bundle().file("var/log/messages", UNPACKED, """
				Apr  7 08:00:00 vmkernel: 9:00:00:00.000 cpu0:4096)Init: 1: before
				Jan  1 00:00:20 vmkernel: 0:00:00:20.000 cpu0:4096)Init: 2: one
				Jan  1 00:00:25 syslogd: two
				Apr  7 09:01:00 vmkernel: 0:00:01:00.000 cpu0:4096)Init: 3: set
				""").read();
		assertEquals(
				List.of("2012-04-07T08:00:00Z year-inferred before", "2012-04-07T09:00:20Z uptime one",
						"2012-04-07T09:00:25Z uptime two", "2012-04-07T09:01:00Z year-inferred set"),
				TimedBundle.events(read));
	}

	@Test
	void anUnsetClockInSummerDoesNotCostAYear() throws IOException {
		assertEquals(
				List.of("2011-09-10T08:00:00Z year-inferred before", "2011-09-10T09:00:55Z neighbour one",
						"2011-09-10T09:01:00Z neighbour two", "2011-09-10T09:01:00Z year-inferred set"),
				bundle().file("var/log/messages", UNPACKED, """
						Sep 10 08:00:00 shell[1]: before
						Jan  1 00:00:20 syslogd: one
						Jan  1 00:00:25 syslogd: two
						Sep 10 09:01:00 shell[1]: set
						""").events());
	}

	@Test
	void aRealNewYearIsNoUnsetClock() throws IOException {
		ReadBundle read = bundle().file("var/log/messages", UNPACKED, """
				Dec 31 23:59:50 vmkernel: 9:00:00:00.000 cpu0:4096)Init: 1: old
				Jan  1 00:00:10 vmkernel: 9:00:00:20.000 cpu0:4096)Init: 2: new
				Jan  1 00:00:30 syslogd: too
				Jan  5 00:00:00 vmkernel: 13:00:00:10.000 cpu0:4096)Init: 2: later
				""").read();
		assertEquals(
				List.of("2011-12-31T23:59:50Z year-inferred old", "2012-01-01T00:00:10Z year-inferred new",
						"2012-01-01T00:00:30Z year-inferred too", "2012-01-05T00:00:00Z year-inferred later"),
				TimedBundle.events(read));
		assertEquals(List.of(), TimedBundle.notices(read));
	}

	@Test
	void theExtraDayOfFebruaryIsNoStep() throws IOException {
		assertEquals(List.of(), TimedBundle.notices(TimedBundle.named(folder, "esx-h-2011-04-08--03.04.5")
				.file("var/log/messages", UNPACKED, """
						Feb 28 23:59:00 vmkernel: 9:00:00:00.000 cpu0:4096)Init: 1: a
						Mar  1 00:01:00 vmkernel: 9:00:02:00.000 cpu0:4096)Init: 2: b
						Mar  1 01:01:00 vmkernel: 9:01:02:00.000 cpu0:4096)Init: 3: c
						Mar  1 02:01:00 vmkernel: 9:02:02:00.000 cpu0:4096)Init: 4: d
						""").read()));
	}

	@Test
	void twoHostsInOneFileAreNotOneHostThatRebootsAtEachLine() throws IOException {
		assertEquals(List.of(), TimedBundle.notices(bundle().file("var/log/messages", UNPACKED, """
				Apr  7 09:00:00 esxa vmkernel: 9:00:00:00.000 cpu0:4096)Init: 1: a
				Apr  7 09:00:01 esxb vmkernel: 2:00:00:00.000 cpu0:4096)Init: 2: b
				Apr  7 09:00:02 esxa vmkernel: 9:00:00:02.000 cpu0:4096)Init: 3: a
				Apr  7 09:02:03 esxb vmkernel: 2:00:02:02.000 cpu0:4096)Init: 4: b
				Apr  7 09:04:03 esxb vmkernel: 2:00:04:02.000 cpu0:4096)Init: 4: b
				""").read()));
	}

	@Test
	void theLogOfACrashIsOfTheBootThatEndedWithIt() throws IOException {
		List<String> events = TimedBundle.named(folder, "esx-h-2012-04-08--03.04.5")
				.file("var/core/vmkernel-log.1", "2012-04-08T00:00:00Z", """
						2:00:00:01.000 cpu0:4096)before
						2:00:00:02.000 cpu0:4096)@BlueScreen: crash
						""").file("var/log/messages", "2012-04-08T00:00:00Z", """
						Apr  1 10:00:00 vmkernel: 0:00:10:00.000 cpu0:4096)first
						Apr  3 09:55:00 vmkernel: 0:00:01:00.000 cpu0:4096)second
						Apr  7 10:00:00 vmkernel: 4:00:06:00.000 cpu0:4096)later
						""").events();
		assertEquals("2012-04-03T09:50:02Z uptime crash", events.stream().filter(each -> each.endsWith("crash"))
				.findFirst().get());
	}
}
