package org.plumbline.core.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts rows by time, then file, then line. Logs are nearly sorted already: rows that came a little late are moved back
 * within a short distance, a bigger step back begins a new run, and all runs are merged at the end. Off the heap.
 */
final class TimeOrder {

	/** What rows are compared by. */
	interface Keys {

		long timeNs(long row);

		/** Returns the place of the row's file in the fixed order of files. */
		int fileRank(long row);
	}

	/** Takes rows in order. */
	interface Sink {

		void accept(long row) throws java.io.IOException;
	}

	private static final int REACH = 64;

	private final Keys keys;
	private final MemorySegment rows;
	private final List<long[]> runs = new ArrayList<>();
	private long size;
	private long runStart;

	/** @param capacity number of rows that will be added */
	TimeOrder(Keys keys, long capacity, Arena arena) {
		this.keys = keys;
		rows = arena.allocate(Math.max(Long.BYTES, capacity * Long.BYTES), Long.BYTES);
	}

	/** Begins a run of its own; called before the rows of each file. */
	void endRun() {
		if (size > runStart) {
			runs.add(new long[] { runStart, size });
			runStart = size;
		}
	}

	/** Adds a row of the current file. */
	void add(long row) {
		long time = keys.timeNs(row);
		long at = size;
		long lowest = Math.max(runStart, size - REACH);
		while (at > lowest && keys.timeNs(get(at - 1)) > time) {
			at--;
		}
		if (at == lowest && at > runStart && keys.timeNs(get(at - 1)) > time) {
			endRun();
			at = size;
		}
		for (long i = size; i > at; i--) {
			rows.setAtIndex(Layouts.LONG, i, get(i - 1));
		}
		rows.setAtIndex(Layouts.LONG, at, row);
		size++;
	}

	/** Hands out all rows in order. */
	void merge(Sink sink) throws java.io.IOException {
		endRun();
		long[][] heap = runs.toArray(long[][]::new);
		int live = heap.length;
		for (int i = live / 2 - 1; i >= 0; i--) {
			sink(heap, i, live);
		}
		while (live > 0) {
			long[] run = heap[0];
			sink.accept(get(run[0]++));
			if (run[0] == run[1]) {
				heap[0] = heap[--live];
			}
			sink(heap, 0, live);
		}
	}

	private void sink(long[][] heap, int start, int live) {
		int i = start;
		long[] item = live == 0 ? null : heap[i];
		while (2 * i + 1 < live) {
			int child = 2 * i + 1;
			if (child + 1 < live && isBefore(heap[child + 1], heap[child])) {
				child++;
			}
			if (!isBefore(heap[child], item)) {
				break;
			}
			heap[i] = heap[child];
			i = child;
		}
		if (live > 0) {
			heap[i] = item;
		}
	}

	private boolean isBefore(long[] left, long[] right) {
		long leftRow = get(left[0]);
		long rightRow = get(right[0]);
		int byTime = Long.compare(keys.timeNs(leftRow), keys.timeNs(rightRow));
		if (byTime != 0) {
			return byTime < 0;
		}
		int byFile = Integer.compare(keys.fileRank(leftRow), keys.fileRank(rightRow));
		return byFile != 0 ? byFile < 0 : leftRow < rightRow;
	}

	private long get(long index) {
		return rows.getAtIndex(Layouts.LONG, index);
	}
}
