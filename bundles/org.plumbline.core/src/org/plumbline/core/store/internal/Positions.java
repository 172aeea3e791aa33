package org.plumbline.core.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Ascending places in the order of all events: a range that needs no memory, or numbers of four bytes (eight in stores
 * beyond 2^31 events) off the heap, freed when nobody holds them any more. Filled by one thread.
 */
final class Positions {

	private static final int FEWEST = 16;

	private final long first;
	private final boolean wide;
	private MemorySegment values = MemorySegment.NULL;
	private long size;

	private Positions(long first, boolean wide) {
		this.first = first;
		this.wide = wide;
	}

	/** All places from one to before another. */
	static Positions range(long from, long to) {
		Positions range = new Positions(from, false);
		range.size = to - from;
		return range;
	}

	/**
	 * Places to be added.
	 *
	 * @param count   how many there probably are; more are taken
	 * @param highest no place is above
	 */
	static Positions upTo(long count, long highest) {
		Positions places = new Positions(-1, highest > Integer.MAX_VALUE);
		places.grow(Math.max(FEWEST, count));
		return places;
	}

	private void grow(long count) {
		MemorySegment larger = Arena.ofAuto().allocate(count * (wide ? Long.BYTES : Integer.BYTES), Long.BYTES);
		MemorySegment.copy(values, 0, larger, 0, values.byteSize());
		values = larger;
	}

	void add(long value) {
		if ((size + 1) * (wide ? Long.BYTES : Integer.BYTES) > values.byteSize()) {
			grow(size * 2);
		}
		if (wide) {
			values.setAtIndex(Layouts.LONG, size++, value);
		} else {
			values.setAtIndex(Layouts.INT, size++, (int) value);
		}
	}

	long get(long index) {
		if (first >= 0) {
			return first + index;
		}
		return wide ? values.getAtIndex(Layouts.LONG, index) : values.getAtIndex(Layouts.INT, index);
	}

	long size() {
		return size;
	}
}
