package org.plumbline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LogFormats;

/** A store that is read while it is written. */
class GrowingStoreTest {

	private static final String SHA = "ab".repeat(32);
	private static final LogFormats NO_FORMATS = new LogFormats(List.of());

	@TempDir
	Path folder;

	private final BlockRows rows = new BlockRows();
	private final Random random = new Random(11);
	private final List<List<String>> texts = List.of(new ArrayList<>(), new ArrayList<>());

	private static EventSource source(int number) {
		return new EventSource(number, SHA, "h", "log" + (1 - number), "", 0, 1, 0, Times.UNKNOWN_NS,
				Times.UNKNOWN_NS);
	}

	private StoredBundle growing(StoreExtent extent) {
		return new StoredBundle(folder, List.of(source(0), source(1)), Optional.of(extent));
	}

	private static EventStore open(StoredBundle bundle) throws IOException {
		return EventStores.open(List.of(bundle), NO_FORMATS, source -> 0);
	}

	private void addBlock(StoreBuilder builder, int source, boolean yearless) throws IOException {
		StringBuilder text = new StringBuilder();
		List<String> known = texts.get(source);
		long firstLine = known.size() + 1L;
		for (int i = 0; i < 1 + random.nextInt(60); i++) {
			String line = "line " + known.size() + (random.nextInt(5) == 0 ? " needle" : "");
			int at = text.length();
			long day = known.size() / 100;
			long time = random.nextInt(86_400) * Times.SECOND_NS;
			boolean unknown = known.size() < 3; // lines above the first stamp
			rows.add(at, unknown ? Times.UNKNOWN_NS
					: yearless ? YearlessTime.of(0, 3, 1 + (int) Math.min(day, 27), time) : day * Times.DAY_NS + time,
					unknown ? TimeFrom.NEIGHBOUR : TimeFrom.STAMP, random.nextInt(8), yearless && !unknown, false,
					false);
			text.append(line).append('\n');
			known.add(line);
		}
		byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
		builder.addBlock(source, bytes, bytes.length, firstLine, rows);
		rows.restart(false);
	}

	private static List<String> all(EventStore store) {
		List<String> result = new ArrayList<>();
		for (long i = 0; i < store.size(); i++) {
			result.add(store.timeNs(i) + " " + store.severity(store.row(i)) + " " + store.source(store.row(i)) + " "
					+ store.record(store.row(i)).text());
		}
		return result;
	}

	@Test
	void showsWhatTheSealedStoreShowsInTheEnd() throws IOException {
		try (StoreBuilder builder = new StoreBuilder(folder, new MarkSet(List.of("needle")))) {
			builder.addSource();
			builder.addSource();
			for (int i = 0; i < 40; i++) {
				addBlock(builder, i % 2, i % 2 == 0);
			}
			EventStore growing = open(growing(builder.extent(Map.of(0, 2012))));
			builder.finishBlocks();
			builder.mendTimes(0, TimeMending.ofYear(2012));
			builder.mendTimes(1, TimeMending.NOTHING);
			builder.timeSpan(0);
			builder.timeSpan(1);
			builder.seal(new int[] { 1, 0 }, SHA);
			try (EventStore sealed = open(new StoredBundle(folder, List.of(source(0), source(1))))) {
				assertEquals(all(sealed), all(growing));
				var monitor = new NullProgressMonitor();
				assertArrayEquals(sealed.rowsWithMark("needle", monitor), growing.rowsWithMark("needle", monitor));
				EventFilter needle = EventFilter.ALL.withLiteral("NEEDLE");
				assertEquals(sealed.select(needle, monitor).size(), growing.select(needle, monitor).size());
				assertEquals(sealed.ref(sealed.row(77)), growing.ref(growing.row(77)));
				assertEquals(sealed.row(77), growing.find(sealed.ref(sealed.row(77))).orElseThrow());
			}
		}
	}

	@Test
	void staysAsItIsWhileMoreIsWritten() throws IOException {
		try (StoreBuilder builder = new StoreBuilder(folder, new MarkSet(List.of("needle")))) {
			builder.addSource();
			builder.addSource();
			List<EventStore> opened = new ArrayList<>();
			List<List<String>> seen = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				addBlock(builder, i % 2, i % 2 == 0);
				if (i % 20 == 3) {
					opened.add(open(growing(builder.extent(Map.of(0, 2012)))));
					seen.add(all(opened.getLast()));
					assertEquals(builder.size(), opened.getLast().size());
				}
			}
			builder.finishBlocks();
			builder.mendTimes(0, TimeMending.ofYear(1999)); // the writer knows better by now
			builder.mendTimes(1, TimeMending.NOTHING);
			builder.seal(new int[] { 1, 0 }, SHA);
			for (int i = 0; i < opened.size(); i++) {
				assertEquals(seen.get(i), all(opened.get(i)));
			}
		}
	}

	@Test
	void tellsTheSpanOfEachSource() throws IOException {
		try (StoreBuilder builder = new StoreBuilder(folder, new MarkSet(List.of()))) {
			builder.addSource();
			builder.addSource();
			addBlock(builder, 0, false);
			EventStore growing = open(growing(builder.extent(Map.of())));
			EventSource read = growing.sources().get(1); // by path it is the second
			assertEquals(growing.firstNs(), read.firstNs());
			assertEquals(growing.lastNs(), read.lastNs());
			assertEquals(Times.UNKNOWN_NS, growing.sources().getFirst().firstNs());
		}
	}

	@Test
	void isEmptyBeforeTheFirstBlock() throws IOException {
		try (StoreBuilder builder = new StoreBuilder(folder, new MarkSet(List.of()))) {
			assertEquals(0, open(new StoredBundle(folder, List.of(), Optional.of(builder.extent(Map.of())))).size());
		}
	}

	@Test
	void partsASelectionBySourceInOnePass() throws IOException {
		try (StoreBuilder builder = new StoreBuilder(folder, new MarkSet(List.of()))) {
			builder.addSource();
			builder.addSource();
			for (int i = 0; i < 20; i++) {
				addBlock(builder, i % 2, false);
			}
			EventStore store = open(growing(builder.extent(Map.of())));
			EventFilter needle = EventFilter.ALL.withLiteral("needle");
			List<EventList> parts = store.split(store.select(needle, new NullProgressMonitor()),
					new int[] { 0, 1 }, 2, new NullProgressMonitor());
			for (int source = 0; source < 2; source++) {
				EventList one = store.select(needle.withSources(java.util.Set.of(source)), new NullProgressMonitor());
				assertEquals(one.size(), parts.get(source).size());
				for (long i = 0; i < one.size(); i++) {
					assertEquals(one.row(i), parts.get(source).row(i));
				}
			}
		}
	}
}
