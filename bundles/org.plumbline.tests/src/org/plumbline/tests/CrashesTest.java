package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashKind;
import org.plumbline.core.crash.CrashPicture;

/** What brought generated hosts down, held against what their maker planted. */
class CrashesTest {

	/** A silent reset is known by the last line before it; an orderly stop is said a little before the end. */
	private static final long NEAR_SECONDS = 180;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void everyPlantedCrashIsToldOnceAndAsWhatItIs(String release) throws IOException {
		MadeBundle made = MadeBundle.of(release + ".tgz");
		List<Crash> crashes = crashes(made);
		for (Map<String, Object> truth : made.list("crashes")) {
			List<Crash> told = crashes.stream().filter(each -> each.kind().word().equals(truth.get("kind")))
					.filter(each -> isNear(each, truth)).toList();
			assertEquals(1, told.size(), () -> truth + " among " + crashes);
			String reason = String.valueOf(truth.get("reason"));
			boolean hasReason = told.getFirst().kind().isHostDown() && !reason.isEmpty();
			assertEquals(hasReason ? reason : told.getFirst().reason(), told.getFirst().reason());
			Optional.ofNullable(truth.get("bank")).ifPresent(bank -> assertEquals(((Number) bank).longValue(),
					told.getFirst().checks().getFirst().bank()));
			Optional.ofNullable(truth.get("count")).ifPresent(count -> assertEquals(((Number) count).longValue(),
					told.getFirst().count()));
		}
		long down = made.list("crashes").stream().filter(each -> isDown(each.get("kind").toString())).count();
		assertEquals(down, crashes.stream().filter(each -> each.kind().isHostDown()).count(), crashes::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void anOrderlyRestartIsNoCrash(String release) throws IOException {
		List<Crash> crashes = crashes(MadeBundle.of("clean-" + release + ".tgz"));
		assertEquals(List.of(CrashKind.CLEAN_REBOOT), crashes.stream().map(Crash::kind).distinct().toList());
	}

	@Test
	void sameCrashHasTheSameSignatureOnEveryRelease() throws IOException {
		List<String> signatures = new ArrayList<>();
		for (String release : List.of("4.1", "5.5", "6.7", "8.0")) {
			List<Crash> crashes = crashes(MadeBundle.of(release + ".tgz"));
			signatures.add(signature(crashes, CrashKind.PANIC));
			assertNotEquals(signature(crashes, CrashKind.PANIC), signature(crashes, CrashKind.MACHINE_CHECK_PANIC));
		}
		assertEquals(1, signatures.stream().distinct().count(), signatures::toString);
	}

	private static String signature(List<Crash> crashes, CrashKind kind) {
		return crashes.stream().filter(each -> each.kind() == kind).map(Crash::signature).findFirst().orElseThrow();
	}

	private static boolean isDown(String kind) {
		return List.of(CrashKind.values()).stream().anyMatch(each -> each.word().equals(kind) && each.isHostDown());
	}

	private static boolean isNear(Crash crash, Map<String, Object> truth) {
		long wanted = Instant.parse(truth.get("time").toString()).getEpochSecond();
		return crash.hasTime() && Math.abs(crash.timeNs() / 1_000_000_000 - wanted) <= NEAR_SECONDS;
	}

	private List<Crash> crashes(MadeBundle made) throws IOException {
		List<IStatus> problems = new ArrayList<>();
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problems::add);
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(made.file()), new NullProgressMonitor());
			assertEquals(List.of(), problems);
			try (OpenedCase opened = opening.finish()) {
				return CrashPicture.read(opened.bundles(), opened.events(), opened.decoders(),
						new NullProgressMonitor()).crashes();
			}
		}
	}
}
