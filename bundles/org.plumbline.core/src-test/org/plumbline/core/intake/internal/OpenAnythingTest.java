package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.BundleKind;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.LogFile;

/** Bundles as they come: in pieces, twice, packed twice, resaved, renamed, many at once. */
class OpenAnythingTest {

	@TempDir
	Path folder;

	/** Keeps the lines of an output as a fact of the host. */
	private static final OutputParsers PARSERS = new OutputParsers(List.of(new OutputParsers.Entry("list", "List",
			"esxcli storage core device list", PathPattern.of("commands/*_storage-core-device-list.txt"),
			(output, host) -> {
				HostFact fact = EvidenceFactory.eINSTANCE.createHostFact();
				fact.setName(output.path());
				fact.setValue(String.join("|", output.lines()));
				host.getFacts().add(fact);
			}),
			new OutputParsers.Entry("actions", "Actions", "collect", PathPattern.of("action.log"), (output, host) -> {
				// reads nothing
			})));

	private List<ReadBundle> readAll(Path input) throws IOException {
		return new InputReader(Fixtures.FORMATS, PARSERS, new MarkSet(List.of()),
				new IntakeSettings(folder.resolve("data"), OptionalInt.empty())).read(input, new NullProgressMonitor());
	}

	private ReadBundle read(Path input) throws IOException {
		List<ReadBundle> bundles = readAll(input);
		assertEquals(1, bundles.size(), () -> bundles.stream().map(each -> each.model().getName()).toList().toString());
		return bundles.getFirst();
	}

	private ReadBundle read(Map<String, byte[]> members) throws IOException {
		return read(file("x" + members.hashCode() + ".tgz", Fixtures.tgz(members)));
	}

	private Path file(String name, byte[] bytes) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> notices(ReadBundle bundle) {
		return bundle.model().getNotices().stream().map(each -> each.getCode() + ' ' + each.getPath()).toList();
	}

	private static List<LogFile> logs(ReadBundle bundle) {
		return bundle.model().getHosts().getFirst().getLogFiles();
	}

	private static Map<String, String> facts(ReadBundle bundle) {
		Map<String, String> result = new LinkedHashMap<>();
		bundle.model().getHosts().getFirst().getFacts().forEach(each -> result.put(each.getName(), each.getValue()));
		return result;
	}

	private static List<String> messages(ReadBundle bundle) throws IOException {
		List<String> result = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			for (long i = 0; i < store.size(); i++) {
				result.add(store.record(store.row(i)).message());
			}
		}
		return result;
	}

	@Test
	void onlyALogThatNobodyUnderstandsIsOfUnknownFormat() throws IOException {
		assertEquals(List.of("unknown-format b.log"),
				notices(read(Map.of("action.log", bytes("copying\n"), "b.log", bytes("copying that\n")))));
	}

	@Test
	void piecesAreJoinedByTheirNumbersWhateverTheirOrderAndPacking() throws IOException {
		Map<String, byte[]> members = new LinkedHashMap<>();
		members.put("var/log/a.log.FRAG-00002", bytes("ee\nS4 four\n"));
		members.put("var/log/a.log.FRAG-00000", bytes("S1 one\nS2 "));
		members.put("var/log/a.log.FRAG-00001", bytes("two\nS3 thr"));
		byte[] packed = Fixtures.gzip(bytes("S5 five\nS6 six\n"));
		int cut = packed.length / 2 + 1;
		members.put("var/log/b.0.log.gz.FRAG-00000", Arrays.copyOf(packed, cut));
		members.put("var/log/b.0.log.gz.FRAG-00001", Arrays.copyOfRange(packed, cut, packed.length));
		members.put("var/log/c.log.FRAG-00000.gz", Fixtures.gzip(bytes("S7 se")));
		members.put("var/log/c.log.FRAG-00001.gz", Fixtures.gzip(bytes("ven\n")));
		members.put("commands/localcli_storage-core-device-list.txt.FRAG-00001", bytes("cd\nef"));
		members.put("commands/localcli_storage-core-device-list.txt.FRAG-00000", bytes("first\nab"));
		ReadBundle bundle = read(members);
		assertEquals(List.of("one", "two", "three", "four", "five", "six", "seven"), messages(bundle));
		assertEquals(Map.of("commands/localcli_storage-core-device-list.txt", "first|abcd|ef"), facts(bundle));
		assertEquals(List.of(), notices(bundle));
		assertFalse(bundle.model().isPartial());
	}

	@Test
	void aMissingPieceIsSaidAndTheOthersAreRead() throws IOException {
		ReadBundle bundle = read(Fixtures.members("var/log/a.log.FRAG-00000", "S1 one\n", "var/log/a.log.FRAG-00002",
				"S3 333\n", "var/log/a.log.FRAG-00006", "S4 four\n"));
		assertEquals(List.of("missing-piece var/log/a.log"), notices(bundle));
		assertTrue(bundle.model().getNotices().getFirst().getMessage().contains(": 1, 3\u20135."),
				bundle.model().getNotices().getFirst().getMessage());
		assertEquals(List.of("one", "333", "four"), messages(bundle));
		assertTrue(bundle.model().isPartial());
	}

	@Test
	void copiesOfALogAreStoredOnce() throws IOException {
		String text = "S1 a line that is long enough to tell one log from any other one\nS2 two\n";
		ReadBundle bundle = read(Fixtures.members("var/log/a.log", text, "var/run/log/a.log", text, "scratch/log/a.log",
				text));
		assertEquals(List.of("var/log/a.log"), logs(bundle).stream().map(LogFile::getPath).toList());
		assertEquals(List.of("duplicate var/run/log/a.log", "duplicate scratch/log/a.log"), notices(bundle));
		assertEquals(64, Files.size(bundle.store().folder().resolve("blocks.dat")), "bytes of one block");
	}

	@Test
	void logsOfOneNameAndLengthWithOtherTextAreAllRead() throws IOException {
		ReadBundle bundle = read(Fixtures.members("var/log/a.log", "S1 one\nS2 two\n", "var/run/log/a.log",
				"S1 one\nS2 six\n", "var/run/log/b.log", "S1 one\nS2 two\n"));
		assertEquals(List.of("one", "one", "one", "two", "six", "two"), messages(bundle));
		assertEquals(List.of(), notices(bundle));
	}

	@Test
	void aCopyOfADamagedLogIsDamagedToo() throws IOException {
		byte[] whole = Fixtures.gzip(bytes("S1 one\nS2 two\n".repeat(500)));
		Map<String, byte[]> members = Fixtures.members("var/log/a.log", "", "var/run/log/a.log", "");
		members.replaceAll((path, none) -> Arrays.copyOf(whole, whole.length - 9));
		ReadBundle bundle = read(members);
		assertEquals(List.of("var/log/a.log"), logs(bundle).stream().map(LogFile::getPath).toList());
		assertEquals(List.of("duplicate var/run/log/a.log", "damaged-member var/log/a.log",
				"damaged-member var/run/log/a.log"), notices(bundle));
	}

	@Test
	void ofTwoStatesOfALogTheLaterIsKept() throws IOException {
		String early = "S1 a line that is long enough to tell one log from any other one\nS2 two\nS3 thr";
		String late = early + "ee\nS4 four\n";
		for (List<String> order : List.of(List.of(early, late), List.of(late, early))) {
			ReadBundle bundle = read(Fixtures.members("var/log/a.log", order.get(0), "var/run/log/a.log",
					order.get(1), "scratch/log/a.log", order.get(0)));
			assertEquals(1, logs(bundle).size());
			assertEquals(4, logs(bundle).getFirst().getLines());
			assertEquals(List.of("two", "three", "four"), messages(bundle).subList(1, 4));
			assertEquals(2, bundle.model().getNotices().stream().filter(each -> each.getCode().equals("duplicate"))
					.count());
			assertEquals(2, bundle.model().getMembers().stream().filter(each -> each.getTakenFor().equals("duplicate"))
					.count());
		}
	}

	@Test
	void aLogThatWasRotatedBetweenTwoCopiesIsReadOnce() throws IOException {
		String early = "S1 a line that is long enough to tell one log from any other one\nS2 two\n";
		Map<String, byte[]> members = Fixtures.members("var/run/log/a.log", early, "var/log/a.log", "S4 four\n");
		members.put("var/log/a.0.gz", Fixtures.gzip(bytes(early + "S3 three\n")));
		ReadBundle bundle = read(members);
		assertEquals(List.of("two", "three", "four"), messages(bundle).subList(1, 4));
	}

	@Test
	void logsThatDifferAnywhereAreBothKept() throws IOException {
		String text = "S1 a line that is long enough to tell one log from any other one\nS2 two\n";
		ReadBundle bundle = read(Fixtures.members("var/log/a.log", text + "S3 x\n", "var/run/log/a.log",
				text + "S3 y\nS4 z\n", "vmfs/volumes/d/vm1/v.log", text, "vmfs/volumes/d/vm2/v.log", text + "S5\n"));
		assertEquals(4, logs(bundle).size());
	}

	@Test
	void theManifestNamesTheCommandOfAFile() throws IOException {
		Map<String, byte[]> members = Fixtures.members("commands/disks.txt", "a\nb\n",
				"commands/localcli_--plugin-dir-usrlib-storage-core-device-list.txt", "c\n", "commands/other.txt",
				"x\n",
				"etc/vmware/vm-support/storage.mfx", """
						% Manifest name: disks
						% Manifest default: Enabled
						# a comment
						run TIMEOUT=20 RELOCATE=commands/disks.txt /bin/localcli storage core device list
						run IGNORE_ERROR localcli --plugin-dir="/usr/lib" storage core device list
						copy IGNORE_MISSING /etc/hosts
						nonsense
						run
						""", "var/log/a.log", "S1 x\n");
		ReadBundle bundle = read(members);
		assertEquals(Map.of("commands/disks.txt", "a|b",
				"commands/localcli_--plugin-dir-usrlib-storage-core-device-list.txt", "c"), facts(bundle));
		assertEquals("/bin/localcli storage core device list",
				bundle.model().getHosts().getFirst().getCommandOutputs().getFirst().getCommand());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false", "UTF-8, true",
			"UTF-32LE, true" })
	void logsThatAWindowsToolResavedAreReadAsText(String charset, boolean mark) throws IOException {
		String text = "S1 one \u00e4\u20ac\r\n  more\r\nS2 \ud83d\ude00 two\r\n" + "S3 x\r\n".repeat(9000);
		byte[] saved = ((mark ? "\ufeff" : "") + text).getBytes(Charset.forName(charset));
		for (Path input : List.of(file("r.txt", saved),
				file("r.tgz", Fixtures.tgz(Map.of("var/log/a.log", Fixtures.gzip(saved)))))) {
			ReadBundle bundle = read(input);
			assertEquals(9003, logs(bundle).getFirst().getLines());
			assertEquals(9002, logs(bundle).getFirst().getEvents());
			assertEquals("one \u00e4\u20ac\n  more", messages(bundle).getFirst().replace("\r", ""));
			assertEquals("\ud83d\ude00 two", messages(bundle).get(1));
		}
	}

	@Test
	void linesThatEndWithCarriageReturnsAloneAreLines() throws IOException {
		ReadBundle bundle = read(Fixtures.members("var/log/a.log", "S1 one\rS2 two\r" + "S3 x\r".repeat(5000)));
		assertEquals(5002, logs(bundle).getFirst().getLines());
		assertEquals(5002, logs(bundle).getFirst().getEvents());
		assertEquals("two", messages(bundle).get(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gz", "bzip2", "xz", "zstd", "lz4-framed" })
	void everyCompressionOnceAndTwice(String name) throws IOException, CompressorException {
		byte[] once = pack(name, bytes("S1 one\nS2 two\n"));
		for (byte[] packed : List.of(once, pack("gz", once), pack(name, once))) {
			assertEquals(List.of("one", "two"), messages(read(file("single", packed))));
			assertEquals(List.of("one", "two"), messages(read(Map.of("var/log/a.log.x", packed))));
			assertEquals(List.of("one", "two"), messages(
					read(file("y", pack(name, Fixtures.tgz(Map.of("var/log/a.log", packed)))))));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gz", "bzip2", "xz", "zstd", "lz4-framed" })
	void aLogOfItsOwnThatIsLongerThanItsCompressedFileIsReadToItsEnd(String name)
			throws IOException, CompressorException {
		byte[] text = bytes("S1 the same line again and again\n".repeat(9_000));
		byte[] packed = pack(name, text);
		assertTrue(packed.length < text.length);
		assertEquals(9_000, logs(read(file("alone." + name, packed))).getFirst().getLines());
	}

	private static byte[] pack(String name, byte[] text) throws IOException, CompressorException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(name, bytes)) {
			out.write(text);
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(Map<String, byte[]> members) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> each : members.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] host(String name) {
		return Fixtures.tgz(Fixtures.members("esx-" + name + "-2020-01-02--03.04-5/var/log/x.log",
				"S1 on " + name + "\nS2 two\n"));
	}

	private static Map<String, byte[]> hosts(int count) {
		Map<String, byte[]> result = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			result.put("export/h" + i + ".corp.example-vm2021-8-03@14-49-2" + i + ".tgz", host("h" + i));
		}
		return result;
	}

	@Test
	void aVCenterExportGivesEveryHostAndTheVCenterItself() throws IOException {
		Map<String, byte[]> members = hosts(8);
		members.put("vc-vc1-2021-08-03--14.50-77.tgz",
				Fixtures.tgz(
						Fixtures.members("vc-vc1-2021-08-03--14.50-77/usr/lib/vmware-sca/conf/vc-support.properties",
								"x", "vc-vc1-2021-08-03--14.50-77/var/log/vpxd.log", "S9 vc\n")));
		for (byte[] export : List.of(zip(members), Fixtures.tgz(members), Fixtures.gzip(zip(members)),
				Fixtures.tgz(Map.of("inner.zip", zip(members))))) {
			List<ReadBundle> bundles = readAll(file("VMware-vCenter-support.bin", export));
			assertEquals(List.of("h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "vc1"),
					bundles.stream().map(each -> each.model().getHostName()).toList());
			assertEquals(BundleKind.VCENTER, bundles.getLast().model().getKind());
		}
	}

	@Test
	void aFolderOfBundlesGivesAllOfThem() throws IOException {
		for (Map.Entry<String, byte[]> each : hosts(3).entrySet()) {
			file("f/" + each.getKey(), each.getValue());
		}
		file("f/renamed", host("r"));
		file("f/z.zip", zip(Map.of("esx-z-2020-01-02--03.04-5/var/log/x.log", bytes("S1 z\n"))));
		file("f/notes.txt", bytes("call back on Monday\n"));
		assertEquals(List.of("h0", "h1", "h2", "r", "z"),
				readAll(folder.resolve("f")).stream().map(each -> each.model().getHostName()).toList());
		file("f/broken.tgz", Arrays.copyOf(host("b"), 30));
		List<ReadBundle> bundles = readAll(folder.resolve("f"));
		assertEquals(6, bundles.size());
		assertTrue(bundles.getLast().model().isPartial());
		assertEquals(List.of("damaged-member broken.tgz"), notices(bundles.getLast()));
	}

	@Test
	void anUnpackedBundleStaysOneBundle() throws IOException {
		file("u/var/log/a.log", bytes("S1 one\n"));
		file("u/bootbank/local.tgz", host("inner"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("u"));
		assertEquals(List.of("one"), messages(read(folder.resolve("u"))));
		assertEquals(List.of("one"), messages(read(link)));
	}

	@Test
	void logsOfAnyNameAreFoundByTheirLines() throws IOException {
		ReadBundle bundle = read(Fixtures.members("from host 7.txt", "S1 one\nS2 two\n", "readme.txt", "no\nlog\n"));
		assertEquals(List.of("from host 7.txt"), logs(bundle).stream().map(LogFile::getPath).toList());
	}

	@Test
	void aFlippedBitCostsNoMoreThanItsGzipMember() throws IOException {
		byte[] first = Fixtures.gzip(bytes(numbered(1, 4000)));
		byte[] second = Fixtures.gzip(bytes(numbered(5000, 3000)));
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		both[first.length / 2] ^= 8;
		both[first.length / 2 + 40] ^= 1;
		ReadBundle bundle = read(Map.of("var/log/a.log.gz", both));
		assertTrue(messages(bundle).size() > 4000, messages(bundle).size() + " events");
		List<String> undamaged = numbered(5001, 2999, 5000).lines().map(each -> each.substring(6)).toList();
		assertTrue(messages(bundle).containsAll(undamaged));
		assertEquals("damaged-member var/log/a.log.gz", notices(bundle).getFirst());
	}

	private static String numbered(int from, int count) {
		return numbered(from, count, from);
	}

	private static String numbered(int from, int count, int seed) {
		Random random = new Random(seed);
		random.longs(from - seed).sum();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append('S').append(from + i).append(' ').append(random.nextLong()).append(" end\n");
		}
		return text.toString();
	}

	@Test
	void aBlockOfNulBytesAtTheBeginningMakesNoLogBinary() throws IOException {
		ReadBundle bundle = read(Fixtures.members("var/log/a.log", "\0".repeat(4096) + "\nS1 one\n"));
		assertEquals(2, logs(bundle).getFirst().getLines());
	}
}
