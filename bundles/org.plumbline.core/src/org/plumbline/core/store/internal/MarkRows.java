package org.plumbline.core.store.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** The rows that hold a mark: grouped by mark in a sealed store, in order of blocks while it grows. Thread-safe. */
final class MarkRows {

	private static final int MARK_MASK = (1 << BlockPacker.MARK_BITS) - 1;

	private final MemorySegment hits;
	private final long[] starts;

	private MarkRows(MemorySegment hits, long[] starts) {
		this.hits = hits;
		this.starts = starts;
	}

	/** Reads hits as they were written. */
	static MarkRows growing(MemorySegment hits) {
		return new MarkRows(hits, new long[0]);
	}

	/**
	 * Reads rows in groups.
	 *
	 * @param counts for each mark its number of rows
	 */
	static MarkRows grouped(MemorySegment rows, long[] counts) {
		return new MarkRows(rows, starts(counts));
	}

	private static long[] starts(long[] counts) {
		long[] starts = new long[counts.length + 1];
		for (int i = 0; i < counts.length; i++) {
			starts[i + 1] = starts[i] + counts[i];
		}
		return starts;
	}

	/**
	 * Writes the rows of hits grouped by mark.
	 *
	 * @return for each mark its number of rows
	 */
	static long[] group(Path written, Path target, int marks) throws IOException {
		try (Arena arena = Arena.ofConfined(); Column grouped = new Column(target)) {
			MemorySegment hits = Column.map(written, MapMode.READ_ONLY, arena);
			long count = hits.byteSize() / Long.BYTES;
			long[] counts = new long[marks];
			for (long i = 0; i < count; i++) {
				counts[mark(hits, i)]++;
			}
			long[] next = starts(counts);
			MemorySegment rows = arena.allocate(Math.max(1, count) * Long.BYTES, Long.BYTES);
			for (long i = 0; i < count; i++) {
				rows.setAtIndex(Layouts.LONG, next[mark(hits, i)]++, row(hits, i));
			}
			for (long i = 0; i < count; i++) {
				grouped.putLong(rows.getAtIndex(Layouts.LONG, i));
			}
			return counts;
		}
	}

	private static int mark(MemorySegment hits, long hit) {
		return (int) hits.getAtIndex(Layouts.LONG, hit) & MARK_MASK;
	}

	private static long row(MemorySegment hits, long hit) {
		return hits.getAtIndex(Layouts.LONG, hit) >>> BlockPacker.MARK_BITS;
	}

	/** Hands out the rows of a mark in order of blocks. */
	void each(int mark, LongConsumer rows) {
		if (starts.length > 0) {
			for (long i = starts[mark]; i < starts[mark + 1]; i++) {
				rows.accept(hits.getAtIndex(Layouts.LONG, i));
			}
			return;
		}
		for (long i = 0; i < hits.byteSize() / Long.BYTES; i++) {
			if (mark(hits, i) == mark) {
				rows.accept(row(hits, i));
			}
		}
	}

	/** Writes counts as text, for {@link #counts}. */
	static String text(long[] counts) {
		return String.join(",", Arrays.stream(counts).mapToObj(Long::toString).toList()); //$NON-NLS-1$
	}

	/** Reads what {@link #text} wrote. */
	static long[] counts(String text) {
		return text.isEmpty() ? new long[0] : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray(); //$NON-NLS-1$
	}
}
