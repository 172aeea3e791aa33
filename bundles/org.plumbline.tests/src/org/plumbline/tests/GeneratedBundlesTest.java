package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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
import org.plumbline.core.compare.Change;
import org.plumbline.core.compare.ComparedSide;
import org.plumbline.core.compare.Comparison;
import org.plumbline.core.event.Severity;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.evidence.LogFile;
import org.plumbline.model.evidence.SupportBundle;

/** Bundles of every release through the whole product, held against what their maker knows about them. */
class GeneratedBundlesTest {

	private static final int EXIT_LOSSES = 4;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void everyReleaseIsReadAsItWasMade(String release) throws IOException {
		MadeBundle made = MadeBundle.of(release + ".tgz");
		try (OpenedCase opened = open(made.file())) {
			SupportBundle bundle = opened.bundles().getFirst();
			assertEquals(release, bundle.getRelease());
			assertEquals(made.release("build"), bundle.getBuild());
			assertEquals(made.text("host"), bundle.getHostName());
			assertEquals(made.text("collected"), time(bundle.getCollectedNs()));
			assertLogs(made.list("logs"), bundle);
			assertOrder(opened.events());
			assertRules(made, opened.findings());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void healthyHostGivesNoFindingAboveInfo(String release) throws IOException {
		try (OpenedCase opened = open(MadeBundle.of("clean-" + release + ".tgz").file())) {
			List<String> bad = opened.findings().stream().filter(each -> each.severity().compareTo(Severity.INFO) < 0)
					.map(each -> each.rule() + ' ' + each.summary()).toList();
			assertEquals(List.of(), bad);
		}
	}

	@Test
	void yearsAreFoundOverThreeNewYears() throws IOException {
		MadeBundle made = MadeBundle.of("years-4.1.tgz");
		try (OpenedCase opened = open(made.file())) {
			assertLogs(made.list("logs"), opened.bundles().getFirst());
			assertOrder(opened.events());
		}
	}

	@Test
	void eightHostsOfAnExportStandOnOneAxis() throws IOException {
		MadeBundle made = MadeBundle.of("eight-hosts.zip");
		try (OpenedCase opened = open(made.file())) {
			List<String> hosts = made.list("hosts").stream().map(each -> each.get("host").toString()).toList();
			assertEquals(8, hosts.size());
			List<String> read = opened.bundles().stream().map(SupportBundle::getHostName).toList();
			assertTrue(read.containsAll(hosts), read.toString());
			for (Map<String, Object> truth : made.list("hosts")) {
				SupportBundle bundle = opened.bundles().stream()
						.filter(each -> each.getHostName().equals(truth.get("host"))).findFirst().orElseThrow();
				assertLogs(MadeBundle.list(truth, "logs"), bundle);
			}
			assertOrder(opened.events());
			assertTrue(hostsOfFirstRows(opened.events()).containsAll(hosts), "the first minutes are of all hosts");
		}
	}

	@Test
	void comparisonNamesTheTenThingsThatWereChanged() throws IOException {
		MadeBundle first = MadeBundle.of("change.tgz", 1);
		Map<String, String> areas = Map.of("build", "host", "module", "software", "device", "device", "machine", "vm",
				"datastore", "datastore", "path", "path", "ramdisk", "ramdisk", "driver", "adapter", "option",
				"advanced");
		try (OpenedCase before = open(first.file()); OpenedCase after = open(MadeBundle.of("change.tgz", 2).file())) {
			Comparison comparison = Comparison.of(ComparedSide.of(before), ComparedSide.of(after),
					new NullProgressMonitor());
			assertEquals(10, first.list("differences").size());
			for (Map<String, Object> truth : first.list("differences")) {
				String was = String.valueOf(truth.get("before"));
				String is = String.valueOf(truth.get("after"));
				Change change = was.isEmpty() ? Change.NEW : is.isEmpty() ? Change.GONE : Change.CHANGED;
				boolean line = truth.get("what").equals("line");
				boolean told = line
						? comparison.lines().stream().anyMatch(
								each -> each.change() == change && each.lines().signature().equals(was + is))
						: comparison.facts().stream().anyMatch(each -> each.change() == change
								&& each.area().equals(areas.get(truth.get("what"))) && (each.subject().equals(was + is)
										|| each.before().equals(was) && each.after().equals(is)));
				assertTrue(told, () -> truth + " not among " + comparison);
			}
		}
	}

	@Test
	void cutArchiveGivesWhatIsThereAndSaysSo() throws Exception {
		byte[] whole = Files.readAllBytes(MadeBundle.of("6.7.tgz").file());
		Path cut = folder.resolve("cut.tgz");
		Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
		try (OpenedCase opened = open(cut)) {
			SupportBundle bundle = opened.bundles().getFirst();
			assertTrue(bundle.isPartial() || !bundle.getNotices().isEmpty(), "something is said");
			assertTrue(bundle.getNotices().stream().anyMatch(each -> each.getCode().equals("truncated")),
					() -> bundle.getNotices().toString());
			assertTrue(opened.events().size() > 500, () -> opened.events().size() + " events");
		}
		assertEquals(EXIT_LOSSES, CommandLineRun.exitCode("info", cut.toString(), "--quiet", "--data",
				folder.resolve("data").toString()));
	}

	private OpenedCase open(Path file) throws IOException {
		List<IStatus> problems = new ArrayList<>();
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problems::add);
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(file), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			assertEquals(List.of(), problems);
			return opening.finish();
		}
	}

	/** Lines are counted and times are right to the second, year included, in each file that was made. */
	private static void assertLogs(List<Map<String, Object>> truth, SupportBundle bundle) {
		Map<String, LogFile> files = bundle.getHosts().stream().flatMap(each -> each.getLogFiles().stream())
				.collect(Collectors.toMap(LogFile::getPath, Function.identity()));
		assertTrue(truth.size() >= 5, () -> truth.size() + " logs");
		for (Map<String, Object> log : truth) {
			String member = log.get("member").toString();
			LogFile file = Stream.of(member, String.valueOf(log.get("sameAs"))).filter(files::containsKey)
					.map(files::get).findFirst().orElseThrow(() -> new AssertionError(member + " was not read"));
			assertEquals(log.get("lines"), (int) file.getLines(), member);
			assertEquals(0, file.getUnparsedLines(), member);
			assertEquals(second(log.get("first").toString()), file.getFirstNs() / 1_000_000_000, member);
			assertEquals(second(log.get("last").toString()), file.getLastNs() / 1_000_000_000, member);
		}
	}

	private static void assertOrder(EventStore events) {
		long beforeNs = Long.MIN_VALUE;
		for (long place = 0; place < events.size(); place++) {
			long timeNs = events.timeNs(place);
			if (timeNs < beforeNs) {
				fail("place " + place + " is older than the one before it: " + events.record(events.row(place)));
			}
			beforeNs = timeNs;
		}
	}

	private static void assertRules(MadeBundle made, List<Finding> findings) {
		Set<String> rules = findings.stream().flatMap(GeneratedBundlesTest::withConsequences).map(Finding::rule)
				.collect(Collectors.toSet());
		for (Map<String, Object> scenario : made.list("scenarios")) {
			assertTrue(rules.containsAll((List<?>) scenario.get("rules")), () -> scenario.get("name") + " wants "
					+ scenario.get("rules") + ", found " + rules);
		}
	}

	private static Stream<Finding> withConsequences(Finding finding) {
		return Stream.concat(Stream.of(finding),
				finding.consequences().stream().flatMap(GeneratedBundlesTest::withConsequences));
	}

	private static Set<String> hostsOfFirstRows(EventStore events) {
		return LongStream.range(0, Math.min(events.size(), 2_000))
				.mapToObj(place -> events.sources().get(events.source(events.row(place))).host())
				.collect(Collectors.toSet());
	}

	private static long second(String iso) {
		return Instant.parse(iso).getEpochSecond();
	}

	private static String time(long timeNs) {
		return Instant.ofEpochSecond(Math.floorDiv(timeNs, 1_000_000_000)).toString();
	}
}
