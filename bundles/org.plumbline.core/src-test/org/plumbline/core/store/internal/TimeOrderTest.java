package org.plumbline.core.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TimeOrderTest {

	private static final int FILES = 7;

	@Test
	void sortsByTimeThenFileThenRow() throws IOException {
		for (int perFile : new int[] { 0, 1, 2, 300, 5000 }) {
			int count = FILES * perFile;
			long[] timesNs = times(count, perFile);
			try (Arena arena = Arena.ofShared()) {
				TimeOrder order = order(timesNs, perFile, arena);
				MemorySegment sorted = arena.allocate(Math.max(1, count) * (long) Long.BYTES, Long.BYTES);
				order.merge(first -> TimeOrder.longs(sorted, first));
				long[] found = IntStream.range(0, count).mapToLong(i -> sorted.getAtIndex(Layouts.LONG, i)).toArray();
				assertArrayEquals(expected(timesNs, perFile), found);
			}
		}
	}

	@Test
	void aFailureOfEitherHalfIsTold() throws IOException {
		for (int i = 0; i < 200; i++) { // either half may end first
			boolean late = i % 2 == 0;
			try (Arena arena = Arena.ofShared()) {
				TimeOrder order = order(times(FILES * 100, 100), 100, arena);
				assertThrows(IOException.class, () -> order.merge(first -> row -> {
					if (first > 0 == late) {
						throw new IOException("disk full");
					}
				}));
			}
		}
	}

	private static TimeOrder order(long[] timesNs, int perFile, Arena arena) {
		TimeOrder order = new TimeOrder(row -> timesNs[(int) row], timesNs.length, perFile > 100, arena); // both widths
		for (int row = 0; row < timesNs.length; row++) {
			if (row % perFile == 0) {
				order.file(rank(row, perFile));
			}
			order.add(row);
		}
		return order;
	}

	/** Files overlap; some times are the same, some go back a little, some far. */
	private static long[] times(int count, int perFile) {
		Random random = new Random(count);
		long[] times = new long[count];
		for (int row = 0; row < count; row++) {
			times[row] = row % perFile * 2L + row / perFile * (long) perFile / 3;
			times[row] -= random.nextInt(20) == 0 ? random.nextInt(50) : random.nextInt(400) == 0 ? perFile : 0;
		}
		return times;
	}

	private static int rank(int row, int perFile) {
		return FILES - row / perFile;
	}

	private static long[] expected(long[] timesNs, int perFile) {
		return IntStream.range(0, timesNs.length).boxed()
				.sorted(Comparator.<Integer>comparingLong(row -> timesNs[row])
						.thenComparingInt(row -> rank(row, perFile)).thenComparingInt(row -> row))
				.mapToLong(Integer::longValue).toArray();
	}
}
