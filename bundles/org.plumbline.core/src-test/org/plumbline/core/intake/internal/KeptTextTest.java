package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.EventText;
import org.plumbline.core.store.MarkSet;

/** Text that is kept in the store as it came is the text of the log, whatever the archive and its damage. */
class KeptTextTest {

	private static final int BLOCK_BYTES = 64;
	private static final int KIND_AT = 56;

	@TempDir
	Path folder;

	/** Lines of the format of the fixtures, and longer ones. */
	private static byte[] log(long seed, int lines) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines; i++) {
			text.append('S').append(i).append(" path ").append(random.nextInt(8)).append(" of device naa.6006016")
					.append(Integer.toHexString(random.nextInt(4000)))
					.append(random.nextInt(50) == 0 ? "x".repeat(random.nextInt(9000)) : " is up again").append('\n');
		}
		return text.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] gzip(byte[] bytes, int level) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
			{
				def.setLevel(level);
			}
		}) {
			gzip.write(bytes);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return out.toByteArray();
	}

	private ReadBundle read(Path input) throws IOException {
		return new BundleReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of()),
				new IntakeSettings(folder.resolve("data"), OptionalInt.empty()))
				.read(input, new NullProgressMonitor()).getFirst();
	}

	private static Map<String, byte[]> texts(ReadBundle bundle) throws IOException {
		Map<String, byte[]> texts = new LinkedHashMap<>();
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			EventText text = store.text();
			for (EventSource source : store.sources()) {
				EventList events = store.ofSource(source.index());
				ByteArrayOutputStream all = new ByteArrayOutputStream();
				long[] inFile = LongStream.range(0, events.size()).map(events::row).sorted().toArray();
				for (long row : inFile) {
					text.moveTo(row);
					all.write(text.bytes(), text.from(), text.to() - text.from());
					all.write('\n');
				}
				texts.put(source.path(), all.toByteArray());
			}
		}
		return texts;
	}

	/** Returns how many blocks of a store are kept as they came. */
	private static int kept(ReadBundle bundle) throws IOException {
		ByteBuffer blocks = ByteBuffer.wrap(Files.readAllBytes(bundle.store().folder().resolve("blocks.dat")))
				.order(ByteOrder.LITTLE_ENDIAN);
		int count = 0;
		for (int at = 0; at < blocks.capacity(); at += BLOCK_BYTES) {
			count += blocks.getInt(at + KIND_AT);
		}
		return count;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 6, 9 })
	void logsOfAnArchiveAreWhatTheyWere(int level) throws IOException {
		Map<String, byte[]> logs = new LinkedHashMap<>();
		logs.put("var/log/plain.log", log(1, 30_000));
		logs.put("var/log/second.log", log(2, 9_000));
		logs.put("var/log/small.log", log(3, 5));
		Map<String, byte[]> members = new LinkedHashMap<>(logs);
		logs.put("var/log/packed.log.gz", log(4, 40_000));
		logs.put("var/log/twice.log.gz", log(5, 9_000));
		members.put("var/log/packed.log.gz", gzip(logs.get("var/log/packed.log.gz"), level));
		members.put("var/log/twice.log.gz", gzip(gzip(logs.get("var/log/twice.log.gz"), 1), level));
		byte[] tar = new GZIPInputStream(new ByteArrayInputStream(Fixtures.tgz(members))).readAllBytes();
		ReadBundle bundle = read(Files.write(folder.resolve("b.tgz"), gzip(tar, level)));
		Map<String, byte[]> read = texts(bundle);
		assertEquals(logs.keySet(), read.keySet());
		logs.forEach((path, text) -> assertArrayEquals(text, read.get(path), path));
		assertTrue(kept(bundle) > 10, kept(bundle) + " blocks are kept as they came");
	}

	@Test
	void logsThatLieInAnArchiveAreKeptFromTheirFirstLineOn() throws IOException {
		Map<String, byte[]> logs = new LinkedHashMap<>();
		for (int i = 0; i < 4; i++) {
			logs.put("var/log/" + i + ".log", log(i, 9_000 + i * 700));
		}
		ReadBundle bundle = read(Files.write(folder.resolve("b.tgz"), Fixtures.tgz(logs)));
		Map<String, byte[]> read = texts(bundle);
		logs.forEach((path, text) -> assertArrayEquals(text, read.get(path), path));
		assertEquals(Files.size(bundle.store().folder().resolve("blocks.dat")) / BLOCK_BYTES, kept(bundle));
	}

	@Test
	void aLogOfSeveralStreamsIsWhatItWas() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		for (int i = 0; i < 12; i++) {
			byte[] part = log(i, i * 1_300);
			plain.writeBytes(part);
			packed.writeBytes(gzip(part, 6));
		}
		ReadBundle bundle = read(Files.write(folder.resolve("all.log.gz"), packed.toByteArray()));
		assertArrayEquals(plain.toByteArray(), texts(bundle).values().iterator().next());
	}

	@Test
	void textThatWasOnlyStoredIsWhatItWas() throws IOException {
		byte[] log = log(7, 20_000);
		ReadBundle bundle = read(Files.write(folder.resolve("a.log.gz"), gzip(log, Deflater.NO_COMPRESSION)));
		assertArrayEquals(log, texts(bundle).values().iterator().next());
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 5, 8 })
	void behindDamageTextIsWhatTheStreamGives(int tenths) throws IOException {
		byte[] packed = gzip(log(8, 60_000), 6);
		packed[packed.length / 10 * tenths] ^= 0x10;
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		try (GzipStream in = new GzipStream(new ByteArrayInputStream(packed))) {
			in.transferTo(expected);
		} catch (IOException e) {
			assertTrue(expected.size() > 0, e.getMessage());
		}
		same(expected, read(Files.write(folder.resolve("a.log.gz"), packed)));
	}

	@Test
	void aMemberWithSeveralDamagesIsReadAsItsStreamIs() throws IOException {
		byte[] packed = gzip(log(9, 260_000), 6);
		for (int tenths : List.of(2, 5, 8)) {
			packed[packed.length / 10 * tenths] ^= 0x10;
		}
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		try (GzipStream in = new GzipStream(new ByteArrayInputStream(packed))) {
			in.transferTo(expected);
		} catch (IOException e) {
			assertTrue(expected.size() > 1 << 22, e.getMessage());
		}
		same(expected, read(Files.write(folder.resolve("b.tgz"), Fixtures.tgz(Map.of("var/log/a.log.gz", packed)))));
	}

	/** The last line need not end. */
	private static void same(ByteArrayOutputStream expected, ReadBundle bundle) throws IOException {
		byte[] read = texts(bundle).values().iterator().next();
		assertArrayEquals(expected.toByteArray(), read.length == expected.size() ? read
				: Arrays.copyOf(read, expected.size()));
	}
}
