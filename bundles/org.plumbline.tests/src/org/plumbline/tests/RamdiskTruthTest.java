package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capacity.Autopsy;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.host.HostSheet;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;

/** The ramdisks of bundles of all releases, to the byte, as their maker knows them. */
class RamdiskTruthTest {

	private static final long KIB = 1024;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void everyRamdiskIsRightToTheByte(String release) throws IOException {
		MadeBundle made = MadeBundle.of(release + ".tgz");
		try (OpenedCase opened = open(made.file())) {
			Host host = opened.bundles().getFirst().getHosts().getFirst();
			List<Map<String, Object>> truth = made.list("ramdisks");
			assertEquals(truth.size(), host.getRamdisks().size(), release);
			for (Map<String, Object> each : truth) {
				Ramdisk disk = host.getRamdisks().stream().filter(one -> one.getName().equals(each.get("name")))
						.findFirst().orElseThrow();
				assertSample(each, disk.getSamples().getLast());
			}
			assertFalse(host.getFileSystems().isEmpty(), "volumes are sampled, too");
			HostSheet sheet = HostSheet.of(opened.bundles().getFirst(), host, CrashPicture.EMPTY.crashes());
			assertEquals(made.release("build"),
					sheet.section("product").orElseThrow().rows().getFirst().cells().get("build"));
			assertTrue(sheet.section("product").orElseThrow().rows().getFirst().cells().containsKey("updateLevel"),
					() -> release + ": the level follows from the build");
		}
	}

	private static void assertSample(Map<String, Object> truth, RamdiskSample sample) {
		String name = truth.get("name").toString();
		assertEquals(KIB * number(truth, "maximumKib"), sample.getSizeBytes(), name);
		assertEquals(KIB * number(truth, "usedKib"), sample.getUsedBytes(), name);
		assertFalse(sample.isApproximate(), name);
		if (number(truth, "maximumInodes") > 0) {
			assertEquals(number(truth, "maximumInodes"), sample.getMaxInodes(), name);
			assertEquals(number(truth, "usedInodes"), sample.getUsedInodes(), name);
			assertEquals(KIB * number(truth, "peakKib"), sample.getPeakBytes(), name);
		}
	}

	private static long number(Map<String, Object> truth, String key) {
		return ((Number) truth.get(key)).longValue();
	}

	@Test
	void bytesAndInodesAreToldApart() throws IOException {
		try (OpenedCase opened = open(MadeBundle.of("8.0.tgz").file())) {
			RamdiskPicture picture = RamdiskPicture.read(opened.bundles(), opened.events(), opened.decoders(),
					new NullProgressMonitor());
			assertEquals("inodes", autopsy(picture, "root").ranOut());
			assertTrue(autopsy(picture, "tmp").ranOut().contains("bytes"));
			assertTrue(autopsy(picture, "tmp").first().isPresent());
		}
	}

	private static Autopsy autopsy(RamdiskPicture picture, String ramdisk) {
		return picture.autopsies().stream().filter(each -> each.ramdisk().equals(ramdisk)).findFirst().orElseThrow();
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
}
