package org.plumbline.esxi.ramdisk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.esxi.ramdisk.StatisticsCounters.Share;

/** The files are written here from the description of their form, then read back. */
class StatisticsReaderTest {

	private static final int SAMPLES = 5;
	private static final List<String> COUNTERS = List.of("cpu-usage#0", "storagePath-read#fc.1:2-fc.3:4-naa.5000a1",
			"storagePath-write#fc.1:2-fc.3:4-naa.5000a1", "storagePath-read#fc.1:2-fc.3:4-naa.5000b2");
	private static final Set<Integer> FREE = Set.of(4, 5, 6);

	private final List<String> notices = new ArrayList<>();

	private static ByteBuffer buffer(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Each counter has two rollups: ids 0 and 1, 2 and 3 and so on. */
	private static byte[] idMap() {
		ByteBuffer out = buffer(4096).put("STATSMAP".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0)
				.putShort((short) 0).putInt(7).putLong(0).putLong(40).position(40);
		for (int i = 0; i < COUNTERS.size(); i++) {
			byte[] name = (COUNTERS.get(i) + '\0').getBytes(StandardCharsets.US_ASCII);
			int size = 74 + 4 + 8 + 4 + name.length;
			out.put("IDMAPPED".getBytes(StandardCharsets.US_ASCII)).putLong(0).putLong(0)
					.putLong(i + 1 < COUNTERS.size() ? size + 3 : 0).putInt(0).put((byte) 0).put((byte) 2);
			for (int rollup = 0; rollup < 4; rollup++) {
				out.put((byte) rollup).putLong(rollup < 2 ? 2L * i + rollup : 0);
			}
			out.putInt(8).put("ha-host\0".getBytes(StandardCharsets.US_ASCII)).putInt(name.length).put(name);
			out.position(out.position() + 3);
		}
		return Arrays.copyOf(out.array(), out.position());
	}

	private static byte[] samples() {
		ByteBuffer out = buffer(8 + 8 * SAMPLES + 8 * (12 + 8 * SAMPLES)).putInt(SAMPLES).putInt(20);
		out.position(8 + 8 * SAMPLES);
		for (int id = 0; id < 8; id++) {
			out.putInt(FREE.contains(id) ? 0 : 1).putLong(1).position(out.position() + 8 * SAMPLES);
		}
		return out.array();
	}

	private StatisticsCounters read(byte[] idMap, byte[] samples) {
		return new StatisticsReader((code, message) -> notices.add(code)).read(new ByteArrayInputStream(idMap),
				new ByteArrayInputStream(samples));
	}

	@Test
	void countersAreCountedByFamilyAndDevice() {
		StatisticsCounters counters = read(idMap(), samples());
		assertEquals(List.of(), notices);
		assertEquals(List.of(7L, 8, 5, 3),
				List.of(counters.highestId(), counters.total(), counters.live(), counters.dead()));
		assertEquals(List.of(new Share("storagePath", 6), new Share("cpu", 2)), counters.families());
		assertEquals(List.of(new Share("naa.5000a1", 4), new Share("naa.5000b2", 2)), counters.devices());
		assertEquals(List.of(new Share("naa.5000b2", 2)), counters.goneDevices(Set.of("naa.5000a1")));
	}

	@Test
	void aCutFileIsReadAsFarAsItGoes() {
		StatisticsCounters counters = read(Arrays.copyOf(idMap(), 300), Arrays.copyOf(samples(), 200));
		assertEquals(List.of("damaged-statistics", "damaged-statistics"), notices);
		assertTrue(counters.total() > 0 && counters.total() < 8, counters::toString);
	}

	@Test
	void noDamageIsAnException() {
		Random random = new Random(5);
		for (int i = 0; i < 3_000; i++) {
			byte[] idMap = idMap();
			byte[] samples = samples();
			for (int flips = 0; flips < 4; flips++) {
				idMap[random.nextInt(idMap.length)] = (byte) random.nextInt();
				samples[random.nextInt(16)] = (byte) random.nextInt();
			}
			StatisticsCounters counters = read(idMap, samples);
			assertTrue(counters.live() <= counters.total());
		}
	}
}
