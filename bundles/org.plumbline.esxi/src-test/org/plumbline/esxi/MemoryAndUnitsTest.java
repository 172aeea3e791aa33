package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory over time, names of worlds, ids of operations and uptimes, from a host of a few lines. */
class MemoryAndUnitsTest {

	private static final String LOG = """
			2021-03-04T05:10:00.000Z cpu1:2097300)Tray: 7: round
			2021-03-04T05:20:00.000Z cpu1:2097301)WARNING: Heap: 3058: Heap_Align(netBuffers, 4364/4368 bytes, 8 align) failed.  caller: 0x41801c90bb4e
			2021-03-04T05:21:00.000Z cpu1:2097301)WARNING: Heap: 2677: Heap netBuffers already at its maximum size. Cannot expand.
			2021-03-04T05:22:00.000Z cpu1:2097301)WARNING: Heap: 2618: Heap netBuffers (6291456/8388608): Maximum allowed growth (2097152) too small for size (4194304)
			2021-03-04T05:23:00.000Z cpu2:2097302 opID=bd32da8)World: 15446: VC opID lro-77-5a3f-c1 maps to vmkernel opID bd32da8
			2021-03-04T05:23:01.000Z cpu2:2097302 opID=bd32da8)Tray: 8: opened
			2021-03-04T05:23:02.000Z cpu2:2097302 opID=bd32da9)Tray: 8: another
			2021-03-04T05:24:00.000Z cpu3:2097303)UserDump: 1907: Dumping cartel 2097301 (from world 2097302) to file /var/core/sfcb-zdump.000 ...
			""";
	private static final String HOSTD = """
			2021-03-04T05:22:59.000Z info hostd[2098000] [Originator@6876 sub=Vimsvc opID=lro-77-5a3f] Asked to open
			2021-03-04T05:23:03.000Z info hostd[2098000] [Originator@6876 sub=Vimsvc opID=other-1] Asked for more
			""";

	@TempDir
	private Path folder;
	private PlainCommandLine commandLine;
	private Path first;
	private Path second;

	@BeforeEach
	void make() throws IOException {
		commandLine = new PlainCommandLine(folder.resolve("data"));
		first = bundle("2021-03-04", 3_145_728, 62, LOG);
		second = bundle("2021-03-11", 6_291_456, 25, "2021-03-11T05:10:00.000Z cpu1:2097300)Tray: 7: round\n");
	}

	private Path bundle(String day, long allocated, int free, String log) throws IOException {
		Path root = Files.createDirectories(folder.resolve("esx-a-" + day + "--08.00"));
		Files.createDirectories(root.resolve("commands"));
		Files.createDirectories(root.resolve("var/log"));
		Files.writeString(root.resolve("commands/date.txt"), "x\n");
		Files.writeString(root.resolve("commands/vmware_-vl.txt"), "VMware ESXi 6.7.0 build-8169922\n");
		Files.writeString(root.resolve("commands/localcli_system-stats-uptime-get.txt"), "93600000000\n");
		Files.writeString(root.resolve("commands/ps_-c.txt"), """
				WID      CID      World Name     Command
				2097301  2097301  sfcb-net       /sbin/sfcb
				2097302  2097301  sfcb-worker    /sbin/sfcb
				""");
		Files.writeString(root.resolve("commands/vsi_traverse_-s.txt"), """
				/system/heaps/netBuffers-0x430/stats
				 Heap stats {
				  Name:netBuffers
				  current bytes allocated:%d
				  maximum heap size:8388608
				  percent free of max size:%d
				 }
				""".formatted(allocated, free));
		Files.writeString(root.resolve("commands/memstats_-r-group-stats.txt"), """
				gid name parGid memSize
				-----------------------
				0   host -1     4096
				""");
		Files.writeString(root.resolve("var/log/vmkernel.log"), log);
		Files.writeString(root.resolve("var/log/hostd.log"), log.equals(LOG) ? HOSTD : "");
		return root;
	}

	private Object json(String... args) {
		PlainCommandLine.Outcome outcome = commandLine.run(args);
		assertFalse(outcome.out().isEmpty(), outcome::err);
		return outcome.json();
	}

	private String series(String name) {
		List<?> counters = (List<?>) ((Map<?, ?>) json("counters", first.toString(), second.toString(), "--name", name,
				"--json")).get("counters");
		return counters.stream().map(each -> (Map<?, ?>) each)
				.map(each -> each.get("counter") + " " + ((List<?>) each.get("points")).stream()
						.map(point -> ((Map<?, ?>) point).get("time") + "=" + ((Map<?, ?>) point).get("value"))
						.collect(Collectors.joining(" ")))
				.collect(Collectors.joining("\n"));
	}

	@Test
	void bundlesOfOneHostMakeASeries() {
		assertEquals(
				"""
				\\\\a\\Heap(netBuffers)\\current bytes allocated 2021-03-04T08:00:00Z=3145728.0 2021-03-11T08:00:00Z=6291456.0""",
				series("bytes allocated"));
		assertEquals(
				"""
				\\\\a\\Memory Group(host)\\memSize (bytes) 2021-03-04T08:00:00Z=4194304.0 2021-03-11T08:00:00Z=4194304.0""",
				series("memory group"));
	}

	@Test
	void linesOfTheKernelMakeASeries() {
		assertEquals(
				"""
				\\\\a\\Heap(netBuffers)\\refused so far 2021-03-04T05:20:00Z=1.0 2021-03-04T05:21:00Z=2.0 2021-03-04T05:22:00Z=3.0""",
				series("refused"));
		assertEquals(
				"""
				\\\\a\\Heap(netBuffers)\\asked for (bytes) 2021-03-04T05:20:00Z=4364.0 2021-03-04T05:22:00Z=4194304.0""",
				series("asked"));
		assertEquals("\\\\a\\Heap(netBuffers)\\used (percent) 2021-03-04T05:22:00Z=75.0", series("used (percent)"));
	}

	@Test
	void informationAndCrashesTellOfTheHeap() {
		Map<?, ?> bundle = (Map<?, ?>) ((List<?>) ((Map<?, ?>) json("info", first.toString(), "--json")).get("bundles"))
				.getFirst();
		String memory = ((Map<?, ?>) bundle.get("facts")).get("memory").toString();
		assertTrue(memory.contains("kind=heap") && memory.contains("maximum heap size (bytes)=8388608"), memory);
		assertTrue(memory.contains("kind=memory group") && memory.contains("memSize (bytes)=4194304"), memory);
		String crashes = json("crashes", first.toString(), "--json").toString();
		assertTrue(crashes.contains("subject=netBuffers"), crashes);
		assertTrue(crashes.contains("maximumBytes=8388608") && crashes.contains("allocatedBytes=3145728")
				&& crashes.contains("freePercent=62"), crashes);
	}

	@Test
	void worldsHaveTheNamesOfTheListOfProcesses() {
		String crashes = json("crashes", first.toString(), "--json").toString();
		assertTrue(crashes.contains("worldName=sfcb-worker") && crashes.contains("cartelName=sfcb-net"), crashes);
		String events = commandLine.run("events", first.toString(), "--search", "world:2097302 opened").out();
		assertTrue(events.contains("\"worldName\":\"sfcb-worker\""), events);
	}

	@Test
	void aNumberBeforeTheLastStartHasNoName() throws IOException {
		Files.writeString(first.resolve("commands/localcli_system-stats-uptime-get.txt"), "60000000\n");
		String events = commandLine.run("events", first.toString(), "--search", "world:2097302 opened").out();
		assertTrue(events.contains("\"world\":2097302"), events);
		assertFalse(events.contains("worldName"), events);
	}

	@ParameterizedTest
	@CsvSource({ "opid:lro-77-5a3f, 3", "opid:bd32da8, 3", "NOT opid:bd32da8, 7", "opid:other-1, 1", "opid:bd32d*, 3" })
	void anIdFindsTheOperationInAllLogs(String query, int count) {
		String events = commandLine.run("events", first.toString(), "--search", query).out();
		assertEquals(count, events.lines().count(), events);
	}

	/** What vCenter asked, its agent takes, hostd carries out and the kernel does, as each release writes it. */
	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			2 ¦ VMware ESX 4.1.0 build-260247 ¦ [2021-03-04 05:22:58.101 2F3C1B90 info 'App' opID=4C1D7A-00000B3F] [VpxLRO] -- BEGIN task-internal-41 --  -- vpxapi.VpxaService.rescan ¦ [2021-03-04 05:22:59.001 1A2B3C4D info 'TaskManager' opID=4C1D7A-00000B3F-2f] Task Created : haTask-ha-host-77 ¦ Mar  4 05:23:00 esx-a vmkernel: 0:05:10:11.120 cpu1:4112)Tray: 7: round
			4 ¦ VMware ESXi 5.5.0 build-1623387 ¦ 2021-03-04T05:22:58.101Z [2F3C1B90 info 'vpxavpxaInvtVm' opID=4C1D7A-00000B3F] [VpxLRO] -- BEGIN task-internal-41 --  -- vpxapi.VpxaService.rescan ¦ 2021-03-04T05:22:59.001Z [1A2B3C4D info 'Vimsvc.TaskManager' opID=4C1D7A-00000B3F-2f user=vpxuser] Task Created : haTask-ha-host-77 ¦ 2021-03-04T05:23:00.000Z cpu2:33302 opID=7ad01f2c)World: 14302: VC opID 4C1D7A-00000B3F-2f-9a maps to vmkernel opID 7ad01f2c
			4 ¦ VMware ESXi 6.7.0 build-8169922 ¦ 2021-03-04T05:22:58.101Z info vpxa[2099501] [Originator@6876 sub=vpxLro opID=4C1D7A-00000B3F] [VpxLRO] -- BEGIN task-41 -- vpxa -- vpxapi.VpxaService.rescan ¦ 2021-03-04T05:22:59.001Z info hostd[2098000] [Originator@6876 sub=Vimsvc.TaskManager opID=4C1D7A-00000B3F-2f user=vpxuser] Task Created : haTask-ha-host-77 ¦ 2021-03-04T05:23:00.000Z cpu2:2097302 opID=7ad01f2c)World: 14302: VC opID 4C1D7A-00000B3F-2f-9a maps to vmkernel opID 7ad01f2c
			4 ¦ VMware ESXi 8.0.2 build-22380479 ¦ 2021-03-04T05:22:58.101Z In(166) Vpxa[2099501]: [Originator@6876 sub=vpxLro opID=4C1D7A-00000B3F] [VpxLRO] -- BEGIN task-41 -- vpxa -- vpxapi.VpxaService.rescan ¦ 2021-03-04T05:22:59.001Z In(166) Hostd[2098000]: [Originator@6876 sub=Vimsvc.TaskManager opID=4C1D7A-00000B3F-2f sid=52ab user=vpxuser] Task Created : haTask-ha-host-77 ¦ 2021-03-04T05:23:00.000Z In(182) vmkernel: cpu2:2097302 opID=7ad01f2c)World: 14302: VC opID 4C1D7A-00000B3F-2f-9a maps to vmkernel opID 7ad01f2c
			""")
	void anOperationIsFollowedFromTheAgentOfVCenterToTheKernel(int count, String version, String agent, String service,
			String kernel) throws IOException {
		Path root = Files.createDirectories(folder.resolve("esx-b-2021-03-04--08.00"));
		Files.createDirectories(root.resolve("commands"));
		Files.createDirectories(root.resolve("var/log/vmware/vpx"));
		Files.writeString(root.resolve("commands/vmware_-vl.txt"), version + "\n");
		Files.writeString(root.resolve("var/log/vmware/vpx/vpxa.log"),
				agent + "\n" + agent.replace("B3F]", "C40]") + "\n");
		Files.writeString(root.resolve("var/log/hostd.log"), service + "\n");
		Files.writeString(root.resolve("var/log/vmkernel.log"),
				kernel + "\n" + kernel.replaceAll("World: 14302.*", "Tray: 8: opened") + "\n");
		String events = commandLine.run("events", root.toString(), "--search", "opid:4C1D7A-00000B3F").out();
		assertEquals(count, events.lines().count(), events);
		assertTrue(events.contains("VpxLRO") && events.contains("haTask") && events.contains("4C1D7A-00000B3F-2f"),
				events);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			17:19:52:55.580             | 17:19:52:55.580
			VMK uptime: 7:05:43:45.014  | 7:05:43:45.014
			171974745962us              | 1:23:46:14.745
			up 1 days, 02:59:48         | 1:02:59:48.000
			uptime 90 s                 | 0:00:01:30.000
			""")
	void aTypedUptimeIsUnderstood(String typed, String uptime) {
		String decoded = commandLine.run("decode", typed, "--json").out();
		assertTrue(decoded.contains("\"uptime\" : \"" + uptime + "\""), decoded);
	}

	@ParameterizedTest
	@CsvSource({ "90 s", "5", "99999999999999999us", "1:2:3" })
	void whatMayBeAnythingIsNoUptime(String typed) {
		assertFalse(commandLine.run("decode", typed, "--json").out().contains("uptime"));
	}
}
