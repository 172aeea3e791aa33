package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.intake.ReadingListener;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.LogFile;

/** A bundle that is looked at while it is read, and one whose reading is cancelled. */
class ReadingTest {

	private static final int LINES = 20_000;

	@TempDir
	Path folder;

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final AtomicLong now = new AtomicLong();
	/** How long everybody thinks that a block took. */
	private long blockNs = Times.DAY_NS;

	/** Opens what it is shown, and cancels after a number of times. */
	private final class Watcher implements ReadingListener {
		private final List<EventStore> stores = new ArrayList<>();
		private final List<List<ReadBundle>> seen = new ArrayList<>();
		private final int patience;
		private final boolean keeps;
		private int blocks;
		private int questions;

		Watcher(int patience, boolean keeps) {
			this.patience = patience;
			this.keeps = keeps;
		}

		@Override
		public boolean isWatching() {
			return true;
		}

		/** Is asked once at the beginning and once per block and member. */
		long clock() {
			monitor.setCanceled(++blocks > patience);
			return now.addAndGet(blockNs);
		}

		@Override
		public void soFar(List<ReadBundle> bundles) {
			seen.add(bundles);
			try {
				stores.add(EventStores.open(bundles.stream().map(ReadBundle::store).toList(), Fixtures.FORMATS,
						source -> 0));
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public boolean keepsPart() {
			questions++;
			return keeps;
		}
	}

	private List<ReadBundle> read(Path input, Watcher listener) throws IOException {
		monitor.setCanceled(false);
		IntakeSettings settings = new IntakeSettings(folder.resolve("data"), OptionalInt.empty(), listener);
		return new InputReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of()), settings,
				listener::clock, 1, Allowance.Limits.STANDARD)
				.read(input, monitor);
	}

	private Path bundle(String name, String... logs) throws IOException {
		Map<String, byte[]> members = new LinkedHashMap<>();
		for (String log : logs) {
			members.put(log, text(log).getBytes(StandardCharsets.UTF_8));
		}
		return Files.write(folder.resolve(name), Fixtures.tgz(members));
	}

	/** Lines with growing stamps and something random behind, so that they do not compress to nothing. */
	private static String text(String name) {
		java.util.Random random = new java.util.Random(name.hashCode());
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= LINES; i++) {
			text.append('S').append(1000 + i).append(' ').append(Long.toHexString(random.nextLong())).append(name)
					.append("x".repeat(40)).append('\n');
		}
		return text.toString();
	}

	private static long lines(ReadBundle bundle) {
		return bundle.model().getHosts().getFirst().getLogFiles().stream().mapToLong(LogFile::getLines).sum();
	}

	private static EventStore open(ReadBundle bundle) throws IOException {
		return EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0);
	}

	private List<String> dataFolder() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("data"))) {
			return files.map(each -> each.getFileName().toString()).filter(each -> !each.equals("inputs")).sorted()
					.toList();
		}
	}

	@Test
	void isSeenInTheOrderOfTimeWhileItIsRead() throws IOException {
		Watcher watcher = new Watcher(Integer.MAX_VALUE, false);
		blockNs = 0; // all blocks at once: only the first is a moment
		ReadBundle whole = read(bundle("x.tgz", "var/log/a.log", "var/log/b.log"), watcher).getFirst();
		EventStore first = watcher.stores.getFirst();
		assertEquals(1, watcher.stores.size());
		assertTrue(first.size() > 100 && first.size() < LINES, () -> first.size() + " events");
		for (long i = 1; i < first.size(); i++) {
			assertTrue(first.timeNs(i - 1) <= first.timeNs(i));
		}
		try (EventStore store = open(whole)) {
			assertEquals(2 * LINES, store.size());
			assertEquals(store.record(first.row(50)).text(), first.record(first.row(50)).text());
		}
	}

	@Test
	void isSeenAtMomentsThatLieEverFartherApart() throws IOException {
		Watcher watcher = new Watcher(Integer.MAX_VALUE, false);
		blockNs = Times.SECOND_NS;
		read(bundle("x.tgz", "var/log/a.log", "var/log/b.log", "var/log/c.log", "var/log/d.log"), watcher);
		assertTrue(watcher.blocks > 20, () -> watcher.blocks + " blocks");
		assertTrue(watcher.seen.size() >= 3 && watcher.seen.size() <= 6, () -> watcher.seen.size() + " times");
	}

	@Test
	void growsUnderAProvisionalIdentityThatIsKnownInTheEnd() throws IOException {
		Watcher watcher = new Watcher(Integer.MAX_VALUE, false);
		ReadBundle whole = read(bundle("x.tgz", "esx-h-2020-01-02--03.04-5/var/log/a.log"), watcher).getFirst();
		ReadBundle part = watcher.seen.getLast().getFirst();
		assertEquals(ProvisionalSha.of(whole.model()), part.model().getSha256());
		assertEquals(part.model().getSha256(), watcher.stores.getLast().sources().getFirst().bundleSha256());
		assertEquals("h", part.model().getHostName());
		assertTrue(part.model().isPartial());
		assertFalse(whole.model().isPartial());
	}

	@Test
	void keepsTheNumbersOfItsRows() throws IOException {
		Watcher watcher = new Watcher(Integer.MAX_VALUE, false);
		ReadBundle whole = read(bundle("x.tgz", "var/log/b.log", "var/log/a.log"), watcher).getFirst();
		EventStore early = watcher.stores.getFirst();
		try (EventStore store = open(whole)) {
			for (long i = 0; i < early.size(); i += 97) {
				assertEquals(store.ref(early.row(i)).hash(), early.ref(early.row(i)).hash());
				assertEquals(store.ref(early.row(i)).line(), early.ref(early.row(i)).line());
			}
		}
	}

	@Test
	void keptAfterACancelIsAStoreThatSaysWhatItIs() throws IOException {
		Watcher watcher = new Watcher(3, true);
		Path input = bundle("x.tgz", "var/log/a.log", "var/log/b.log");
		ReadBundle part = read(input, watcher).getFirst();
		assertTrue(part.model().isPartial());
		assertEquals(List.of("cancelled"), part.model().getNotices().stream().map(each -> each.getCode()).toList());
		assertEquals(1, watcher.questions);
		assertTrue(EventStores.isStore(part.store().folder()));
		long lines = 0;
		try (EventStore store = open(part)) {
			for (long i = 0; i < store.size(); i++) {
				lines += store.record(store.row(i)).lines();
			}
		}
		assertEquals(lines(part), lines);
		assertTrue(lines > 0 && lines < 2 * LINES, lines + " lines");
	}

	@Test
	void keptAfterACancelIsNotTakenForTheWhole() throws IOException {
		Path input = bundle("x.tgz", "var/log/a.log", "var/log/b.log");
		String shorter = read(input, new Watcher(2, true)).getFirst().model().getSha256();
		String longer = read(input, new Watcher(5, true)).getFirst().model().getSha256();
		ReadBundle whole = read(input, new Watcher(Integer.MAX_VALUE, true)).getFirst();
		assertEquals(2 * LINES, lines(whole));
		assertFalse(whole.model().isPartial());
		assertEquals(3, java.util.Set.of(shorter, longer, whole.model().getSha256()).size());
	}

	@Test
	void notKeptAfterACancelLeavesNothing() throws IOException {
		Watcher watcher = new Watcher(3, false);
		Path input = bundle("x.tgz", "var/log/a.log", "var/log/b.log");
		assertThrows(OperationCanceledException.class, () -> read(input, watcher));
		assertEquals(List.of(), dataFolder());
		assertEquals(1, watcher.questions);
		assertTrue(watcher.stores.getLast().size() > 0, "what is on the screen can still be read");
		assertFalse(watcher.stores.getLast().record(watcher.stores.getLast().row(0)).text().isEmpty());
	}

	@Test
	void keepsTheHostsOfAnExportThatWereRead() throws IOException {
		Map<String, byte[]> hosts = new LinkedHashMap<>();
		for (String host : List.of("one", "two", "three")) {
			hosts.put(host + ".tgz", Fixtures.tgz(Map.of("var/log/" + host + ".log",
					text(host).getBytes(StandardCharsets.UTF_8))));
		}
		Path export = Files.write(folder.resolve("export.tgz"), Fixtures.tgz(hosts));
		Watcher watcher = new Watcher(13, true);
		blockNs = Times.SECOND_NS / 3 + 1; // the fourth moment is at the twelfth call, in the middle of the second host
		List<ReadBundle> kept = read(export, watcher);
		assertEquals(List.of("one.tgz", "two.tgz"), kept.stream().map(each -> each.model().getName()).toList());
		assertFalse(kept.getFirst().model().isPartial());
		assertTrue(kept.getLast().model().isPartial());
		assertEquals(2, watcher.seen.getLast().size());
		assertEquals(1, watcher.questions);
	}

	@Test
	void keepsAPartOfAFolder() throws IOException {
		Files.createDirectories(folder.resolve("f/var/log"));
		for (String name : List.of("var/log/a.log", "var/log/b.log")) {
			Files.writeString(folder.resolve("f").resolve(name), text(name));
		}
		ReadBundle part = read(folder.resolve("f"), new Watcher(2, true)).getFirst();
		assertTrue(part.model().isPartial());
		assertTrue(lines(part) < 2 * LINES, () -> lines(part) + " lines");
	}
}
