package org.plumbline.core.store.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Sorts rows by time, then file, then line. Logs are nearly sorted already: rows that came a little late are moved back
 * within a short distance, a bigger step back begins a new run, and all runs are merged at the end. Off the heap.
 */
final class TimeOrder {

	/** Rows of one file that ascend, from a place to another. */
	private record Run(long from, long to, int rank) {
	}

	/** Takes rows in order. */
	interface Sink {

		void accept(long row) throws java.io.IOException;
	}

	private static final int REACH = 64;

	private final LongUnaryOperator timeNs;
	private final MemorySegment rows;
	private final List<Run> runs = new ArrayList<>();
	private long size;
	private long runStart;
	private long latestNs;
	private int rank;

	/**
	 * @param timeNs   the time of a row
	 * @param capacity number of rows that will be added
	 */
	TimeOrder(LongUnaryOperator timeNs, long capacity, Arena arena) {
		this.timeNs = timeNs;
		rows = arena.allocate(Math.max(Long.BYTES, capacity * Long.BYTES), Long.BYTES);
	}

	/** Begins a file, whose rows follow, by its place in the fixed order of files. */
	void file(int fileRank) {
		endRun();
		rank = fileRank;
	}

	private void endRun() {
		if (size > runStart) {
			runs.add(new Run(runStart, size, rank));
			runStart = size;
		}
	}

	/** Adds a row of the current file. */
	void add(long row) {
		long time = timeNs.applyAsLong(row);
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
		while (at > lowest && timeNs.applyAsLong(get(at - 1)) > time) {
			at--;
		}
		if (at == lowest && at > runStart && timeNs.applyAsLong(get(at - 1)) > time) {
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
				at[run] = runs.get(run).from();
				end[run] = runs.get(run).to();
				rank[run] = runs.get(run).rank();
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
			time[run] = timeNs.applyAsLong(row[run]);
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
