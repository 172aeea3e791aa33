package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.LogFile;

/** Archives made to harm, each with its outcome: what is read, what is said, and that nothing is written elsewhere. */
class HostileArchivesTest {

	private static final Allowance.Limits SMALL = new Allowance.Limits(1 << 20, 20, 60, 10, 6);
	private static final String LOG = "S1 one\nS2 two\n";

	@TempDir
	Path folder;

	/**
	 * An archive with its outcome.
	 *
	 * @param lines   that must be read; -1 if the number does not matter
	 * @param notices codes that must be there, and no others but of the same
	 */
	record Hostile(String name, byte[] bytes, long lines, Set<String> notices) {

		@Override
		public String toString() {
			return name;
		}
	}

	private static Hostile of(String name, byte[] bytes, long lines, String... notices) {
		return new Hostile(name, bytes, lines, Set.of(notices));
	}

	static Stream<Hostile> archives() throws IOException {
		byte[] zeros = new byte[8 << 20];
		byte[] bomb = Fixtures.gzip(zeros);
		return Stream.of(of("log that swells", with("var/log/z.log.gz", bomb), -1, "too-large", "damaged-member"),
				of("file that swells", with("other/z.bin", zeros), -1, "too-large"),
				of("packed five times", with("var/log/z.log", packed(packed(LOG.getBytes(), 3), 4)), 2),
				of("too many files", many("etc/f", 100, "x"), 2, "too-many-members"),
				of("too many logs", many("var/log/l", 30, LOG), -1, "too-many-logs"),
				of("archive in itself", nested(6), -1, "too-deep"),
				of("paths that lead outside", tgz("../../../out.log", LOG, "/etc/out.log", "S1 b\nS2 c\n",
						"a/../../../b.log", "S1 c\n", "C:\\out.log", "S1 d\n"), 6, "unsafe-path"),
				of("name as long as a book", tgz("var/log/" + "n".repeat(60_000) + ".log", LOG), 2),
				of("names that begin alike", tgz("x/" + "n".repeat(5000) + "1.log", "S1 a\n",
						"x/" + "n".repeat(5000) + "2.log", "S1 b\n"), 2),
				of("loops of links", links(TarConstants.LF_SYMLINK), 2, "link"),
				of("hard links", links(TarConstants.LF_LINK), 2, "link"),
				of("devices", links(TarConstants.LF_CHR), 2, "special-file"),
				of("pipes", links(TarConstants.LF_FIFO), 2, "special-file"),
				of("size that is none", lying("77777777777"), 2, "truncated", "damaged"),
				of("size that is negative", lying("-0000000001"), 2, "damaged"),
				of("size that is no number", lying("zzzzzzzzzzz"), 2, "damaged"),
				of("NUL bytes", with("var/log/n.log", zeros(300_000)), 3), of("bytes that are no text",
						with("var/log/b.log", "S1 \u00ff\u00fe\u0080\nS2 \u00c0\n".getBytes(
								StandardCharsets.ISO_8859_1)),
						4),
				of("zip with entries in one another", overlapping(), -1, "too-large", "damaged-member", "truncated"),
				of("zip that swells", zip("var/log/z.log", zeros), -1, "too-large", "damaged-member"),
				of("external entity", tgz("etc/vmware/x.xml",
						"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), 2));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("archives")
	void endsInTheExpectedWay(Hostile hostile) throws IOException {
		Path input = Files.write(folder.resolve("input"), hostile.bytes());
		Set<Path> before = outside();
		List<ReadBundle> bundles = new InputReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of()),
				new IntakeSettings(folder.resolve("data"), OptionalInt.empty()), System::nanoTime, 2, SMALL)
				.read(input, new NullProgressMonitor());
		Set<String> codes = bundles.stream().flatMap(each -> each.model().getNotices().stream())
				.map(each -> each.getCode()).filter(each -> !each.startsWith("unknown")).collect(
						Collectors.toCollection(TreeSet::new));
		assertEquals(hostile.notices().isEmpty(), codes.isEmpty(), codes.toString());
		assertTrue(hostile.notices().containsAll(codes), codes + " but not only " + hostile.notices());
		long lines = bundles.stream().mapToLong(HostileArchivesTest::lines).sum();
		assertTrue(hostile.lines() < 0 || hostile.lines() == lines, lines + " lines");
		for (ReadBundle each : bundles) {
			assertNoLineIsLost(each);
			assertTrue(each.model().getNotices().stream().allMatch(notice -> notice.getMessage().length() < 2000));
		}
		assertEquals(before, outside(), "written outside of the data folder");
	}

	private static long lines(ReadBundle bundle) {
		return bundle.model().getHosts().getFirst().getLogFiles().stream().mapToLong(LogFile::getLines).sum();
	}

	private static void assertNoLineIsLost(ReadBundle bundle) throws IOException {
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			long lines = 0;
			for (long i = 0; i < store.size(); i++) {
				lines += store.record(store.row(i)).lines();
			}
			assertEquals(lines(bundle), lines);
		}
	}

	/** Returns all that lies around, but for the data folder. */
	private Set<Path> outside() throws IOException {
		try (Stream<Path> here = Files.list(folder); Stream<Path> above = Files.list(folder.getParent())) {
			return Stream.concat(here, above.filter(each -> each.toString().contains("out") || each.equals(folder)))
					.filter(each -> !each.endsWith("data")).collect(Collectors.toSet());
		}
	}

	private static byte[] tgz(String... namesAndTexts) {
		Map<String, byte[]> members = Fixtures.members(namesAndTexts);
		if (Stream.of(namesAndTexts).noneMatch(LOG::equals) && !namesAndTexts[0].endsWith("1.log")) {
			members.put("var/log/a.log", LOG.getBytes(StandardCharsets.UTF_8));
		}
		return Fixtures.tgz(members);
	}

	private static byte[] with(String name, byte[] content) {
		Map<String, byte[]> members = new LinkedHashMap<>();
		if (!name.startsWith("var/log/z") || content.length > 1 << 20) {
			members.put("var/log/a.log", LOG.getBytes(StandardCharsets.UTF_8));
		}
		members.put(name, content);
		return Fixtures.tgz(members);
	}

	private static byte[] zeros(int count) {
		byte[] bytes = ("x".repeat(count) + "\n").getBytes(StandardCharsets.UTF_8);
		Arrays.fill(bytes, 600, count, (byte) 0);
		return bytes;
	}

	private static byte[] packed(byte[] bytes, int times) {
		byte[] result = bytes;
		for (int i = 0; i < times && i < 2; i++) {
			result = Fixtures.gzip(result);
		}
		return result;
	}

	private static byte[] many(String name, int count, String text) {
		Map<String, byte[]> members = Fixtures.members("var/log/a.log", LOG);
		for (int i = 0; i < count; i++) {
			members.put(name + i + (name.startsWith("var") ? ".log" : ""), (text + i).getBytes(StandardCharsets.UTF_8));
		}
		return Fixtures.tgz(members);
	}

	private static byte[] nested(int depth) {
		byte[] result = Fixtures.tgz(Fixtures.members("var/log/a.log", LOG));
		for (int i = 0; i < depth; i++) {
			Map<String, byte[]> members = new LinkedHashMap<>();
			members.put("inner" + i + ".tgz", result);
			members.put("var/log/a.log", LOG.getBytes(StandardCharsets.UTF_8));
			result = Fixtures.tgz(members);
		}
		return result;
	}

	private static byte[] links(byte kind) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
			for (String name : List.of("var/log/l.log", "var/log/m.log")) {
				TarArchiveEntry entry = new TarArchiveEntry(name, kind);
				entry.setLinkName(name.endsWith("l.log") ? "m.log" : "l.log");
				tar.putArchiveEntry(entry);
				tar.closeArchiveEntry();
			}
			plain(tar, "var/log/a.log");
		}
		return Fixtures.gzip(bytes.toByteArray());
	}

	private static void plain(TarArchiveOutputStream tar, String name) throws IOException {
		TarArchiveEntry entry = new TarArchiveEntry(name);
		entry.setSize(LOG.length());
		tar.putArchiveEntry(entry);
		tar.write(LOG.getBytes(StandardCharsets.UTF_8));
		tar.closeArchiveEntry();
	}

	/** The header of the second member tells a size that is not so. */
	private static byte[] lying(String size) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
			plain(tar, "var/log/a.log");
			plain(tar, "etc/x");
		}
		byte[] result = bytes.toByteArray();
		byte[] forged = size.getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(forged, 0, result, 1024 + 124, forged.length);
		Arrays.fill(result, 1024 + 148, 1024 + 156, (byte) ' ');
		int sum = 0;
		for (int i = 0; i < 512; i++) {
			sum += result[1024 + i] & 0xff;
		}
		byte[] checksum = String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(checksum, 0, result, 1024 + 148, checksum.length);
		return Fixtures.gzip(result);
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("var/log/a.log"));
			zip.write(LOG.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return bytes.toByteArray();
	}

	/** All entries of the table at the end point to one and the same swelling member. */
	private static byte[] overlapping() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < 40; i++) {
				zip.putNextEntry(new ZipEntry("var/log/" + (char) ('A' + i % 26) + i / 26 + ".log"));
				zip.write(i == 0 ? "S1 abcdefghij\n".repeat(50_000).getBytes() : LOG.getBytes());
			}
		}
		byte[] zip = bytes.toByteArray();
		byte[] first = null;
		for (int i = 0; i + 46 < zip.length; i++) {
			if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
				first = first == null ? Arrays.copyOfRange(zip, i, i + 46) : first;
				System.arraycopy(first, 16, zip, i + 16, 12); // CRC and sizes
				System.arraycopy(first, 42, zip, i + 42, 4); // place of the local header
			}
		}
		return zip;
	}
}
