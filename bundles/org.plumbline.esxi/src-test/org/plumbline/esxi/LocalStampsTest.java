package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service console writes local time: what its outputs say about the zone counts for stamps that do not say theirs. */
class LocalStampsTest {

	private static final String LOG = """
			Jul  1 12:00:00 h vmkernel: 5:00:01:10.000 cpu0:4096)Init: 2: summer
			Nov 30 12:00:00 h vmkernel: 157:00:01:10.000 cpu0:4096)Init: 2: winter
			""";

	@TempDir
	Path folder;

	private Path bundle(String date, String clock) throws IOException {
		Path root = folder.resolve("vm-support-h-2010-12-01--11.00.7");
		for (Map.Entry<String, String> each : Map.of("tmp/date.7.txt", date, "etc/sysconfig/clock", clock,
				"var/log/vmkernel", LOG, "tmp/vmware.7.txt", "VMware ESX 4.0.0 build-208167\n").entrySet()) {
			Files.createDirectories(root.resolve(each.getKey()).getParent());
			Files.writeString(root.resolve(each.getKey()), each.getValue());
		}
		return root;
	}

	private List<Object> times(Path bundle, String... options) {
		String[] args = Stream.concat(Stream.of("events", bundle.toString(), "--source", "vmkernel"),
				Stream.of(options)).toArray(String[]::new);
		return new PlainCommandLine(folder.resolve("data")).run(args).out().lines()
				.map(each -> ((Map<?, ?>) JsonText.parse(each)).get("time")).map(Object.class::cast).toList();
	}

	@Test
	void theConfiguredZoneCountsWithItsSummerTime() throws IOException {
		assertEquals(List.of("2010-07-01T10:00:00Z", "2010-11-30T11:00:00Z"),
				times(bundle("Wed Dec  1 12:00:00 CET 2010\n", "ZONE=\"Europe/Berlin\"\nUTC=true\n")));
	}

	@Test
	void anAbbreviationStandsForARegionWithItsSummerTime() throws IOException {
		assertEquals(List.of("2010-07-01T16:00:00Z", "2010-11-30T17:00:00Z"),
				times(bundle("Wed Dec  1 05:00:00 EST 2010\n", "").resolve(".")));
	}

	@Test
	void aConfiguredZoneThatTheClockDoesNotShowDoesNotCount() throws IOException {
		assertEquals(List.of("2010-07-01T03:00:00Z", "2010-11-30T03:00:00Z"),
				times(bundle("Wed Dec  1 20:00:00 JST 2010\n", "ZONE=\"Europe/Berlin\"\n")));
	}

	@Test
	void aHostThatLivesByUtcKeepsItsStamps() throws IOException {
		assertEquals(List.of("2010-07-01T12:00:00Z", "2010-11-30T12:00:00Z"),
				times(bundle("Wed Dec  1 11:00:00 UTC 2010\n", "ZONE=\"Europe/Berlin\"\n")));
	}

	@Test
	void whatAPersonSaysIsStronger() throws IOException {
		assertEquals(List.of("2010-07-01T12:00:00Z", "2010-11-30T12:00:00Z"), times(
				bundle("Wed Dec  1 12:00:00 CET 2010\n", "ZONE=\"Europe/Berlin\"\n"), "--zone", "**=UTC"));
	}

	@Test
	void infoSaysTheZone() throws IOException {
		Path bundle = bundle("Wed Dec  1 12:00:00 CET 2010\n", "ZONE=\"Europe/Berlin\"\n");
		Map<?, ?> info = (Map<?, ?>) new PlainCommandLine(folder.resolve("data"))
				.run("info", bundle.toString(), "--json").json();
		Map<?, ?> source = (Map<?, ?>) ((List<?>) ((Map<?, ?>) ((List<?>) info.get("bundles")).getFirst())
				.get("sources")).getLast();
		assertEquals("var/log/vmkernel Europe/Berlin", source.get("path") + " " + source.get("zone"));
	}
}
