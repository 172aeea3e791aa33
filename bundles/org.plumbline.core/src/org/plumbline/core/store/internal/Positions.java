package org.plumbline.core.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A growing array of places in the order of all events, off the heap; freed when nobody holds it any more. */
final class Positions {

	private MemorySegment values = Arena.ofAuto().allocate(1 << 12, Long.BYTES);
	private long size;

	void add(long value) {
		if ((size + 1) * Long.BYTES > values.byteSize()) {
			MemorySegment larger = Arena.ofAuto().allocate(values.byteSize() * 2, Long.BYTES);
			MemorySegment.copy(values, 0, larger, 0, values.byteSize());
			values = larger;
		}
		values.setAtIndex(Layouts.LONG, size++, value);
	}

	long get(long index) {
		return values.getAtIndex(Layouts.LONG, index);
	}

	long size() {
		return size;
	}
}
