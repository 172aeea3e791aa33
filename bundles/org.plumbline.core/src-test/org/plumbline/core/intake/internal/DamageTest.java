package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
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
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.LogFile;

/** Compressed text with damage in its middle is read on behind it. */
class DamageTest {

	private static final int LINES = 60_000;

	@TempDir
	Path folder;

	private static byte[] text(long seed, int lines) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines; i++) {
			text.append('S').append(i).append(" device naa.").append(Long.toHexString(random.nextLong()))
					.append(" answered after ").append(random.nextInt(1000)).append(" ms on path ")
					.append(random.nextInt(8)).append('\n');
		}
		return text.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] holed(byte[] good, int at, int length) {
		byte[] bad = good.clone();
		Arrays.fill(bad, at, at + length, (byte) 0);
		return bad;
	}

	private static byte[] flipped(byte[] good, int at) {
		byte[] bad = good.clone();
		bad[at] ^= (byte) 0x5a;
		return bad;
	}

	private static byte[] readable(byte[] gzip) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GzipStream in = new GzipStream(new ByteArrayInputStream(gzip))) {
			ZipException told = assertThrows(ZipException.class, () -> in.transferTo(out));
			assertTrue(told.getMessage().contains(" byte "), told.getMessage());
		}
		return out.toByteArray();
	}

	@Test
	void textBehindAHoleIsReadFromTheNextBlockOn() throws IOException {
		byte[] text = text(1, LINES);
		byte[] gzip = Fixtures.gzip(text);
		for (int at : List.of(gzip.length / 7, gzip.length / 2, gzip.length / 5 * 4)) {
			byte[] read = readable(holed(gzip, at, 60_000));
			assertTrue(read.length > text.length / 10 * 7, read.length + " of " + text.length);
			assertEquals(new String(text, 0, 1000, StandardCharsets.US_ASCII),
					new String(read, 0, 1000, StandardCharsets.US_ASCII));
		}
	}

	@Test
	void whatNoBlockFollowsEndsWithTheReason() {
		byte[] noise = new byte[300_000];
		new Random(3).nextBytes(noise);
		byte[] gzip = Fixtures.gzip(text(1, 20));
		System.arraycopy(gzip, 0, noise, 0, 100);
		assertThrows(ZipException.class, () -> new GzipStream(new ByteArrayInputStream(noise)).readAllBytes());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 124, 148, 257 })
	void aMemberWhoseHeaderIsDamagedCostsNoOther(int place) throws IOException {
		Map<String, byte[]> members = new LinkedHashMap<>();
		for (int i = 0; i < 4; i++) {
			members.put("var/log/l" + i + ".log", text(i, 200));
		}
		byte[] tar = new GZIPInputStream(new ByteArrayInputStream(Fixtures.tgz(members))).readAllBytes();
		int second = new String(tar, StandardCharsets.ISO_8859_1).indexOf("var/log/l1.log");
		ReadBundle bundle = read(Files.write(folder.resolve("b.tar"), flipped(tar, second + place)));
		List<LogFile> logs = bundle.model().getHosts().getFirst().getLogFiles();
		assertEquals(List.of("var/log/l0.log 200", "var/log/l2.log 200", "var/log/l3.log 200"),
				logs.stream().map(each -> each.getPath() + ' ' + each.getLines()).toList());
		assertTrue(bundle.model().isPartial());
		assertEquals("damaged var/log/l0.log", bundle.model().getNotices().stream()
				.map(each -> each.getCode() + ' ' + each.getPath()).findFirst().get());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.3, 0.5, 0.7, 0.9 })
	void aFlippedByteInABundleIsToldAndCostsNothingBefore(double place) throws IOException {
		Map<String, byte[]> members = new LinkedHashMap<>();
		for (int i = 0; i < 6; i++) {
			members.put("var/log/l" + i + ".log", text(i, LINES / 6));
		}
		byte[] tgz = Fixtures.tgz(members);
		ReadBundle bundle = read(Files.write(folder.resolve("b.tgz"), flipped(tgz, (int) (tgz.length * place))));
		List<LogFile> logs = bundle.model().getHosts().getFirst().getLogFiles();
		assertTrue(logs.stream().filter(each -> each.getLines() == LINES / 6).count() >= (int) (6 * place));
		assertTrue(bundle.model().isPartial());
		assertTrue(bundle.model().getNotices().stream().anyMatch(each -> each.getCode().equals("damaged")));
	}

	@Test
	void aFlippedLetterIsToldByTheChecksum() throws IOException {
		byte[] text = text(5, 50);
		ByteArrayOutputStream stored = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(stored) {
			{
				def.setLevel(0);
			}
		}) {
			out.write(new GZIPInputStream(new ByteArrayInputStream(
					Fixtures.tgz(Map.of("var/log/a.log", text)))).readAllBytes());
		}
		byte[] tgz = stored.toByteArray();
		tgz[1500] ^= 1;
		ReadBundle bundle = read(Files.write(folder.resolve("b.tgz"), tgz));
		assertTrue(bundle.model().isPartial());
		assertEquals("damaged", bundle.model().getNotices().getFirst().getCode());
		assertEquals(50, bundle.model().getHosts().getFirst().getLogFiles().getFirst().getLines());
	}

	private ReadBundle read(Path input) throws IOException {
		return new BundleReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of()),
				new IntakeSettings(folder.resolve("data"), OptionalInt.empty()))
				.read(input, new NullProgressMonitor()).getFirst();
	}
}
