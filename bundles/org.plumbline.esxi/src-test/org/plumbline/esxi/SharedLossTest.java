package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Storage that several hosts of a case lost together: one finding with a line of each host, unless it was chance. */
class SharedLossTest {

	private static final String ONE = "naa.600601601c302d00a7b1c9e0aa11e811";
	private static final String OTHER = "naa.600601601c302d00a7b1c9e0aa11e822";

	@TempDir
	private Path folder;

	private final List<String> hosts = new ArrayList<>();

	private static String lost(String day, String time, String device) {
		return """
				%1$sT%2$s.100Z: [APDCorrelator] 100us: [vob.storage.apd.start] Device or filesystem with identifier \
				[%3$s] has entered the All Paths Down state.
				%1$sT%2$s.102Z: [APDCorrelator] 102us: [esx.problem.storage.apd.start] Device or filesystem with identifier \
				[%3$s] has entered the All Paths Down state.
				""".formatted(day, time, device);
	}

	private void host(String name, String vobd) throws IOException {
		Path root = folder.resolve("esx-" + name + "-2021-03-14--09.00");
		Path logs = Files.createDirectories(root.resolve("var/log"));
		Files.writeString(logs.resolve("vobd.log"), vobd);
		Files.writeString(Files.createDirectories(root.resolve("etc/vmware")).resolve("esx.conf"),
				"/adv/Misc/HostName = \"" + name + "\"\n");
		hosts.add(root.toString());
	}

	private List<Map<?, ?>> findings() {
		String[] args = Stream.of(Stream.of("analyze"), hosts.stream(), Stream.of("--json", "-"))
				.flatMap(each -> each).toArray(String[]::new);
		PlainCommandLine.Outcome outcome = new PlainCommandLine(folder.resolve("data")).run(args);
		List<?> findings = (List<?>) ((Map<?, ?>) outcome.json()).get("findings");
		return findings.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
	}

	private static List<String> rules(List<Map<?, ?>> findings) {
		return findings.stream().map(each -> each.get("rule") + below(each)).toList();
	}

	private static String below(Map<?, ?> finding) {
		List<?> below = finding.get("consequences") instanceof List<?> list ? list : List.of();
		return below.stream().map(one -> (String) ((Map<?, ?>) one).get("rule")).sorted()
				.collect(Collectors.joining(" ", "(", ")"));
	}

	@Test
	void aDeviceThatTwoHostsLostWithinAMinuteIsOneFindingWithALineOfEach() throws IOException {
		host("esx-a", lost("2021-03-14", "01:00:00", ONE));
		host("esx-b", lost("2021-03-14", "01:00:41", ONE));
		List<Map<?, ?>> findings = findings();
		assertEquals(List.of("COR-103(STO-004 STO-004)"), rules(findings));
		Map<?, ?> shared = findings.getFirst();
		assertEquals(List.of("esx-a", "esx-b"), shared.get("hosts"));
		TreeSet<String> told = new TreeSet<>();
		((List<?>) shared.get("evidence")).forEach(each -> told.add((String) ((Map<?, ?>) each).get("host")));
		assertEquals("[esx-a, esx-b]", told.toString());
		assertTrue(shared.get("summary").toString().contains("2 hosts (esx-a, esx-b) lost 1 device"),
				shared.get("summary").toString());
	}

	@Test
	void severalDevicesOfOneIncidentAreOneFinding() throws IOException {
		for (String host : List.of("esx-a", "esx-b", "esx-c")) {
			host(host, lost("2021-03-14", "01:00:00", ONE) + lost("2021-03-14", "01:00:30", OTHER));
		}
		assertEquals(List.of("COR-103(STO-004 STO-004 STO-004)"), rules(findings()));
	}

	@Test
	void aDeviceThatOneHostLostIsTheBusinessOfThisHost() throws IOException {
		host("esx-a", lost("2021-03-14", "01:00:00", ONE) + lost("2021-03-14", "01:00:20", ONE));
		host("esx-b", lost("2021-03-14", "01:00:00", OTHER));
		assertEquals(List.of("STO-004()", "STO-004()"), rules(findings()));
	}

	@Test
	void lossesDaysApartAreTwoLosses() throws IOException {
		host("esx-a", lost("2021-03-11", "01:00:00", ONE));
		host("esx-b", lost("2021-03-14", "01:00:00", ONE));
		assertEquals(List.of("STO-004()", "STO-004()"), rules(findings()));
	}

	@Test
	void aLossOfOneHostAtAnotherTimeIsNotHiddenByTheSharedOne() throws IOException {
		host("esx-a", lost("2021-03-10", "05:00:00", OTHER) + lost("2021-03-14", "01:00:00", ONE));
		host("esx-b", lost("2021-03-14", "01:00:10", ONE));
		assertEquals(List.of("COR-103(STO-004)", "STO-004()"), rules(findings()));
	}
}
