package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many events make a finding, and what makes it worse, as the knowledge base counts. */
class EnoughEventsTest {

	private static final String HUNG = "2021-03-14T01:%02d:00.000Z cpu12:2099133)ALERT: hostd detected to be "
			+ "non-responsive\n";
	private static final String MEMBER = "2019-08-08T18:24:%02d.683Z info vpxd[2139601] [Originator@6876 sub=MoHost] "
			+ "[VpxdMoHost::UpdateDasState] VC state for host host-%d (connected), FDM state (ConnectedToMaster -> "
			+ "FDMUnreachable), src of state (host-190)\n";
	private static final String SSH = "2021-03-14T01:00:00.829Z: [UserLevelCorrelator] 5456178275994us: "
			+ "[esx.audit.ssh.enabled] SSH access has been enabled.\n";
	private static final String KILL = "2021-03-14T01:%02d:00Z shell[1507795]: [root]: esxcli vm process kill "
			+ "--type=force --world-id=7124%d\n";
	private static final String CUT = "2021-03-14T01:30:01.996Z: [UserLevelCorrelator] 5034327895654us: "
			+ "[esx.problem.vmsyslogd.remote.failure] The host \"tcp://192.0.2.77:514\" has become unreachable.\n";
	private static final String BANK = "2014-03-11T02:%02d:34.478Z cpu2:144440)MC: PCPU6 B:%d S:%s M:0x0 A:0x12a4c0 5\n";
	private static final String CACHE = "0x9000004000010134";
	private static final String FATAL = "0xb200000410000400";
	private static final String LEFT = "Oct  9 02:10:%02d esx05 vmkernel: 31:04:21:49.660 cpu3:4099)ScsiDeviceIO: 780: "
			+ "Sync CR (opcode 28) at %d (wid 4219)\n";

	@TempDir
	private Path folder;

	private String findings(Map<String, String> logs) throws IOException {
		Path root = folder.resolve("esx-a-2021-03-14--09.00");
		Path where = Files.createDirectories(root.resolve("var/log"));
		for (Map.Entry<String, String> log : logs.entrySet()) {
			Files.writeString(where.resolve(log.getKey()), log.getValue());
		}
		PlainCommandLine.Outcome outcome = new PlainCommandLine(folder.resolve("data")).run("analyze", root.toString(),
				"--json", "-");
		List<?> findings = (List<?>) ((Map<?, ?>) outcome.json()).get("findings");
		return findings.stream().map(each -> (Map<?, ?>) each)
				.map(each -> each.get("severity") + " " + each.get("rule"))
				.collect(Collectors.joining(", "));
	}

	private String kernel(String lines) throws IOException {
		return findings(Map.of("vmkernel.log", lines));
	}

	@Test
	void hostdThatDidNotAnswerTwiceInAnHourIsAFinding() throws IOException {
		assertEquals("critical AGT-001", kernel(HUNG.formatted(3) + HUNG.formatted(55)));
	}

	@Test
	void hostdThatDidNotAnswerOnceIsNone() throws IOException {
		assertEquals("", kernel(HUNG.formatted(3)));
	}

	@Test
	void severalHostsThatHighAvailabilityLostInAMinuteAreAFinding() throws IOException {
		assertEquals("warning HA-001",
				findings(Map.of("vpxd.log", MEMBER.formatted(1, 214) + MEMBER.formatted(46, 219))));
	}

	@Test
	void oneHostThatItLostTwiceIsNone() throws IOException {
		assertEquals("", findings(Map.of("vpxd.log", MEMBER.formatted(1, 214) + MEMBER.formatted(46, 214))));
	}

	@Test
	void sshIsAnErrorIfMachinesWereEndedWithinTheHourAfter() throws IOException {
		String kills = KILL.formatted(20, 1) + KILL.formatted(21, 2) + KILL.formatted(22, 3);
		assertEquals("critical SEC-006, error SEC-003", findings(Map.of("vobd.log", SSH, "shell.log", kills)));
	}

	@Test
	void sshIsNewsIfOneHungMachineWasEnded() throws IOException {
		assertEquals("info SEC-003", findings(Map.of("vobd.log", SSH, "shell.log", KILL.formatted(20, 1))));
	}

	@Test
	void logsThatWereCutOffAfterSshAreAnErrorAndAloneAWarning() throws IOException {
		assertEquals("error SEC-013, info SEC-003", findings(Map.of("vobd.log", SSH + CUT)));
		assertEquals("warning LOG-001", findings(Map.of("vobd.log", CUT)));
	}

	@Test
	void aBankThatReportsManyCorrectedErrorsInAnHourIsAFinding() throws IOException {
		assertEquals("error PSD-009", kernel(IntStream.range(0, 10).mapToObj(i -> BANK.formatted(i * 5, 2, CACHE))
				.collect(Collectors.joining())));
	}

	@Test
	void correctedErrorsOfManyBanksAreNone() throws IOException {
		assertEquals("", kernel(IntStream.range(0, 12).mapToObj(i -> BANK.formatted(i * 4, i % 6, CACHE))
				.collect(Collectors.joining())));
	}

	@Test
	void anErrorThatWasNotCorrectedIsAFindingAtOnce() throws IOException {
		assertEquals("error PSD-009", kernel(BANK.formatted(1, 5, FATAL)));
	}

	@Test
	void attemptsOnAReservedLunAreAFindingAtTheirEndOrWhenManyAreUsedUp() throws IOException {
		assertEquals("error STO-029", kernel(LEFT.formatted(3, 0)));
		assertEquals("error STO-029", kernel(IntStream.range(0, 10).mapToObj(i -> LEFT.formatted(i, 992 - i * 32))
				.collect(Collectors.joining())));
	}

	@Test
	void aFewAttemptsOnAReservedLunAreNone() throws IOException {
		assertEquals("", kernel(IntStream.range(0, 6).mapToObj(i -> LEFT.formatted(i, 992 - i * 32))
				.collect(Collectors.joining())));
	}

	@Test
	void everyCodeOfARaidControllerIsToldAndOneCrashOfAProgramIsNot() throws IOException {
		assertEquals("warning VSN-010",
				kernel("2018-12-05T17:40:31.005Z cpu0:65990)lsi_mr3: mfi_handleAen:312: received event code 0x71 from "
						+ "controller 0\n"));
		assertEquals("", findings(Map.of("vobd.log", "2022-03-28T10:27:59.613Z: [UserLevelCorrelator] 9933us: "
				+ "[esx.problem.application.core.dumped] /bin/sfcbd crashed (1 time(s) so far) and a core file may have "
				+ "been created at /var/core/sfcbd-zdump.000.\n", "vmkernel.log", "")));
	}
}
