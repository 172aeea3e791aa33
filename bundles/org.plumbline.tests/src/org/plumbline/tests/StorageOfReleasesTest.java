package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.PathOnHost;
import org.plumbline.core.storage.StorageCode;
import org.plumbline.core.storage.StoragePicture;

/**
 * The storage of bundles of every release, held against what their maker knows. Reports how many failures and processes
 * were compared.
 */
class StorageOfReleasesTest {

	/** The processes that must be told and must not be seen where they are not. */
	private static final Set<String> PROCESSES = Set.of("failover", "snapshot-mount", "ats-chain", "reservation-storm",
			"apd", "target-reset");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void failuresAreThoseThatWerePlanted(String release, TestReporter report) throws IOException {
		MadeBundle made = MadeBundle.of(release + ".tgz");
		Map<String, Long> planted = new TreeMap<>();
		made.list("failures").forEach(each -> planted.merge(key(each), ((Number) each.get("count")).longValue(),
				Long::sum));
		Map<String, Long> read = new TreeMap<>();
		for (DeviceHistory device : storage(made).devices()) {
			for (FailureCount failure : device.failures()) {
				if (failure.code().nvme().isEmpty()) {
					read.merge(key(device.id(), failure.code()), failure.count(), Long::sum);
				}
			}
		}
		assertEquals(planted, read);
		report.publishEntry(release + ": kinds of failures", planted.size() + ", failures "
				+ planted.values().stream().mapToLong(Long::longValue).sum());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void devicesAreThoseOfTheInventory(String release) throws IOException {
		MadeBundle made = MadeBundle.of(release + ".tgz");
		List<DeviceHistory> devices = storage(made).devices();
		for (Map<String, Object> truth : made.list("devices")) {
			DeviceHistory device = devices.stream().filter(each -> each.id().equals(truth.get("id"))).findFirst()
					.orElseThrow(() -> new AssertionError(truth.get("id") + " is missing"));
			assertEquals(truth.get("paths"), device.paths().stream().map(PathOnHost::name).toList());
			assertEquals(List.of(made.text("host")), device.hosts());
			assertTrue(device.paths().stream().noneMatch(each -> each.state().isEmpty() || each.target().isEmpty()),
					() -> device.paths().toString());
			assertTrue(device.paths().stream().noneMatch(each -> each.driver().isEmpty()), device.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void processesAreRecognised(String release, TestReporter report) throws IOException {
		MadeBundle made = MadeBundle.of(release + ".tgz");
		List<String> planted = made.list("processes").stream().map(each -> each.get("id") + " " + each.get("device"))
				.sorted().toList();
		List<FoldedSequence> found = recognised(storage(made));
		List<String> read = found.stream().map(each -> each.pattern().id() + " " + device(each, planted)).sorted()
				.toList();
		assertEquals(planted, read);
		report.publishEntry(release + ": processes", Integer.toString(planted.size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void whatOnlyLooksLikeAProcessIsNone(String release, TestReporter report) throws IOException {
		MadeBundle made = MadeBundle.of("alike-" + release + ".tgz");
		StoragePicture storage = storage(made);
		assertEquals(List.of(), recognised(storage).stream().map(each -> each.pattern().id()).toList());
		long failures = storage.devices().stream().flatMap(each -> each.failures().stream())
				.mapToLong(FailureCount::count).sum();
		assertTrue(failures >= 26, () -> failures + " failures of look-alikes");
		report.publishEntry(release + ": failures of look-alikes", Long.toString(failures));
	}

	@Test
	void aDeviceOfAnExportIsOneOverEightHosts() throws IOException {
		MadeBundle made = MadeBundle.of("eight-hosts.zip");
		List<DeviceHistory> shared = storage(made).devices().stream()
				.filter(each -> each.identity().vendor().equals("NETAPP")).toList();
		assertEquals(7, shared.size());
		shared.forEach(each -> assertEquals(8, each.hosts().size(), each.id()));
		shared.forEach(each -> assertEquals(32, each.paths().size(), each.id()));
	}

	private static List<FoldedSequence> recognised(StoragePicture storage) {
		return storage.sequences().stream().filter(each -> PROCESSES.contains(each.pattern().id())).toList();
	}

	/** A process may be seen on more devices than that on which it was planted, such as a copy that came up. */
	private static String device(FoldedSequence sequence, List<String> planted) {
		return sequence.devices().stream().filter(each -> planted.contains(sequence.pattern().id() + " " + each))
				.findFirst().orElse(sequence.deviceText());
	}

	private static String key(Map<String, Object> truth) {
		return Stream.of("device", "host", "deviceStatus", "plugin", "senseKey", "asc", "ascq")
				.map(each -> String.valueOf(truth.getOrDefault(each, ""))).toList().toString();
	}

	private static String key(String device, StorageCode code) {
		return List.of(device, code.host(), code.deviceStatus(), code.plugin(), code.senseKey(), code.asc(),
				code.ascq()).toString();
	}

	private StoragePicture storage(MadeBundle made) throws IOException {
		List<IStatus> problems = new ArrayList<>();
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problems::add);
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(made.file()), new NullProgressMonitor());
			try (OpenedCase opened = opening.finish()) {
				return StoragePicture.read(opened.bundles(), opened.events(), opened.decoders(),
						new NullProgressMonitor());
			}
		}
	}
}
