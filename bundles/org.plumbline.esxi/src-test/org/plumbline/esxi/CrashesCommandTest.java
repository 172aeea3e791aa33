package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened to a host, told from a few lines of its logs. */
class CrashesCommandTest {

	private static final String LIFE = "2021-03-04T05:%s:00.000Z cpu1:2097300)Tray: 7: round\n";
	private static final String START = """
			TSC: 0 cpu0:1)Boot: 167: Parsing options
			TSC: 41823 cpu0:1)BootConfig: 711: logLevel = 0
			2021-03-04T06:00:00.100Z cpu0:2097152)Tray: 7: first round
			""";

	@TempDir
	private Path folder;
	private PlainCommandLine commandLine;
	private Path logs;

	@BeforeEach
	void open() throws IOException {
		commandLine = new PlainCommandLine(folder.resolve("data"));
		logs = Files.createDirectories(folder.resolve("esx-a-2021-03-04--08.00/var/log"));
	}

	private void log(String name, String... text) throws IOException {
		Files.writeString(logs.resolve(name), String.join("", text));
	}

	private List<Map<?, ?>> crashes() {
		PlainCommandLine.Outcome outcome = commandLine.run("crashes", logs.getParent().getParent().toString(),
				"--json");
		assertEquals("", outcome.err());
		return ((List<?>) ((Map<?, ?>) outcome.json()).get("crashes")).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each)
				.toList();
	}

	private Map<?, ?> only() {
		List<Map<?, ?>> all = crashes();
		assertEquals(1, all.size(), all::toString);
		return all.getFirst();
	}

	private static String panic(String world, String offset) {
		return """
				2021-03-04T05:40:00.223Z cpu11:%1$s)@BlueScreen: #PF Exception 14 in world %1$s:acme_work IP 0x41%2$s addr 0x18
				2021-03-04T05:40:00.223Z cpu11:%1$s)Code start: 0x41801b200000 VMK uptime: 1:04:05:06.789
				2021-03-04T05:40:00.224Z cpu11:%1$s)0x451a2c91bd60:[0x41%2$s]acme_poll@(acme)#<None>+0x%2$s stack: 0x0, 0x1
				2021-03-04T05:40:00.225Z cpu2:2098000)Stranger: 12: speaks between
				2021-03-04T05:40:00.225Z cpu11:%1$s)0x451a2c91bf30:[0x41801b2d]vmkWorldFunc@vmkernel#nover+0x4f stack: 0x0
				"""
				.formatted(world, offset);
	}

	@Test
	void sameCrashIsFoundInBundlesThatWereReadBefore() throws IOException {
		Path other = Files.createDirectories(folder.resolve("esx-b-2021-05-04--08.00/var/log"));
		Files.writeString(other.resolve("vmkernel.log"), LIFE.formatted("10") + panic("2097400", "801a2b3c"));
		assertEquals(0, commandLine.run("crashes", other.getParent().getParent().toString()).exit());
		log("vmkernel.log", LIFE.formatted("10"), panic("2097999", "8018a4c1"));
		Map<?, ?> crash = only();
		Map<?, ?> seen = (Map<?, ?>) ((List<?>) crash.get("seenElsewhere")).getFirst();
		assertEquals("esx-b-2021-05-04--08.00", seen.get("bundle"));
		assertEquals("2021-03-04T05:40:00.223Z", seen.get("time"));
		assertEquals(1, ((List<?>) crash.get("seenElsewhere")).size());
		assertEquals(crash, only(), "what was read again is not seen elsewhere");
	}

	@Test
	void silenceBeforeAStartIsASilentReset() throws IOException {
		log("vmkernel.log", LIFE.formatted("10"), LIFE.formatted("20"), START);
		Map<?, ?> crash = only();
		assertEquals("silent-reset", crash.get("kind"));
		assertEquals("2021-03-04T05:20:00.000Z", crash.get("time"));
		assertEquals("2021-03-04T06:00:00.100Z", crash.get("startedAt"));
		Map<?, ?> evidence = (Map<?, ?>) ((List<?>) crash.get("evidence")).getFirst();
		assertEquals(2L, evidence.get("line"), "the last line before the start proves it");
	}

	@Test
	void askedForIsNoCrash() throws IOException {
		log("vmkernel.log", LIFE.formatted("10"), LIFE.formatted("20"), START);
		log("vmksummary.log", "2021-03-04T05:19:30Z bootstop: Host is rebooting\n",
				"2021-03-04T06:01:30Z bootstop: Host has booted\n");
		assertEquals("clean-reboot", only().get("kind"));
	}

	@Test
	void anOldWishDoesNotExplainALaterReset() throws IOException {
		log("vmkernel.log", "2021-03-04T01:10:00.000Z cpu1:2097300)Tray: 7: round\n", LIFE.formatted("10"),
				LIFE.formatted("20"), START);
		log("shell.log", "2021-03-04T01:11:30Z shell[912]: [root]: reboot\n");
		assertEquals("silent-reset", only().get("kind"));
	}

	@Test
	void aLogMayNamePowerOrWatchdog() throws IOException {
		log("vmkernel.log", LIFE.formatted("10"), START);
		log("syslog.log", "2021-03-04T06:04:30Z sfcb[9]: SEL: Power Supply 1: AC lost\n");
		assertEquals("power-loss", only().get("kind"));
		log("syslog.log", "2021-03-04T06:04:30Z sfcb[9]: SEL: Watchdog2 1: Hard reset\n");
		assertEquals("watchdog-reset", only().get("kind"));
	}

	@Test
	void aPanicExplainsTheStartAfterIt() throws IOException {
		log("vmkernel.log", LIFE.formatted("10"), LIFE.formatted("20"), START);
		log("vmkernel-log.1", LIFE.formatted("10"), LIFE.formatted("20"), panic("2098213", "5d"));
		Map<?, ?> crash = only();
		assertEquals("panic", crash.get("kind"));
		assertEquals("acme", crash.get("module"));
		assertEquals("acme_work", crash.get("subject"));
		assertEquals(((28L * 60 + 5) * 60_000 + 6789) / 1000.0, crash.get("uptimeSeconds"));
		assertEquals(2, ((List<?>) crash.get("frames")).size(), "the stranger between them is none of it");
		assertEquals("2021-03-04T06:00:00.100Z", crash.get("startedAt"));
	}

	@Test
	void signatureIsThatOfTheFramesAndNotOfTheBuild() throws IOException {
		log("vmkernel-log.1", panic("2098213", "5d"));
		Object first = only().get("signature");
		log("vmkernel-log.1", panic("2111111", "7f3"));
		assertEquals(first, only().get("signature"));
		log("vmkernel-log.1", panic("2111111", "7f3").replace("acme_poll", "acme_free"));
		assertNotEquals(first, only().get("signature"));
	}

	@Test
	void oneCrashOfAProgramIsOneHoweverManyLinesTellOfIt() throws IOException {
		log("vmkernel.log",
				"2021-03-04T05:20:00.000Z cpu1:2099812)User: 3089: hostd-worker: wantCoreDump:hostd-worker signal:11 exitCode:0 coredump:enabled\n",
				"2021-03-04T05:20:00.100Z cpu1:2099812)UserDump: 3024: hostd-worker: Dumping cartel 2099790 (from world 2099812) to file /var/core/hostd-worker-zdump.000 ...\n",
				"2021-03-04T05:20:09.000Z cpu1:2099812)UserDump: 3172: hostd-worker: Userworld(hostd-worker) coredump complete.\n");
		log("vobd.log",
				"2021-03-04T05:20:10.000Z: [UserLevelCorrelator] 1us: [esx.problem.hostd.core.dumped] /bin/hostd crashed (1 time(s) so far) and a core file might have been created at /var/core/hostd-worker-zdump.000. This might have been caused.\n");
		log("hostd.log",
				"2021-03-04T05:19:58.000Z panic hostd[2099812] [Originator@6876 sub=Default]\n-->\n--> Panic: Assert Failed: \"false\" @ bora/vim/x.cpp:321\n--> Backtrace:\n--> [backtrace begin] product: VMware ESX, version: 6.7.0, build: build-1, tag: hostd, cpu: x86_64\n--> backtrace[00] libvmacore.so[0x0017E2F0]: Vmacore::System::Stacktrace::CaptureWork(unsigned int)\n--> backtrace[01] hostd[0x00A7E2F0]: Acme::Store::Read(int)\n--> [backtrace end]\n");
		Map<?, ?> crash = only();
		assertEquals("process", crash.get("kind"));
		assertEquals("hostd-worker", crash.get("subject"));
		assertEquals("Assert Failed: \"false\" @ bora/vim/x.cpp:321", crash.get("reason"));
		assertEquals("SIGSEGV", crash.get("signal"));
		assertEquals("/var/core/hostd-worker-zdump.000", crash.get("dump"));
		assertEquals(2, ((List<?>) crash.get("frames")).size());
	}

	@Test
	void usedUpHeapIsCountedOnceForBothLogs() throws IOException {
		String heap = "2021-03-04T05:2%d:00.000Z cpu1:2099812)WARNING: Heap: 3583: Heap netGPHeap already at its maximum size. Cannot expand.\n";
		log("vmkernel.log", heap.formatted(0), heap.formatted(1));
		log("vmkwarning.log", heap.formatted(0), heap.formatted(1));
		Map<?, ?> crash = only();
		assertEquals("memory-exhausted", crash.get("kind"));
		assertEquals("netGPHeap", crash.get("subject"));
		assertEquals(2L, crash.get("count"));
	}

	@Test
	void infoHoldsTheCrashesOfItsBundle() throws IOException {
		log("vmkernel-log.1", panic("2098213", "5d"));
		Map<?, ?> info = (Map<?, ?>) commandLine.run("info", logs.getParent().getParent().toString(), "--json").json();
		Object crashes = ((Map<?, ?>) ((List<?>) info.get("bundles")).getFirst()).get("crashes");
		assertTrue(crashes.toString().contains("acme_poll"), crashes::toString);
	}

	@Test
	void aDumpThatNoLogTellsOfIsShownWithWhatCanBeSeenOfIt() throws IOException {
		log("vmkernel.log", LIFE.formatted("10"));
		Path core = Files.createDirectories(logs.resolveSibling("core"));
		byte[] packed = new byte[4096];
		new java.util.Random(3).nextBytes(packed);
		Files.write(core.resolve("vmkernel-zdump.1"), packed);
		Map<?, ?> crash = only();
		assertEquals("dump", crash.get("kind"));
		assertEquals("vmkernel-zdump.1", crash.get("subject"));
		assertTrue(crash.get("reason").toString().startsWith("4096 bytes, begins with "), crash::toString);
		assertTrue(crash.get("reason").toString().contains("compressed or encrypted"), crash::toString);
	}

	@Test
	void aScreenAloneIsEnough() throws IOException {
		Path screen = Files.writeString(folder.resolve("screen.txt"),
				"VMware ESX Server [Releasebuild-98765]\nPCPU 1 locked up. Failed to ack TLB invalidate.\n"
						+ "*1:1042/helper1-4 0:1107/vmm0:mail\n0x2b17ef4:[0x61be94]Panic+0x17 stack: 0x8\n"
						+ "VMK uptime: 7:05:43:45.014 TSC: 1751\n");
		Map<?, ?> json = (Map<?, ?>) commandLine.run("crashes", screen.toString(), "--json").json();
		Map<?, ?> crash = (Map<?, ?>) ((List<?>) json.get("crashes")).getFirst();
		assertEquals("helper1-4", crash.get("subject"));
		assertEquals("tlb", crash.get("class"));
	}
}
