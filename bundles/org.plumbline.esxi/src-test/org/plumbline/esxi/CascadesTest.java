package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains over several logs, and what stands below them; the same lines without an end are findings of their own. */
class CascadesTest {

	private static final String DEVICE = "naa.600601601c302d00a7b1c9e0aa11e811";
	private static final String GONE = """
			2021-03-14T01:00:00.100Z: [APDCorrelator] 100us: [vob.storage.apd.start] Device or filesystem with identifier \
			[%1$s] has entered the All Paths Down state.
			2021-03-14T01:02:20.100Z: [APDCorrelator] 200us: [vob.storage.apd.timeout] Device or filesystem with identifier \
			[%1$s] has entered the All Paths Down Timeout state after being in the All Paths Down state for 140 seconds.
			""".formatted(DEVICE);
	private static final String HUNG = """
			2021-03-14T%1$s:00.000Z cpu12:2099133)ALERT: hostd detected to be non-responsive
			2021-03-14T%1$s:40.000Z cpu12:2099133)ALERT: hostd detected to be non-responsive
			""";
	private static final String DUMP = "2021-03-14T03:%s:00.726Z cpu6:2106319)UserDump: 3485: Dumping cartel 2106251 "
			+ "(from world 2106319) to file /var/core/%s ...\n";
	private static final String KILLED = "2021-03-14T01:12:11.310Z cpu3:2104612)WARNING: VSCSI: 4055: handle "
			+ "8203(vscsi0:1):opened by wid 2104612 (vmm0:file-07) has Permanent Device Loss. Killing world group leader "
			+ "2104605\n";
	private static final String CORRECTED = "2021-03-14T05:%02d:17.852Z cpu21:2116606)MCA: 207: CE Poll G0 B7 "
			+ "S8c00004000010091 A1c4a0f200 M142 P1c4a0f200/40 Memory Controller Read Error on Channel 1.\n";

	@TempDir
	private Path folder;

	/** Returns the findings with those below them, worst first. */
	private List<String> findings(String vobd, String vmkernel) throws IOException {
		Path root = folder.resolve("esx-a-2021-03-14--09.00");
		Path logs = Files.createDirectories(root.resolve("var/log"));
		Files.writeString(logs.resolve("vobd.log"), vobd);
		Files.writeString(logs.resolve("vmkernel.log"), vmkernel);
		PlainCommandLine.Outcome outcome = new PlainCommandLine(folder.resolve("data")).run("analyze", root.toString(),
				"--json", "-");
		List<?> findings = (List<?>) ((Map<?, ?>) outcome.json()).get("findings");
		return findings.stream().map(each -> (Map<?, ?>) each).map(each -> {
			List<?> below = each.get("consequences") instanceof List<?> list ? list : List.of();
			return each.get("rule") + below.stream().map(one -> (String) ((Map<?, ?>) one).get("rule")).sorted()
					.collect(Collectors.joining(" ", "(", ")"));
		}).toList();
	}

	@Test
	void lostStorageThatStoppedMachinesIsOneEvent() throws IOException {
		assertEquals(List.of("COR-101(AGT-001 STO-004 STO-005)"),
				findings(GONE, HUNG.formatted("01:10") + KILLED));
	}

	@Test
	void lostStorageThatHarmedNoMachineIsToldAsItIs() throws IOException {
		assertEquals(List.of("STO-005()", "AGT-001()", "STO-004()"), findings(GONE, HUNG.formatted("01:10")));
	}

	@Test
	void memoryErrorsThatEndInAHungHostdAreOneEvent() throws IOException {
		assertEquals(List.of("COR-102(AGT-001 HW-001)"), findings("", corrected() + HUNG.formatted("05:40")));
	}

	@Test
	void aHungHostdLongAfterMemoryErrorsIsAnotherEvent() throws IOException {
		assertEquals(List.of("AGT-001()", "HW-001()"), findings("", corrected() + HUNG.formatted("08:40")));
	}

	@Test
	void aCrashIsToldOnceHoweverManyServicesReportIt() throws IOException {
		assertEquals(List.of("AGT-003(CRA-001)"), findings("", DUMP.formatted("10", "hostd-zdump.000")));
		assertEquals(List.of("AGT-004(CRA-001)"), findings("", DUMP.formatted("10", "vpxa-zdump.000")));
		String event = "2021-03-14T03:10:20.202Z: [UserLevelCorrelator] 777012345us: [esx.problem.hostd.core.dumped] "
				+ "/bin/hostd crashed (1 time(s) so far) and a core file may have been created at "
				+ "/var/core/hostd-zdump.000.\n";
		assertEquals(List.of("AGT-002(AGT-003)"), findings(event, DUMP.formatted("10", "hostd-zdump.000")));
	}

	@Test
	void crashesOfTwoProgramsAreTwoFindings() throws IOException {
		assertEquals(List.of("AGT-003(CRA-001)", "CRA-001()"), findings("",
				DUMP.formatted("10", "hostd-zdump.000") + DUMP.formatted("30", "sfcb-vmware_base-zdump.000")));
	}

	private static String corrected() {
		List<String> lines = new ArrayList<>();
		for (int minute = 0; minute < 12; minute++) {
			lines.add(CORRECTED.formatted(minute));
		}
		return String.join("", lines);
	}
}
