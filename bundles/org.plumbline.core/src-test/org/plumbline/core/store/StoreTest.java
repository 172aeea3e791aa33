package org.plumbline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.query.QueryParser;
import org.plumbline.model.event.LogEvent;

/** The store against a naive list, with random events. */
class StoreTest {

	private static final String SHA = "ab".repeat(32);
	private static final LogFormats NO_FORMATS = new LogFormats(List.of());

	@TempDir
	Path folder;

	private record Naive(long timeNs, int source, int line, Severity severity, String text) {
	}

	private final List<Naive> naive = new ArrayList<>();

	private StoredBundle build(long seed, int sources, int events, String name) throws IOException {
		Random random = new Random(seed);
		Path target = Files.createDirectory(folder.resolve(name));
		List<EventSource> made = new ArrayList<>();
		try (StoreBuilder builder = new StoreBuilder(target, new MarkSet(List.of("needle", "H:0x")))) {
			int[] ranks = new int[sources];
			for (int source = 0; source < sources; source++) {
				builder.addSource();
				ranks[source] = source;
				fill(builder, source, events, random);
				made.add(new EventSource(source, SHA, "h", "log" + source, "", events, events, 0, 0, 0));
			}
			builder.finishBlocks();
			builder.seal(ranks, SHA);
		}
		return new StoredBundle(target, made);
	}

	private void fill(StoreBuilder builder, int source, int events, Random random) throws IOException {
		BlockRows rows = new BlockRows();
		StringBuilder text = new StringBuilder();
		long time = random.nextInt(1000);
		int firstLine = 1;
		for (int i = 1; i <= events; i++) {
			time += random.nextInt(10) == 0 ? -random.nextInt(300) : random.nextInt(20);
			Severity severity = Severity.of(random.nextInt(8));
			String line = "line " + i + (random.nextInt(9) == 0 ? " Needle" : "") + (i % 7 == 0 ? " needle" : "")
					+ " é";
			rows.add(text.toString().getBytes(StandardCharsets.UTF_8).length, time, TimeFrom.STAMP, severity.ordinal(),
					false, false, false);
			text.append(line).append('\n');
			naive.add(new Naive(time, source, i, severity, line));
			if (random.nextInt(50) == 0 || i == events) {
				byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
				builder.addBlock(source, bytes, bytes.length, firstLine, rows);
				rows.restart(false);
				text.setLength(0);
				firstLine = i + 1;
			}
		}
	}

	private List<Naive> ordered() {
		return naive.stream().sorted(Comparator.comparingLong(Naive::timeNs).thenComparingInt(Naive::source)
				.thenComparingInt(Naive::line)).toList();
	}

	@Test
	void ordersByTimeThenFileThenLineAndGivesBackEveryText() throws IOException {
		try (EventStore store = EventStores.open(List.of(build(1, 4, 700, "a")), NO_FORMATS, source -> 0)) {
			List<Naive> expected = ordered();
			assertEquals(expected.size(), store.size());
			for (int i = 0; i < expected.size(); i++) {
				LogRecord record = store.record(store.row(i));
				Naive wanted = expected.get(i);
				assertEquals(wanted, new Naive(record.timeNs(), record.source().index(), (int) record.line(),
						record.severity(), record.text()));
				assertEquals(i, store.indexOfRow(store.row(i)));
				assertEquals(store.row(i), store.find(record.ref()).orElse(-1));
			}
		}
	}

	@Test
	void findsRowsOfOneTimeInFilesWhoseOrderIsNotThatOfTheirNames() throws IOException {
		Path target = Files.createDirectory(folder.resolve("rotated"));
		List<EventSource> sources = List.of(
				new EventSource(0, SHA, "h", "var/log/vmkernel.0.gz", "", 3, 3, 0, 5, 9),
				new EventSource(1, SHA, "h", "var/log/vmkernel.1.gz", "", 3, 3, 0, 1, 5));
		try (StoreBuilder builder = new StoreBuilder(target, new MarkSet(List.of("needle")))) {
			for (long[] times : new long[][] { { 5, 5, 9 }, { 1, 5, 5 } }) {
				BlockRows rows = new BlockRows();
				for (int row = 0; row < times.length; row++) {
					rows.add(row * 2, times[row], TimeFrom.STAMP, 6, false, false, false);
				}
				byte[] text = "a\nb\nc\n".getBytes(StandardCharsets.UTF_8);
				builder.addBlock(builder.addSource(), text, text.length, 1, rows);
			}
			builder.finishBlocks();
			builder.seal(FileOrder.ranks(sources), SHA);
		}
		try (EventStore store = EventStores.open(List.of(new StoredBundle(target, sources)), NO_FORMATS,
				source -> 0)) {
			List<Long> rows = new ArrayList<>();
			for (int i = 0; i < store.size(); i++) {
				rows.add(store.row(i));
				assertEquals(i, store.indexOfRow(store.row(i)));
			}
			assertEquals(List.of(3L, 4L, 5L, 0L, 1L, 2L), rows);
		}
	}

	@Test
	void countsSlotsLikeANaiveCount() throws IOException {
		try (EventStore store = EventStores.open(List.of(build(2, 3, 2000, "a")), NO_FORMATS, source -> 0)) {
			Random random = new Random(5);
			for (int round = 0; round < 50; round++) {
				long from = store.firstNs() - 100 + random.nextInt(5000);
				long to = from + 1 + random.nextInt(20_000);
				int slots = 1 + random.nextInt(40);
				assertSlots(store.countPerSlot(from, to, slots), from, to, slots, naive);
			}
			EventList errors = store.select(EventFilter.ALL.withLeastSeverity(Severity.ERROR),
					new NullProgressMonitor());
			List<Naive> wanted = naive.stream().filter(each -> each.severity().isAtLeast(Severity.ERROR)).toList();
			assertEquals(wanted.size(), errors.size());
			assertSlots(errors.countPerSlot(0, 50_000, 13), 0, 50_000, 13, wanted);
		}
	}

	private static void assertSlots(long[][] counts, long from, long to, int slots, List<Naive> events) {
		long[][] expected = new long[8][slots];
		double width = (to - from) / (double) slots;
		for (Naive each : events) {
			for (int slot = 0; slot < slots; slot++) {
				long begin = from + Math.round(width * slot);
				long end = slot == slots - 1 ? to : from + Math.round(width * (slot + 1));
				if (each.timeNs() >= begin && each.timeNs() < end) {
					expected[each.severity().ordinal()][slot]++;
				}
			}
		}
		for (int severity = 0; severity < 8; severity++) {
			assertArrayEquals(expected[severity], counts[severity]);
		}
	}

	@Test
	void filtersTextSourceTimeAndPatternLikeANaiveFilter() throws IOException {
		try (EventStore store = EventStores.open(List.of(build(3, 3, 500, "a")), NO_FORMATS, source -> 0)) {
			EventFilter filter = EventFilter.ALL.withSources(Set.of(0, 2)).withRange(100, 3000)
					.withQuery(QueryParser.parse("NEEDLE /[0-9]5 /", ZoneOffset.UTC).query());
			List<String> expected = ordered().stream().filter(each -> each.source() != 1)
					.filter(each -> each.timeNs() >= 100 && each.timeNs() < 3000)
					.filter(each -> each.text().toLowerCase(java.util.Locale.ROOT).contains("needle"))
					.filter(each -> each.text().matches(".*[0-9]5 .*")).map(Naive::text).toList();
			EventList selected = store.select(filter, new NullProgressMonitor());
			List<String> texts = new ArrayList<>();
			for (long i = 0; i < selected.size(); i++) {
				texts.add(store.record(selected.row(i)).text());
			}
			assertTrue(!expected.isEmpty());
			assertEquals(expected, texts);
		}
	}

	@Test
	void findsMarksKnownAtImportAndNewOnesAlike() throws IOException {
		try (EventStore store = EventStores.open(List.of(build(4, 2, 300, "a")), NO_FORMATS, source -> 0)) {
			for (String mark : List.of("needle", "line 17")) {
				List<String> expected = ordered().stream().map(Naive::text).filter(text -> text.contains(mark))
						.toList();
				List<String> found = new ArrayList<>();
				for (long row : store.rowsWithMark(mark, new NullProgressMonitor())) {
					found.add(store.record(row).text());
				}
				assertEquals(expected, found, mark);
			}
		}
	}

	@Test
	void mergesBundlesAndMovesSourcesByTheirOffset() throws IOException {
		StoredBundle first = build(5, 2, 200, "a");
		StoredBundle second = build(6, 1, 200, "b");
		try (EventStore store = EventStores.open(List.of(first, second), NO_FORMATS,
				source -> source.path().equals("log1") ? 5000 : 0)) {
			assertEquals(600, store.size());
			long last = Long.MIN_VALUE;
			for (long i = 0; i < store.size(); i++) {
				assertTrue(store.timeNs(i) >= last);
				last = store.timeNs(i);
			}
			long moved = store.ofSource(1).timeNs(0);
			long unmoved = naive.stream().filter(each -> each.source() == 1).mapToLong(Naive::timeNs).min()
					.orElseThrow();
			assertEquals(unmoved + 5000, moved);
		}
	}

	@Test
	void anEventIsAWindowThatHoldsNothing() throws IOException {
		try (EventStore store = EventStores.open(List.of(build(7, 1, 10, "a")), NO_FORMATS, source -> 0)) {
			LogEvent event = EventWindow.of(store, store.row(3));
			assertEquals(ordered().get(3).text(), event.getText());
			assertEquals(ordered().get(3).timeNs(), event.getTimeNs());
			store.close();
			assertThrows(IllegalStateException.class, event::getText, "the window must ask the store each time");
		}
	}

	@Test
	void stopsASearchThatIsCancelled() throws IOException {
		try (EventStore store = EventStores.open(List.of(build(8, 1, 10, "a")), NO_FORMATS, source -> 0)) {
			NullProgressMonitor cancelled = new NullProgressMonitor();
			cancelled.setCanceled(true);
			assertThrows(OperationCanceledException.class,
					() -> store.select(EventFilter.ALL.withLiteral("x"), cancelled));
		}
	}

	@Test
	void anUnfinishedFolderIsNoStore() throws IOException {
		Path target = Files.createDirectory(folder.resolve("cut"));
		try (StoreBuilder builder = new StoreBuilder(target, new MarkSet(List.of()))) {
			builder.addSource();
		}
		assertTrue(!EventStores.isStore(target));
	}
}
