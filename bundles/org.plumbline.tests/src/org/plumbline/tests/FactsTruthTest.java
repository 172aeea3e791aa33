package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.counter.MemoryCounters;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashKind;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.event.Times;
import org.plumbline.core.host.HostSheet;
import org.plumbline.core.host.SheetRow;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;

/** Facts, ramdisks in every form, memory, statistics files, dumps and crashes, as their maker knows them. */
class FactsTruthTest {

	private static final long KIB = 1024;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "4.1-table", "4.1-rounded", "5.0-table", "5.0-csv", "5.0-keyvalue", "5.0-xml", "5.0-json",
			"6.7-table", "6.7-csv", "6.7-keyvalue", "6.7-xml", "6.7-json", "8.0-table", "8.0-csv", "8.0-keyvalue",
			"8.0-xml", "8.0-json" })
	void everythingIsAsItsMakerSays(String name) throws IOException {
		MadeBundle made = MadeBundle.of("facts-" + name + ".tgz");
		try (OpenedCase opened = open(made.file())) {
			Host host = opened.bundles().getFirst().getHosts().getFirst();
			ramdisks(made, host, name.endsWith("rounded"));
			CrashPicture crashes = CrashPicture.read(opened.bundles(), opened.events(), opened.decoders(),
					new NullProgressMonitor());
			sheet(made, HostSheet.of(opened.bundles().getFirst(), host, crashes.crashes()));
			statistics(map(made, "statistics"), host.getCounterStore());
			memory(made, opened.memory(new NullProgressMonitor()));
			crashes(made, crashes.crashes());
			assertEquals(List.of(), opened.bundles().getFirst().getNotices().stream()
					.filter(each -> !Set.of("duplicate", "unknown-format").contains(each.getCode()))
					.map(each -> each.getMessage()).toList());
		}
	}

	private static void ramdisks(MadeBundle made, Host host, boolean rounded) {
		List<Map<String, Object>> truth = made.list("ramdisks");
		assertEquals(truth.size(), host.getRamdisks().size());
		for (Map<String, Object> each : truth) {
			Ramdisk disk = host.getRamdisks().stream().filter(one -> one.getName().equals(each.get("name"))).findFirst()
					.orElseThrow();
			assertEquals(1, disk.getSamples().size(), disk.getName());
			RamdiskSample sample = disk.getSamples().getFirst();
			long used = KIB * number(each, "usedKib");
			if (rounded) {
				long step = used >= KIB * KIB ? KIB * KIB : KIB;
				assertTrue(sample.isApproximate(), disk.getName());
				assertEquals(used / step * step, sample.getUsedBytes(), disk.getName());
			} else {
				assertEquals(used, sample.getUsedBytes(), disk.getName());
				assertEquals(KIB * number(each, "maximumKib"), sample.getSizeBytes(), disk.getName());
			}
			if (number(each, "maximumInodes") > 0) {
				assertEquals(KIB * number(each, "peakKib"), sample.getPeakBytes(), disk.getName());
				assertEquals(number(each, "maximumInodes"), sample.getMaxInodes(), disk.getName());
				assertEquals(number(each, "usedInodes"), sample.getUsedInodes(), disk.getName());
				assertEquals(each.get("mount"), disk.getMount(), disk.getName());
			}
		}
	}

	private static void sheet(MadeBundle made, HostSheet sheet) {
		assertEquals(String.join(", ", list(made, "ntp")),
				sheet.section("ntp").orElseThrow().rows().getFirst().cells().get("servers"));
		assertEquals(String.join(",", list(made, "syslog")), rows(sheet, "syslog").stream()
				.map(each -> each.cells().get("target").replace(", ", ",")).collect(Collectors.joining(",")));
		assertEquals(new TreeMap<>(map(made, "services")), rows(sheet, "services").stream()
				.collect(Collectors.toMap(each -> each.cells().get("name"), each -> each.cells().get("state"),
						(one, other) -> one, TreeMap::new)));
		if (!made.release("key").equals("4.1")) {
			String options = rows(sheet, "options").stream().map(SheetRow::cells).toList().toString();
			assertTrue(options.contains("{name=NFS.MaxVolumes, value=64, default=8}"), options);
		}
		assertTrue(sheet.section("boot").orElseThrow().rows().getFirst().cells().get("bootTime")
				.compareTo(list(made, "boots").getLast().substring(0, 16)) >= 0);
	}

	private static List<SheetRow> rows(HostSheet sheet, String section) {
		return sheet.section(section).orElseThrow().rows();
	}

	private static void statistics(Map<String, Object> truth, CounterStore store) {
		assertEquals(number(truth, "highestId"), store.getHighestId());
		assertEquals(number(truth, "total"), store.getTotal());
		assertEquals(number(truth, "live"), store.getLive());
		assertEquals(number(truth, "samples"), store.getSamplesPerCounter());
		assertEquals(number(truth, "period"), store.getPeriodSeconds());
		assertTrue(store.isComplete());
		assertEquals(6, store.getDevices().size());
	}

	private static void memory(MadeBundle made, MemoryCounters counters) {
		for (Map<String, Object> each : made.list("memory")) {
			int column = counters.columns().indexOf(each.get("counter"));
			assertTrue(column >= 0, () -> each.get("counter") + " in " + counters.columns());
			assertEquals(number(each, "value"), counters.read(List.of(column), 2, ZoneOffset.UTC,
					new NullProgressMonitor()).series().getFirst().points().getFirst().mean(), each.toString());
		}
	}

	private static void crashes(MadeBundle made, List<Crash> crashes) {
		Map<String, Object> dump = map(made, "dump");
		List<String> wanted = new ArrayList<>(made.list("crashes").stream().map(each -> each.get("kind").toString())
				.toList());
		wanted.add("dump");
		assertEquals(wanted.stream().sorted().toList(),
				crashes.stream().map(each -> each.kind().word()).sorted().toList());
		Crash seen = crashes.stream().filter(each -> each.kind() == CrashKind.DUMP).findFirst().orElseThrow();
		assertEquals(dump.get("path"), seen.details().get("dump"));
		assertEquals(dump.get("time"), Times.rfc3339(seen.timeNs()));
		assertTrue(seen.reason().contains(dump.get("bytes") + " bytes") && seen.reason().contains(
				dump.get("header").toString()), seen::reason);
	}

	private OpenedCase open(Path file) throws IOException {
		List<IStatus> problems = new ArrayList<>();
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problems::add);
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(file), new NullProgressMonitor());
			assertEquals(List.of(), problems);
			return opening.finish();
		}
	}

	private static long number(Map<String, Object> truth, String key) {
		return ((Number) truth.get(key)).longValue();
	}

	@SuppressWarnings("unchecked") // JSON knows no types
	private static Map<String, Object> map(MadeBundle made, String key) {
		return (Map<String, Object>) made.truth().get(key);
	}

	private static List<String> list(MadeBundle made, String key) {
		return ((List<?>) made.truth().get(key)).stream().map(Object::toString).toList();
	}
}
