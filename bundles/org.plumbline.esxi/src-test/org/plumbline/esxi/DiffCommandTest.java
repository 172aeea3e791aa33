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

/** Two folders of one host, before and after a change. */
class DiffCommandTest {

	private static final String VIBS = """
			Name      Version  Vendor  Acceptance Level  Install Date
			--------  -------  ------  ----------------  ------------
			""";

	@TempDir
	private Path folder;
	private PlainCommandLine commandLine;

	@BeforeEach
	void open() {
		commandLine = new PlainCommandLine(folder.resolve("data"));
	}

	private Path bundle(String name, int build, String vib, String day, String... messages) throws IOException {
		Path root = Files.createDirectories(folder.resolve(name));
		Path commands = Files.createDirectories(root.resolve("commands"));
		Files.writeString(commands.resolve("vmware_-vl.txt"), "VMware ESXi 6.7.0 build-" + build + "\n");
		Files.writeString(commands.resolve("uname_-a.txt"), "VMkernel esx9 6.7.0 #1 SMP Release build-1 x86_64\n");
		Files.writeString(commands.resolve("localcli_software-vib-list.txt"),
				VIBS + vib + "  1.2      ACME    PartnerSupported  2019-02-03\n");
		StringBuilder log = new StringBuilder();
		for (int hour = 0; hour < 20; hour++) {
			for (String message : messages) {
				log.append(String.format("%sT%02d:10:00.%03dZ cpu1:20%05d)%s %d\n", day, hour, hour, hour, message,
						hour));
			}
		}
		Files.createDirectories(root.resolve("var/log"));
		Files.writeString(root.resolve("var/log/vmkernel.log"), log);
		return root;
	}

	private Map<?, ?> diff(Path before, Path after) {
		PlainCommandLine.Outcome outcome = commandLine.run("diff", before.toString(), after.toString(), "--json");
		assertEquals("", outcome.err());
		assertEquals(0, outcome.exit());
		return (Map<?, ?>) outcome.json();
	}

	private static String shown(Map<?, ?> diff, String list, String... fields) {
		return ((List<?>) diff.get(list)).stream().map(each -> (Map<?, ?>) each)
				.map(each -> List.of(fields).stream().map(field -> String.valueOf(each.get(field)))
						.collect(Collectors.joining(" ")))
				.sorted().collect(Collectors.joining("\n"));
	}

	@Test
	void tellsFactsAndKindsOfLines() throws IOException {
		Path before = bundle("a", 100, "tray    ", "2019-03-01", "Tray: 7: round", "Fan: 8: slow");
		Path after = bundle("b", 200, "printer ", "2019-03-05", "Tray: 7: round", "Ink: 9: low");
		Map<?, ?> diff = diff(before, after);
		assertEquals("""
				changed host build 100 200
				changed host version VMware ESXi 6.7.0 build-100 VMware ESXi 6.7.0 build-200
				gone software tray 1.2 ACME PartnerSupported 2019-02-03 null
				new software printer null 1.2 ACME PartnerSupported 2019-02-03""",
				shown(diff, "facts", "change", "area", "subject", "before", "after"));
		String lines = shown(diff, "lines", "change", "process", "signature", "before", "after");
		assertTrue(lines.contains("gone vmkernel Fan: #: slow # 20 0"), lines);
		assertTrue(lines.contains("new vmkernel Ink: #: low # 0 20"), lines);
		assertFalse(lines.contains("Tray"), lines);
	}

	@Test
	void comparesRatesAndNotTotals() throws IOException {
		Path before = bundle("a", 1, "tray    ", "2019-03-01", "Fan: 8: slow", "Ink: 9: low");
		Path after = bundle("b", 1, "tray    ", "2019-03-05", "Fan: 8: slow", "Fan: 8: slow", "Fan: 8: slow",
				"Ink: 9: low");
		assertEquals("more Fan: #: slow # 20 60", shown(diff(before, after), "lines", "change", "signature", "before",
				"after"));
	}

	@Test
	void aBundleDoesNotDifferFromItself() throws IOException {
		Path one = bundle("a", 1, "tray    ", "2019-03-01", "Fan: 8: slow");
		Map<?, ?> diff = diff(one, one);
		assertEquals("", shown(diff, "facts", "subject") + shown(diff, "lines", "signature"));
	}

	@Test
	void factsOfOneBundleAreWhole() throws IOException {
		Path one = bundle("a", 77, "tray    ", "2019-03-01", "Fan: 8: slow");
		Files.writeString(one.resolve("commands/localcli_hardware-platform-get.txt"), "   Product Name: Rack 5000\n");
		Files.writeString(one.resolve("commands/esxcfg-nics_-l.txt"),
				"vmnic0 0000:01:00.0 acme Up 1000Mbps Full 68:05:ca:00:00:01 1500 Port\n");
		PlainCommandLine.Outcome outcome = commandLine.run("info", one.toString(), "--json");
		Map<?, ?> bundle = (Map<?, ?>) ((List<?>) ((Map<?, ?>) outcome.json()).get("bundles")).getFirst();
		Map<?, ?> facts = (Map<?, ?>) bundle.get("facts");
		assertEquals("77", facts.get("build"));
		assertEquals("6.7", facts.get("release"));
		assertEquals("{Product Name=Rack 5000}", facts.get("hardware").toString());
		assertEquals("{tray=1.2 ACME PartnerSupported 2019-02-03}", facts.get("software").toString());
		assertTrue(facts.get("adapters").toString().contains("driver=acme"), facts.toString());
	}

	@Test
	void wantsTwoBundles() {
		assertEquals(2, commandLine.run("diff", "one.tgz").exit());
	}
}
