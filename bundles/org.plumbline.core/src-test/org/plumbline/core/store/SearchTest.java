package org.plumbline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.QueryParser;
import org.plumbline.core.query.TextPattern;

/** Searches against a naive search over a list, with and without the summary of the text. */
class SearchTest {

	private static final String SHA = "cd".repeat(32);
	private static final String[] WORDS = { "lost", "Lost path", "naa.60a98", "vmhba1", "H:0x1", "é", "(0x2)", "x",
			"retry\n  more", "NMP" };

	/** {@code <world> <module> message}. */
	private static final LogFormat SIMPLE = (bytes, from, to, head) -> {
		String[] parts = LineHead.text(bytes, from, to).split(" ", 3);
		head.world = Long.parseLong(parts[0]);
		head.moduleFrom = from + parts[0].length() + 1;
		head.moduleTo = head.moduleFrom + parts[1].length();
		head.messageFrom = Math.min(to, head.moduleTo + 1);
		head.messageTo = to;
		return true;
	};

	@TempDir
	Path folder;

	private record Naive(long timeNs, int source, int number, Severity severity, int world, String module,
			String text) {
	}

	private final List<Naive> naive = new ArrayList<>();
	private StoredBundle bundle;

	@BeforeEach
	void build() throws IOException {
		Random random = new Random(11);
		List<EventSource> sources = new ArrayList<>();
		Path target = Files.createDirectory(folder.resolve("store"));
		try (StoreBuilder builder = new StoreBuilder(target, new MarkSet(List.of("NMP ")))) {
			for (int source = 0; source < 4; source++) {
				builder.addSource();
				fill(builder, source, random);
				sources.add(new EventSource(source, SHA, source < 2 ? "esx-a" : "esx-b", "var/log/log" + source, "f",
						1500, 1500, 0, 0, 0));
			}
			builder.finishBlocks();
			builder.seal(new int[] { 0, 1, 2, 3 }, SHA);
		}
		naive.sort(Comparator.comparingLong(Naive::timeNs).thenComparingInt(Naive::source)
				.thenComparingInt(Naive::number));
		bundle = new StoredBundle(target, sources);
	}

	private void fill(StoreBuilder builder, int source, Random random) throws IOException {
		BlockRows rows = new BlockRows();
		StringBuilder text = new StringBuilder();
		int line = 1;
		int firstLine = 1;
		long time = 1_333_800_000L;
		for (int i = 0; i < 1500; i++) {
			time += random.nextInt(3);
			boolean timed = i >= 20 || source != 3;
			Severity severity = Severity.of(random.nextInt(8));
			String module = random.nextBoolean() ? "NMP" : "ScsiPath" + random.nextInt(3);
			StringBuilder event = new StringBuilder().append(random.nextInt(5)).append(' ').append(module);
			for (int word = random.nextInt(4); word >= 0; word--) {
				event.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
			}
			event.append(i == 777 ? " unique-device" : "");
			rows.add(text.toString().getBytes(StandardCharsets.UTF_8).length,
					timed ? time * Times.SECOND_NS : Times.UNKNOWN_NS, TimeFrom.STAMP, severity.ordinal(), false, false,
					false);
			for (int extra = (int) event.chars().filter(c -> c == '\n').count(); extra > 0; extra--) {
				rows.extendLast();
				line++;
			}
			line++;
			text.append(event).append(random.nextInt(9) == 0 ? " \n" : "\n");
			naive.add(new Naive(timed ? time * Times.SECOND_NS : Times.UNKNOWN_NS, source, i, severity,
					event.charAt(0) - '0', module, event.toString()));
			if (random.nextInt(70) == 0 || i == 1499) {
				byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
				builder.addBlock(source, bytes, bytes.length, firstLine, rows);
				rows.restart(false);
				text.setLength(0);
				firstLine = line;
			}
		}
	}

	private EventStore open() throws IOException {
		LogFormats.Entry format = new LogFormats.Entry("f", "", 0, PathPattern.of("**"), "", SIMPLE);
		return EventStores.open(List.of(bundle), new LogFormats(List.of(format)), source -> 0);
	}

	private static boolean passes(Query query, Naive event) {
		return switch (query) {
		case Query.And and -> and.parts().stream().allMatch(part -> passes(part, event));
		case Query.Or or -> or.parts().stream().anyMatch(part -> passes(part, event));
		case Query.Not not -> !passes(not.part(), event);
		case Query.SourceIs source -> source.name().test().test("var/log/log" + event.source());
		case Query.HostIs host -> host.name().test().test(event.source() < 2 ? "esx-a" : "esx-b");
		case Query.SeverityIs severity -> event.severity().isAtLeast(severity.least());
		case Query.TimeIs time -> event.timeNs() != Times.UNKNOWN_NS && event.timeNs() >= time.fromNs()
				&& event.timeNs() < time.toNs();
		case Query.HeadIs head -> switch (head.part()) {
		case WORLD -> head.name().text().equals(String.valueOf(event.world()));
		case MODULE -> head.name().test().test(event.module());
		case OP_ID -> false;
		};
		default -> TextPattern.shown(query).orElseThrow().matcher(event.text()).find();
		};
	}

	private void assertFinds(EventStore store, EventFilter filter) {
		List<String> expected = naive.stream()
				.filter(each -> each.severity().isAtLeast(filter.leastSeverity())
						&& (filter.sources().isEmpty() || filter.sources().contains(each.source()))
						&& (filter.fromNs() == Long.MIN_VALUE || each.timeNs() >= filter.fromNs())
						&& (filter.toNs() == Long.MAX_VALUE || each.timeNs() < filter.toNs())
						&& passes(filter.query(), each))
				.map(each -> each.source() + " " + each.number()).toList();
		EventList found = store.select(filter, new NullProgressMonitor());
		List<String> rows = new ArrayList<>();
		for (long i = 0; i < found.size(); i++) {
			assertEquals(i, found.indexOfRow(found.row(i)));
			rows.add(store.source(found.row(i)) + " " + found.row(i) % 1500);
		}
		assertEquals(expected, rows, filter.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "lost", "\"LOST PATH\"", "case:yes lost", "unique-device", "absent-literal", "é", "x",
			"lost naa.60a98", "lost OR vmhba1", "NOT lost", "NOT absent-literal", "lost NOT (path OR é)", "/l[o0]st/i",
			"/^[0-3] NMP .*H:0x[0-9]$/", "/(?<=NMP )lost/", "/more/", "\"retry lost\"", "host:b lost",
			"source:log2 OR source:*g3", "severity:error é", "severity:error OR lost", "world:3", "world:3 NOT lost",
			"module:scsi*", "module:nmp", "opid:4", "time:2012-04-07T12:05..12:20", "time:<2012-04-07T12:05",
			"NOT time:<2012-04-07T12:05", "time:2012-04-07T12:05 lost", "/é|x/", "\"(0x2)\"", "a", "/x*/" })
	void findsWhatANaiveSearchFinds(String line) throws IOException {
		Query query = QueryParser.parse(line, ZoneOffset.UTC).query();
		assertFalse(query.isAll());
		try (EventStore store = open()) {
			for (int round = 0; round < 2; round++) {
				EventFilter filter = EventFilter.ALL.withQuery(query);
				assertFinds(store, filter);
				assertFinds(store, filter.withSources(Set.of(1, 3)).withLeastSeverity(Severity.WARNING));
				long middle = 1_333_800_700L * Times.SECOND_NS;
				assertFinds(store, filter.withRange(middle, middle + 90 * Times.SECOND_NS));
				assertFinds(store, filter.withRange(Long.MIN_VALUE, middle));
				store.indexText(new NullProgressMonitor());
			}
		}
	}

	@Test
	void theSummaryStaysWithTheStoreAndIsNotPartOfWhatMakesItWhole() throws IOException {
		try (EventStore store = open()) {
			store.indexText(new NullProgressMonitor());
		}
		assertTrue(EventStores.isStore(bundle.folder()));
		try (Stream<Path> files = Files.list(bundle.folder())) {
			assertEquals(1, files.filter(each -> each.getFileName().toString().startsWith("search")).count());
		}
		Path summary = bundle.folder().resolve("search.dat");
		byte[] bytes = Files.readAllBytes(summary);
		Files.write(summary, java.util.Arrays.copyOf(bytes, bytes.length - 8));
		try (EventStore store = open()) {
			assertFinds(store, EventFilter.ALL.withLiteral("unique-device"));
			store.indexText(new NullProgressMonitor());
			assertFinds(store, EventFilter.ALL.withLiteral("unique-device"));
		}
		assertArrayEquals(bytes, Files.readAllBytes(summary));
	}

	@Test
	void aCancelledSummaryLeavesNothing() throws IOException {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		try (EventStore store = open(); Stream<Path> before = Files.list(bundle.folder())) {
			long files = before.count();
			assertThrows(OperationCanceledException.class, () -> store.indexText(cancelled));
			try (Stream<Path> after = Files.list(bundle.folder())) {
				assertEquals(files, after.count());
			}
		}
	}

	@Test
	void sharesTheEventsOfAListAmongTheirSources() throws IOException {
		try (EventStore store = open()) {
			EventList lost = store.select(EventFilter.ALL.withLiteral("lost"), new NullProgressMonitor());
			List<EventList> shared = store.split(lost, new int[] { 0, 1, 2, 3 }, 4, new NullProgressMonitor());
			for (int source = 0; source < 4; source++) {
				EventList own = store.select(EventFilter.ALL.withLiteral("lost").withSources(Set.of(source)),
						new NullProgressMonitor());
				EventList part = shared.get(source);
				assertEquals(own.size(), part.size());
				assertArrayEquals(own.countPerSeverity(), part.countPerSeverity());
				long from = 1_333_800_000L * Times.SECOND_NS;
				assertArrayEquals(own.countPerSlot(from, from + 1600 * Times.SECOND_NS, 33),
						part.countPerSlot(from, from + 1600 * Times.SECOND_NS, 33));
				for (long i = 0; i < part.size(); i++) {
					assertEquals(own.row(i), part.row(i));
					assertEquals(own.indexAtOrAfter(own.timeNs(i)), part.indexAtOrAfter(own.timeNs(i)));
				}
			}
		}
	}
}
