package org.plumbline.esxi.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.casefile.Orphans;
import org.plumbline.core.casefile.Orphans.State;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.rule.Rules;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.LogRecord;
import org.plumbline.esxi.format.ShippedFormats;
import org.plumbline.core.timeline.SavedCounts;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.core.timeline.TimelineRow;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.Excerpt;

/** A case is read without its bundle, finds it again, and finds its lines in a later bundle of the same host. */
class CaseWithoutBundleTest {

	private static final String LOG = "var/log/vmkernel.log";
	private static final Knowledge KNOWLEDGE = new Knowledge(ShippedFormats.all(), new OutputParsers(List.of()),
			new Decoders(List.of()), new Rules(List.of(), List.of(), (_, e) -> {
				throw e;
			}));

	@TempDir
	Path folder;

	private Path bundle(String name, String... files) throws IOException {
		Path root = folder.resolve(name);
		for (int i = 0; i < files.length; i += 2) {
			Path file = root.resolve(files[i]);
			Files.createDirectories(file.getParent());
			Files.writeString(file, files[i + 1]);
		}
		return root;
	}

	/** Lines of one host, one a minute. */
	private static String lines(int from, int to) {
		return IntStream.range(from, to)
				.mapToObj(i -> "2021-03-04T%02d:%02d:00.250Z cpu3:2097201)NFS: 33: lost mount %d\n"
						.formatted(i / 60, i % 60, i))
				.collect(Collectors.joining());
	}

	private OpenedCase open(Path... inputs) throws IOException {
		try (CaseOpening opening = new CaseOpening(KNOWLEDGE, OpeningSettings.in(folder.resolve("index")))) {
			opening.load(List.of(inputs), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			return opening.finish();
		}
	}

	private static EvidenceRef line(OpenedCase opened, int number) {
		for (long i = 0; i < opened.events().size(); i++) {
			if (opened.events().record(opened.events().row(i)).text().endsWith("mount " + number)) {
				return opened.events().ref(opened.events().row(i));
			}
		}
		throw new AssertionError("no line " + number);
	}

	private static Annotation say(OpenedCase opened, int number) {
		EvidenceRef ref = line(opened, number);
		return opened.editor().annotate("ann", "about " + number, "", "", List.of(ref),
				opened.events().timeOfRow(opened.find(ref).orElseThrow()));
	}

	private Path saved(OpenedCase opened, String name) throws IOException {
		Path file = folder.resolve(name);
		CaseSaving saving = CaseSaving.of(opened, "ann");
		saving.write(file);
		saving.finish();
		return file;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	private static List<String> texts(OpenedCase opened) {
		return opened.events().size() == 0 ? List.of()
				: IntStream.range(0, (int) opened.events().size())
						.mapToObj(i -> opened.events().record(opened.events().row(i)))
						.map(each -> each.line() + " " + each.message()).toList();
	}

	@Test
	void aCommentedLineIsReadWithItsNeighboursAndTheSavingLosesNothing() throws IOException {
		Path bundle = bundle("esx-a-2021-03-05--05.00-1", LOG, lines(0, 100));
		Path file;
		try (OpenedCase opened = open(bundle)) {
			say(opened, 40);
			file = saved(opened, "a.plumb");
		}
		delete(bundle);
		delete(folder.resolve("index"));
		try (OpenedCase opened = open(file)) {
			assertEquals(IntStream.rangeClosed(37, 43).mapToObj(i -> i + 1 + " NFS: 33: lost mount " + i).toList(),
					texts(opened));
			Annotation annotation = opened.model().getAnnotations().getFirst();
			LogRecord event = opened.events().record(opened.find(annotation.getTargets().getFirst()).orElseThrow());
			assertEquals("about 40", annotation.getText());
			assertEquals(41, event.line());
			assertEquals(annotation.getTargets().getFirst(), event.ref());
			assertEquals(annotation.getTargetTimeNs(), event.timeNs());
			assertEquals(1, opened.events()
					.select(EventFilter.ALL.withLiteral("mount 42"), new NullProgressMonitor()).size());
			assertEquals(State.QUOTED, Orphans.state(annotation, opened));
			assertFalse(opened.isWhole());
			opened.editor().edit(annotation, "seen without the bundle", "", "");
			saved(opened, "b.plumb");
		}
		Case first = CaseFile.read(file);
		Case again = CaseFile.read(folder.resolve("b.plumb"));
		assertEquals(first.getExcerpts().stream().map(Excerpt::getText).toList(),
				again.getExcerpts().stream().map(Excerpt::getText).toList());
		assertEquals(first.getTimelineSummary().getCounts(), again.getTimelineSummary().getCounts());
		assertEquals(100, first.getEvidence().getFirst().getHosts().getFirst().getLogFiles().getFirst().getLines());
	}

	@Test
	void theTimelineCountsAllEventsThatTheCaseCountedAndAClickFindsWhatIsQuoted() throws IOException {
		Path bundle = bundle("esx-a-2021-03-05--05.00-1", LOG, lines(0, 100));
		Path file;
		TimelineRange bounds;
		try (OpenedCase opened = open(bundle)) {
			say(opened, 40);
			assertTrue(SavedCounts.of(opened).isEmpty());
			bounds = timeline(opened).bounds();
			file = saved(opened, "a.plumb");
		}
		delete(bundle);
		try (OpenedCase opened = open(file)) {
			TimelineModel model = timeline(opened).withSaved(SavedCounts.of(opened).orElseThrow(), "kept");
			TimelineRow first = model.rows().getFirst();
			assertEquals(100, first.total());
			assertEquals(7, first.events().size());
			long[][] counts = first.counts().countPerSlot(bounds.fromNs(), bounds.toNs(), 10);
			assertEquals(100, Stream.of(counts).flatMapToLong(LongStream::of).sum());
			assertTrue(Stream.of(counts).flatMapToLong(LongStream::of).filter(each -> each >= 9).count() >= 9);
			assertTrue(model.bounds().fromNs() <= opened.model().getTimelineSummary().getFromNs());
			assertEquals("kept", first.label());
		}
	}

	private static TimelineModel timeline(OpenedCase opened) {
		return TimelineModel.of(opened.events(), opened.events(), List.of(), "all", new NullProgressMonitor());
	}

	@Test
	void theBundleIsLinkedAgainByItsChecksum() throws IOException {
		Path bundle = bundle("esx-a-2021-03-05--05.00-1", LOG, lines(0, 100));
		Path file;
		try (OpenedCase opened = open(bundle)) {
			say(opened, 40);
			file = saved(opened, "a.plumb");
		}
		Path away = Files.move(bundle, folder.resolve("away"));
		try (OpenedCase opened = open(file)) {
			assertTrue(opened.atHand().isEmpty());
		}
		Files.move(away, bundle);
		try (OpenedCase opened = open(file)) {
			assertTrue(opened.isWhole());
			assertEquals(100, opened.events().size());
			assertEquals(State.FOUND, Orphans.state(opened.model().getAnnotations().getFirst(), opened));
		}
	}

	@Test
	void linesAreFoundInALaterBundleWhoseLogsHaveRotated() throws IOException {
		Path bundle = bundle("esx-a-2021-03-05--05.00-1", LOG, lines(0, 100), "etc/hosts", "10.0.0.1 a\n");
		Path file;
		try (OpenedCase opened = open(bundle)) {
			say(opened, 40); // will be in an older file, at another place
			say(opened, 5); // will have been thrown away
			CaseWriting writing = new CaseWriting(opened.editor(), "ann");
			writing.annotate(Anchor.file(LOG), "rotates fast", "", "");
			writing.annotate(Anchor.device("naa.600"), "was never there", "", "");
			file = saved(opened, "a.plumb");
		}
		delete(bundle);
		Path later = bundle("esx-a-2021-03-12--05.00-2", "var/log/vmkernel.1", lines(30, 100), LOG, lines(100, 130));
		try (OpenedCase opened = open(file, later)) {
			List<Annotation> all = opened.editor().annotations();
			assertEquals(4, all.size());
			assertEquals(State.FOUND, state(opened, "about 40"));
			assertEquals(State.QUOTED, state(opened, "about 5"));
			assertEquals(State.FOUND, state(opened, "rotates fast"));
			assertEquals(State.ORPHANED, state(opened, "was never there"));
			assertEquals(List.of("was never there"), Orphans.of(opened).stream().map(Annotation::getText).toList());
			LogRecord event = opened.events()
					.record(opened.find(annotation(opened, "about 40").getTargets().getFirst()).orElseThrow());
			assertEquals("var/log/vmkernel.1:11", event.source().path() + ':' + event.line());
			assertEquals(2, opened.model().getBundles().size());
		}
	}

	private static Annotation annotation(OpenedCase opened, String text) {
		return opened.model().getAnnotations().stream().filter(each -> each.getText().equals(text)).findFirst()
				.orElseThrow();
	}

	private static State state(OpenedCase opened, String text) {
		return Orphans.state(annotation(opened, text), opened);
	}
}
