package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.LogFile;

/** What people drop on the window, good and bad. */
class InputReaderTest {

	@TempDir
	Path folder;

	private ReadBundle read(Path input) throws IOException {
		return reader().read(input, new NullProgressMonitor()).getFirst();
	}

	private InputReader reader() {
		return new InputReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of()),
				new IntakeSettings(folder.resolve("data"), OptionalInt.empty()));
	}

	private Path file(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private List<String> notices(ReadBundle bundle) {
		return bundle.model().getNotices().stream().map(each -> each.getCode()).toList();
	}

	private static long lines(ReadBundle bundle) {
		return bundle.model().getHosts().getFirst().getLogFiles().stream().mapToLong(LogFile::getLines).sum();
	}

	/** R1: every line of every log is in exactly one event. */
	private void assertNoLineIsLost(ReadBundle bundle) throws IOException {
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			long lines = 0;
			for (long i = 0; i < store.size(); i++) {
				lines += store.record(store.row(i)).lines();
			}
			assertEquals(lines(bundle), lines);
		}
	}

	@Test
	void readsAnArchiveWithItsRootFolderRemoved() throws IOException {
		byte[] tgz = Fixtures
				.tgz(Fixtures.members("esx-h-2020-01-02--03.04-5/var/log/a.log", "S1 one\nS2 two\n more\n"));
		ReadBundle bundle = read(file("x.tgz", tgz));
		LogFile log = bundle.model().getHosts().getFirst().getLogFiles().getFirst();
		assertEquals("var/log/a.log", log.getPath());
		assertEquals(3, log.getLines());
		assertEquals(2, log.getEvents());
		assertEquals(0, log.getUnparsedLines());
		assertEquals("h", bundle.model().getHostName());
	}

	@Test
	void readsTheSameFromArchiveFolderAndNestedGzip() throws IOException {
		String text = "S1 one\nS2 two\n";
		Files.createDirectories(folder.resolve("f/var/log"));
		Files.write(folder.resolve("f/var/log/a.log"), text.getBytes(StandardCharsets.UTF_8));
		byte[] nested = Fixtures.tgz(java.util.Map.of("var/log/a.log.gz",
				Fixtures.gzip(text.getBytes(StandardCharsets.UTF_8))));
		assertEquals(2, lines(read(folder.resolve("f"))));
		assertEquals(2, lines(read(file("n.tgz", nested))));
		assertEquals(2, lines(read(file("single.log", text.getBytes(StandardCharsets.UTF_8)))));
	}

	@Test
	void losesNoLineOfRandomTextWhateverItsDamage() throws IOException {
		Random random = new Random(3);
		for (int round = 0; round < 25; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 1 + random.nextInt(3000); i++) {
				text.append(random.nextInt(4) == 0 ? "" : "S" + i + " ").append("x".repeat(random.nextInt(300)))
						.append(random.nextInt(30) == 0 ? "\r\n" : "\n");
			}
			byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < random.nextInt(50); i++) {
				bytes[600 % bytes.length + random.nextInt(Math.max(1, bytes.length - 600))] = (byte) random.nextInt();
			}
			ReadBundle bundle = read(
					file("r" + round + ".tgz", Fixtures.tgz(java.util.Map.of("var/log/a.log", bytes))));
			assertNoLineIsLost(bundle);
			long newlines = 0;
			for (byte each : bytes) {
				newlines += each == '\n' ? 1 : 0;
			}
			long expected = newlines + (bytes[bytes.length - 1] == '\n' ? 0 : 1);
			assertEquals(expected, lines(bundle));
		}
	}

	@Test
	void keepsALineOfManyMegabytesWholeAndReadsOnBehindIt() throws IOException {
		String text = "S1 " + "y".repeat(20_000_000) + "\n" + "S2 z\n".repeat(3) + " w\n" + "S3 v\n".repeat(100_000);
		ReadBundle bundle = read(file("long.log", text.getBytes(StandardCharsets.UTF_8)));
		assertEquals(100_005, lines(bundle));
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			assertEquals(100_004, store.size());
			assertEquals(20_000_003, store.record(store.row(0)).text().length());
			assertEquals("z\n w", store.record(store.row(3)).message());
			assertEquals(100_005, store.record(store.row(store.size() - 1)).line());
		}
	}

	@Test
	void readsATruncatedArchiveUpToTheCutAndSaysSo() throws IOException {
		StringBuilder text = new StringBuilder();
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			text.append("S").append(i).append(' ').append(random.nextLong()).append('\n');
		}
		byte[] tgz = Fixtures.tgz(Fixtures.members("var/log/a.log", text.toString(), "var/log/b.log", "S1 x\n"));
		ReadBundle bundle = read(file("cut.tgz", Arrays.copyOf(tgz, tgz.length / 2)));
		assertTrue(bundle.model().isPartial());
		assertTrue(notices(bundle).contains("truncated"));
		assertTrue(lines(bundle) > 8_000, "only " + lines(bundle) + " lines before the cut");
		assertNoLineIsLost(bundle);
	}

	@Test
	void survivesAFlippedBitAtAnyPlace() throws IOException {
		byte[] good = Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\nS2 two\n".repeat(200), "etc/x", "y"));
		Random random = new Random(9);
		for (int round = 0; round < 200; round++) {
			byte[] bad = good.clone();
			bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
			Path input = file("flip.tgz", bad);
			try {
				assertNoLineIsLost(read(input));
			} catch (IOException e) {
				assertTrue(e.getMessage().contains("flip.tgz"), e.getMessage());
			}
		}
	}

	@Test
	void countsTheSameFileInTwoFoldersOnce() throws IOException {
		byte[] tgz = Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n", "var/run/log/a.log", "S1 one\n",
				"var/run/log/b.log", "S1 one\n"));
		ReadBundle bundle = read(file("twice.tgz", tgz));
		assertEquals(2, lines(bundle));
		assertTrue(notices(bundle).contains("duplicate"));
		assertNoLineIsLost(bundle);
	}

	@Test
	void readsEveryHostOfAnExportAsABundleOfItsOwn() throws IOException {
		java.util.Map<String, byte[]> hosts = new java.util.LinkedHashMap<>();
		for (String host : List.of("a", "b", "c")) {
			hosts.put("esx-" + host + "-2020-01-02--03.04-5.tgz", Fixtures.tgz(Fixtures
					.members("esx-" + host + "-2020-01-02--03.04-5/var/log/x.log", "S1 on " + host + "\nS2 two\n")));
		}
		hosts.put("readme.txt", new byte[] { 'x' });
		Path input = file("export.tgz", Fixtures.tgz(hosts));
		for (int round = 0; round < 2; round++) {
			List<ReadBundle> bundles = reader().read(input, new NullProgressMonitor());
			assertEquals(List.of("a", "b", "c"), bundles.stream().map(each -> each.model().getHostName()).toList());
			assertEquals(3, bundles.stream().map(each -> each.model().getSha256()).distinct().count());
			for (ReadBundle each : bundles) {
				assertNoLineIsLost(each);
			}
		}
		assertNothingHalfBuilt();
	}

	@Test
	void leavesArchivesAloneThatAHostKeepsForItself() throws IOException {
		byte[] own = Fixtures.tgz(Fixtures.members("var/log/x.log", "S1 inner\n"));
		byte[] tgz = Fixtures.tgz(java.util.Map.of("bootbank/local.tgz", own, "var/log/a.log",
				"S1 x\n".getBytes(StandardCharsets.UTF_8)));
		assertEquals(1, reader().read(file("host.tgz", tgz), new NullProgressMonitor()).size());
	}

	@Test
	void noPathLeavesTheDataFolder() throws IOException {
		byte[] tgz = Fixtures
				.tgz(Fixtures.members("../../escape/var/log/a.log", "S1 one\n", "/abs/var/log/b.log", "S1 x\n"));
		ReadBundle bundle = read(file("evil.tgz", tgz));
		assertEquals(List.of("unsafe-path", "unsafe-path"), notices(bundle));
		assertFalse(Files.exists(folder.resolve("../../escape").normalize()));
		try (Stream<Path> made = Files.list(folder)) {
			assertEquals(List.of("data", "evil.tgz"),
					made.map(each -> each.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void saysInASentenceWhyAnInputCannotBeOpened() throws IOException {
		Files.createDirectories(folder.resolve("nologs"));
		List<Path> bad = List.of(file("empty.tgz", new byte[0]), file("random.bin", new byte[] { 0, 1, 2, 3 }),
				folder.resolve("nologs"), folder.resolve("missing.tgz"),
				file("nolog.tgz", Fixtures.tgz(Fixtures.members("etc/hosts", "x"))));
		for (Path input : bad) {
			IOException e = assertThrows(IOException.class, () -> read(input), input.toString());
			assertTrue(e.getMessage().contains(input.toString()) && e.getMessage().endsWith("."), e.getMessage());
		}
		assertNothingHalfBuilt();
	}

	private void assertNothingHalfBuilt() throws IOException {
		if (Files.exists(folder.resolve("data"))) {
			try (Stream<Path> made = Files.list(folder.resolve("data"))) {
				assertFalse(made.anyMatch(each -> each.getFileName().toString().startsWith("building")));
			}
		}
	}

	@Test
	void aCancelLeavesNothingBehind() throws IOException {
		Path input = file("x.tgz", Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n")));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> reader().read(input, cancelled));
		assertNothingHalfBuilt();
	}

	@Test
	void readsAnUnchangedInputOnlyOnce() throws IOException {
		Path input = file("x.tgz", Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\nS2 two\n")));
		ReadBundle first = read(input);
		Path text = first.store().folder().resolve("text.dat");
		Object before = Files.getLastModifiedTime(text);
		ReadBundle second = read(input);
		assertEquals(before, Files.getLastModifiedTime(text));
		assertEquals(first.model().getSha256(), second.model().getSha256());
		assertEquals(2, lines(second));
	}

	@Test
	void rebuildsAStoreThatWasDeleted() throws IOException {
		Path input = file("x.tgz", Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n")));
		Building.delete(read(input).store().folder());
		assertEquals(1, lines(read(input)));
	}

	@Test
	void infersTheYearFromTheNameOfTheBundleOverNewYear() throws IOException {
		byte[] tgz = Fixtures.tgz(Fixtures.members("esx-h-2012-02-02--03.04-5/var/log/messages",
				"M11 a\nM12 b\nM1 c\nM2 d\n", "esx-h-2012-02-02--03.04-5/var/log/messages.0", "M9 x\nM10 y\n"));
		ReadBundle bundle = read(file("renamed.tgz", tgz));
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			List<String> times = Stream.iterate(0L, i -> i + 1).limit(store.size())
					.map(i -> org.plumbline.core.event.Times.rfc3339(store.timeNs(i)).substring(0, 7)).toList();
			assertEquals(List.of("2011-09", "2011-10", "2011-11", "2011-12", "2012-01", "2012-02"), times);
		}
	}

	@Test
	void keepsWhatStandsBeforeTheCutOfASmallArchive() throws IOException {
		StringBuilder text = new StringBuilder();
		Random random = new Random(5);
		for (int i = 0; i < 300; i++) {
			text.append("S").append(i).append(' ').append(random.nextLong()).append('\n');
		}
		byte[] tgz = Fixtures.tgz(Fixtures.members("var/log/a.log", text.toString()));
		ReadBundle bundle = read(file("small.tgz", Arrays.copyOf(tgz, tgz.length * 3 / 4)));
		assertTrue(lines(bundle) > 150, "only " + lines(bundle) + " lines before the cut");
		assertNoLineIsLost(bundle);
		ReadBundle single = read(
				file("tiny.log.gz", Arrays.copyOf(Fixtures.gzip("S1 abcdefg\nS2 x\n".getBytes()), 24)));
		assertTrue(single.model().isPartial());
	}

	@Test
	void readsATruncatedZipUpToTheCut() throws IOException {
		java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
		try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
			for (String name : List.of("var/log/a.log", "var/log/b.log")) {
				zip.putNextEntry(new java.util.zip.ZipEntry(name));
				zip.write(("S1 " + name + "\nS2 two\n").getBytes(StandardCharsets.UTF_8));
			}
		}
		ReadBundle bundle = read(file("cut.zip", Arrays.copyOf(bytes.toByteArray(), bytes.size() - 120)));
		assertTrue(bundle.model().isPartial());
		assertTrue(notices(bundle).contains("truncated"), notices(bundle).toString());
		assertTrue(lines(bundle) >= 2, "lines before the cut");
		assertNoLineIsLost(bundle);
	}

	@Test
	void tellsDamageFromAFileThatIsNoBundle() throws IOException {
		byte[] tgz = Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n"));
		for (int length : new int[] { 5, 10, 12, 20, 30 }) {
			IOException cut = assertThrows(IOException.class, () -> read(file("cut.tgz", Arrays.copyOf(tgz, length))));
			assertTrue(cut.getMessage().contains("cut off or damaged"), cut.getMessage());
		}
		IOException zip = assertThrows(IOException.class,
				() -> read(file("cut.zip", new byte[] { 'P', 'K', 3, 4, 0, 0 })));
		assertTrue(zip.getMessage().contains("cut.zip: no log could be read"), zip.getMessage());
	}

	@Test
	void aFewNulBytesAtTheBeginningMakeNoLogBinary() throws IOException {
		byte[] tgz = Fixtures
				.tgz(Fixtures.members("var/log/a.log", "S1 one\u0000\n" + "S2 two of the lines\n".repeat(40)));
		ReadBundle bundle = read(file("nul.tgz", tgz));
		assertEquals(41, lines(bundle));
		assertNoLineIsLost(bundle);
		byte[] random = new byte[4096];
		new Random(2).nextBytes(random);
		assertThrows(IOException.class, () -> read(file("random.log", random)));
	}

	@Test
	void controlCharactersInNamesDoNotHarmTheIndex() throws IOException {
		byte[] tgz = Fixtures
				.tgz(Fixtures.members("var/log/\u0007bell.log", "S1 one\n", "../\u0001/var/log/b.log", "S2 x\n"));
		Path input = file("bell.tgz", tgz);
		assertEquals(2, lines(read(input)));
		assertEquals(2, lines(read(input)));
	}

	@Test
	void anInputKnownByAnotherNameKeepsItsOwn() throws IOException {
		byte[] tgz = Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n"));
		read(file("first.tgz", tgz));
		Path second = file("second.tgz", tgz);
		assertEquals("second.tgz", read(second).model().getName());
		assertEquals("second.tgz", read(second).model().getName());
		assertEquals(second.toAbsolutePath().toString(), read(second).model().getFile());
	}

	@Test
	void aTimeThatNoLongHoldsIsNotKnown() throws IOException {
		Files.createDirectories(folder.resolve("far/var/log"));
		Path log = Files.writeString(folder.resolve("far/var/log/a.log"), "M1 one\n");
		Files.setLastModifiedTime(log,
				java.nio.file.attribute.FileTime.from(java.time.Instant.parse("+12000-01-01T00:00:00Z")));
		assertEquals(1, lines(read(folder.resolve("far"))));
		assertEquals(1, lines(read(log)));
		Files.setLastModifiedTime(log, java.nio.file.attribute.FileTime.fromMillis(0));
		assertEquals(org.plumbline.core.event.Times.UNKNOWN_NS, read(folder.resolve("far")).model().getCollectedNs());
	}

	@Test
	void namesAnArchiveInsideThatMayBeTheBundle() throws IOException {
		byte[] inner = Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n"));
		Path input = file("case.tgz", Fixtures.tgz(java.util.Map.of("tmp/attachments/host.7z", inner)));
		IOException e = assertThrows(IOException.class, () -> read(input));
		assertTrue(e.getMessage().contains("tmp/attachments/host.7z"), e.getMessage());
	}

	@Test
	void aDataFolderThatTakesNothingIsNamedWithTheInput() throws IOException {
		Path input = file("x.tgz", Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n")));
		Files.writeString(folder.resolve("data"), "a file where a folder should be");
		IOException e = assertThrows(IOException.class, () -> read(input));
		assertTrue(e.getMessage().startsWith(input + " cannot be opened because its index cannot be written to "
				+ folder.resolve("data")), e.getMessage());
	}

	@Test
	void whatAKilledProcessLeftIsRemovedADayLater() throws IOException {
		Path old = Files.createDirectories(folder.resolve("data/building-1/x")).getParent();
		Files.setLastModifiedTime(old,
				java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(200_000)));
		Path young = Files.createDirectories(folder.resolve("data/building-2"));
		read(file("x.tgz", Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n"))));
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(young), "another process may be at work");
	}

	@Test
	void anIndexThatCannotBeReadIsMadeAnew() throws IOException {
		Path input = file("x.tgz", Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\n")));
		Path store = read(input).store().folder();
		for (String damage : List.of("", "<x/>", "no model")) {
			Files.writeString(store.resolve("model.xmi"), damage);
			assertEquals(1, lines(read(input)));
		}
	}

	@Test
	void anIndexThatLostBytesInAPowerFailureIsMadeAnew() throws IOException {
		Path input = file("x.tgz", Fixtures.tgz(Fixtures.members("var/log/a.log", "S1 one\nS2 two\n")));
		Path store = read(input).store().folder();
		List<Path> files;
		try (Stream<Path> all = Files.list(store)) {
			files = all.toList();
		}
		for (Path each : files) {
			Files.write(each, Arrays.copyOf(Files.readAllBytes(each), (int) Files.size(each) / 2));
			assertNoLineIsLost(read(input));
			assertEquals(2, lines(read(input)));
		}
	}

	@Test
	void aFolderThatMayNotBeReadCostsNoOther() throws IOException {
		Path closed = Files.createDirectories(folder.resolve("f/var/closed"));
		Files.writeString(closed.resolve("a.log"), "S1 hidden\n");
		Files.writeString(Files.createDirectories(folder.resolve("f/var/log")).resolve("b.log"), "S1 one\n");
		assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "rights do not bind this user");
		try {
			ReadBundle bundle = read(folder.resolve("f"));
			assertTrue(bundle.model().isPartial());
			assertEquals(List.of("unreadable-member var/closed"), bundle.model().getNotices().stream()
					.map(each -> each.getCode() + ' ' + each.getPath()).toList());
			assertEquals(1, lines(bundle));
		} finally {
			closed.toFile().setReadable(true);
		}
	}

	@Test
	void aDamagedLogMakesAFolderPartial() throws IOException {
		Files.createDirectories(folder.resolve("f/var/log"));
		byte[] gzip = Fixtures.gzip("S1 one\nS2 two\n".getBytes(StandardCharsets.UTF_8));
		Files.write(folder.resolve("f/var/log/a.log.gz"), Arrays.copyOf(gzip, gzip.length - 9));
		assertTrue(read(folder.resolve("f")).model().isPartial());
	}
}
