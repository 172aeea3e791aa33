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
	private long latestNs;

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
		if (size == runStart || time >= latestNs) { // nearly always
			latestNs = time;
			rows.setAtIndex(Layouts.LONG, size++, row);
			return;
		}
		insert(row, time);
	}

	private void insert(long row, long time) {
		long at = size;
		long lowest = Math.max(runStart, size - REACH);
		while (at > lowest && keys.timeNs(get(at - 1)) > time) {
			at--;
		}
		if (at == lowest && at > runStart && keys.timeNs(get(at - 1)) > time) {
			endRun();
			latestNs = time;
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
		new Merge().run(sink);
	}

	/** A heap of runs; what is compared stands in arrays, so that the columns are read once per row. */
	private final class Merge {
		private final long[] at = new long[runs.size()];
		private final long[] end = new long[runs.size()];
		private final long[] row = new long[runs.size()];
		private final long[] time = new long[runs.size()];
		private final int[] rank = new int[runs.size()];
		private final int[] heap = new int[runs.size()];
		private int live = runs.size();

		void run(Sink sink) throws java.io.IOException {
			for (int run = 0; run < live; run++) {
				at[run] = runs.get(run)[0];
				end[run] = runs.get(run)[1];
				heap[run] = run;
				load(run);
			}
			for (int i = live / 2 - 1; i >= 0; i--) {
				sink(i);
			}
			while (live > 0) {
				int run = heap[0];
				sink.accept(row[run]);
				if (++at[run] == end[run]) {
					heap[0] = heap[--live];
				} else {
					load(run);
				}
				if (live > 0) {
					sink(0);
				}
			}
		}

		private void load(int run) {
			row[run] = get(at[run]);
			time[run] = keys.timeNs(row[run]);
			rank[run] = keys.fileRank(row[run]);
		}

		private void sink(int start) {
			int i = start;
			int run = heap[i];
			while (2 * i + 1 < live) {
				int child = 2 * i + 1;
				if (child + 1 < live && isBefore(heap[child + 1], heap[child])) {
					child++;
				}
				if (!isBefore(heap[child], run)) {
					break;
				}
				heap[i] = heap[child];
				i = child;
			}
			heap[i] = run;
		}

		private boolean isBefore(int left, int right) {
			if (time[left] != time[right]) {
				return time[left] < time[right];
			}
			return rank[left] != rank[right] ? rank[left] < rank[right] : row[left] < row[right];
		}
	}

	private long get(long index) {
		return rows.getAtIndex(Layouts.LONG, index);
	}
}
