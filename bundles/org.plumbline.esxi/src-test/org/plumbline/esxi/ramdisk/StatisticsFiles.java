package org.plumbline.esxi.ramdisk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Writes the two statistics files from the description of their form. Each counter has two ids: 0 and 1, 2 and 3 … */
final class StatisticsFiles {

	private static final int GAP = 3;

	private StatisticsFiles() {
	}

	private static ByteBuffer buffer(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	static byte[] idMap(List<String> counters) {
		int longest = counters.stream().mapToInt(String::length).max().orElse(0);
		ByteBuffer out = buffer(64 + counters.size() * (100 + longest)).put(ascii("STATSMAP")).put((byte) 1)
				.put((byte) 0).putShort((short) 0).putInt(2 * counters.size() - 1).putLong(0)
				.putLong(counters.isEmpty() ? 0 : 40).position(40);
		for (int i = 0; i < counters.size(); i++) {
			byte[] name = ascii(counters.get(i) + '\0');
			int size = 74 + 4 + 8 + 4 + name.length;
			out.put(ascii("IDMAPPED")).putLong(0).putLong(0).putLong(i + 1 < counters.size() ? size + GAP : 0)
					.putInt(0).put((byte) 0).put((byte) 2);
			for (int rollup = 0; rollup < 4; rollup++) {
				out.put((byte) rollup).putLong(rollup < 2 ? 2L * i + rollup : 0);
			}
			out.putInt(8).put(ascii("ha-host\0")).putInt(name.length).put(name);
			out.position(out.position() + GAP);
		}
		return Arrays.copyOf(out.array(), out.position());
	}

	static byte[] samples(int samples, int slots, Set<Integer> free) {
		ByteBuffer out = buffer(8 + 8 * samples + slots * (12 + 8 * samples)).putInt(samples).putInt(20);
		out.position(8 + 8 * samples);
		for (int id = 0; id < slots; id++) {
			out.putInt(free.contains(id) ? 0 : 1).putLong(1).position(out.position() + 8 * samples);
		}
		return out.array();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
