package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code storage --json} says of the devices of an array in a bundle of every release, field by field, held
 * against what the maker of the bundle knows.
 */
class StorageInventoryTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void everyFieldIsThatOfTheBundle(String release, TestReporter report) throws IOException {
		MadeBundle made = MadeBundle.of(release + ".tgz");
		Map<String, Object> printed = printed(made);
		Map<String, Map<String, Object>> read = MadeBundle.list(printed, "devices").stream()
				.collect(Collectors.toMap(each -> each.get("id").toString(), each -> each));
		Map<String, String> adapters = made.list("adapters").stream().collect(
				Collectors.toMap(each -> each.get("name").toString(), each -> each.get("driver") + ", "
						+ each.get("firmware")));
		for (Map<String, Object> truth : made.list("devices")) {
			Map<String, Object> device = read.getOrDefault(truth.get("id").toString(), Map.of());
			assertEquals(told(truth, made.text("host"), adapters), said(device), truth.get("id").toString());
		}
		assertEquals(issuedInTruth(made), issued(printed, made));
		report.publishEntry(release + ": devices compared", Integer.toString(made.list("devices").size()));
	}

	private static List<Object> told(Map<String, Object> truth, String host, Map<String, String> adapters) {
		List<String> paths = new ArrayList<>();
		for (int i = 0; i < list(truth, "paths").size(); i++) {
			String path = list(truth, "paths").get(i).toString();
			String adapter = path.substring(0, path.indexOf(':'));
			paths.add(String.join(", ", path, host, adapter, adapters.get(adapter),
					list(truth, "targets").get(i).toString()));
		}
		List<?> volumes = truth.get("volume").equals("") ? List.of() : List.of(truth.get("volume"));
		return List.of(truth.get("vendor"), truth.get("model"), truth.get("sizeBytes"), volumes, truth.get("rdm"),
				truth.get("machines"), paths, truth.getOrDefault("arrayType", ""), truth.get("policy"),
				truth.getOrDefault("queueDepth", ""));
	}

	private static List<Object> said(Map<String, Object> device) {
		List<String> paths = new ArrayList<>();
		for (Map<String, Object> path : MadeBundle.list(device, "paths")) {
			paths.add(Stream.of("name", "host", "adapter", "driver", "firmware", "target")
					.map(each -> path.getOrDefault(each, "").toString()).collect(Collectors.joining(", ")));
			assertEquals(true, Set.of("on", "active").contains(path.get("state")), path::toString);
		}
		return List.of(device.getOrDefault("vendor", ""), device.getOrDefault("model", ""),
				((Number) device.getOrDefault("sizeBytes", -1)).longValue(), list(device, "datastores"),
				device.getOrDefault("rdm", ""), list(device, "vms"), paths, setting(device, "array type"),
				setting(device, "path policy"), setting(device, "queue depth"));
	}

	private static List<?> list(Map<String, Object> map, String key) {
		return (List<?>) map.getOrDefault(key, List.of());
	}

	/** Settings are named after the host and what they are. */
	private static String setting(Map<String, Object> device, String what) {
		return ((Map<?, ?>) device.getOrDefault("settings", Map.of())).entrySet().stream()
				.filter(each -> each.getKey().toString().endsWith(' ' + what)).map(each -> each.getValue().toString())
				.findFirst().orElse("");
	}

	/** Failures by device and machine; lines before 5.1 do not show who issued a command. */
	private static Map<String, Long> issuedInTruth(MadeBundle made) {
		Map<String, Long> issued = new TreeMap<>();
		made.list("issued").forEach(each -> issued.put(each.get("device") + " " + each.get("machine"),
				((Number) each.get("count")).longValue()));
		return issued;
	}

	private static Map<String, Long> issued(Map<String, Object> printed, MadeBundle made) {
		Set<Object> machines = made.list("issued").stream().map(each -> each.get("machine"))
				.collect(Collectors.toSet());
		Map<String, Long> issued = new TreeMap<>();
		for (Map<String, Object> device : MadeBundle.list(printed, "devices")) {
			for (Map<String, Object> failure : MadeBundle.list(device, "failures")) {
				((Map<?, ?>) failure.get("worlds")).forEach((world, count) -> {
					if (machines.contains(world)) {
						issued.merge(device.get("id") + " " + world, ((Number) count).longValue(), Long::sum);
					}
				});
			}
		}
		return issued;
	}

	private Map<String, Object> printed(MadeBundle made) {
		CommandLineRun.Outcome outcome = CommandLineRun.outcome("storage", made.file().toString(), "--json", "--data",
				folder.resolve("data").toString());
		assertEquals(0, outcome.exit(), outcome::err);
		return MadeBundle.json(outcome.out());
	}
}
