package org.plumbline.core.store.internal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/**
 * Sorts rows by time, then file, then line. Logs are nearly sorted already: rows that came a little late are moved back
 * within a short distance, a bigger step back begins a new run, and all runs are merged at the end. Off the heap.
 */
final class TimeOrder {

	/** Rows of one file that ascend, from a place to another. */
	private record Run(long from, long to, int rank) {
	}

	/** Takes rows in order. */
	interface Sink extends Closeable {

		void accept(long row) throws IOException;

		@Override
		default void close() throws IOException {
			// most hold nothing
		}
	}

	/** Where the order goes. */
	interface Target {

		/** Returns what takes the rows from a place in the order on; called once by each of two threads. */
		Sink from(long index) throws IOException;
	}

	private static final int REACH = 64;

	private final LongUnaryOperator timeNs;
	private final MemorySegment rows;
	private final boolean wide;
	private final List<Run> runs = new ArrayList<>();
	private long size;
	private long runStart;
	private long latestNs;
	private int rank;

	/**
	 * @param timeNs   the time of a row; called by two threads
	 * @param capacity number of rows that will be added
	 * @param wide     whether a row may be greater than the greatest {@code int}
	 * @param arena    shared among threads
	 */
	TimeOrder(LongUnaryOperator timeNs, long capacity, boolean wide, Arena arena) {
		this.timeNs = timeNs;
		this.wide = wide;
		rows = arena.allocate(Math.max(Long.BYTES, capacity * (wide ? Long.BYTES : Integer.BYTES)), Long.BYTES);
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
			set(size++, row);
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
			set(i, get(i - 1));
		}
		set(at, row);
		size++;
	}

	/** Returns a sink that writes numbers of eight bytes from a place on. */
	static Sink longs(MemorySegment target, long first) {
		long[] next = { first };
		return row -> target.setAtIndex(Layouts.LONG, next[0]++, row);
	}

	/** Returns a sink that writes numbers of four bytes from a place on. */
	static Sink ints(MemorySegment target, long first) {
		long[] next = { first };
		return row -> target.setAtIndex(Layouts.INT, next[0]++, (int) row);
	}

	/** Hands out all rows in order, on several threads: what lies before a moment, and what lies behind it. */
	void merge(Target target) throws IOException {
		endRun();
		long middleNs = middle();
		long[] middles = new long[runs.size()];
		long before = 0;
		for (int run = 0; run < middles.length; run++) {
			middles[run] = firstNotBefore(runs.get(run), middleNs);
			before += middles[run] - runs.get(run).from();
		}
		Merge late = new Merge(middles, runs.stream().mapToLong(Run::to).toArray(), before);
		Merge early = new Merge(runs.stream().mapToLong(Run::from).toArray(), middles, 0);
		Beside<Long> beside = Beside.start("order", () -> late.run(target)); //$NON-NLS-1$
		try {
			early.run(target);
		} finally {
			beside.await();
		}
	}

	/** Returns a time that about half of the rows lie before: the middle of the middles of all runs. */
	private long middle() {
		List<Run> byMiddle = runs.stream().sorted(Comparator.comparingLong(this::middle)).toList();
		long passed = 0;
		for (Run each : byMiddle) {
			passed += each.to() - each.from();
			if (passed * 2 >= size) {
				return middle(each);
			}
		}
		return Long.MAX_VALUE;
	}

	private long middle(Run run) {
		return timeNs.applyAsLong(get(run.from() + run.to() >>> 1));
	}

	private long firstNotBefore(Run run, long time) {
		long low = run.from();
		long high = run.to();
		while (low < high) {
			long middle = low + high >>> 1;
			if (timeNs.applyAsLong(get(middle)) < time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * A heap of those runs that have begun: of a log in many files, mostly one. What is compared stands in arrays, so
	 * that the columns are read once per row. One thread.
	 */
	private final class Merge {
		private final long[] at;
		private final long[] end;
		private final long[] row = new long[runs.size()];
		private final long[] time = new long[runs.size()];
		private final int[] heap = new int[runs.size()];
		private int live;
		/** Runs that are not in the heap yet, in the order in which they begin. */
		private int[] waiting = new int[0];
		private int begun;
		private final long first;

		/**
		 * @param at    where to begin in each run
		 * @param end   where to end in each run
		 * @param first place in the order of the first row that is handed out
		 */
		Merge(long[] at, long[] end, long first) {
			this.at = at.clone();
			this.end = end.clone();
			this.first = first;
		}

		/** Returns the number of rows handed out. */
		long run(Target target) throws IOException {
			try (Sink sink = target.from(first)) {
				return run(sink);
			}
		}

		private long run(Sink sink) throws IOException {
			waiting = IntStream.range(0, at.length).filter(run -> at[run] < end[run]).peek(this::load).boxed()
					.sorted((left, right) -> isBefore(left, right) ? -1 : 1).mapToInt(Integer::intValue).toArray();
			long count = 0;
			while (live > 0 || begun < waiting.length) {
				while (begun < waiting.length && (live == 0 || isBefore(waiting[begun], heap[0]))) {
					rise(waiting[begun++]);
				}
				int run = heap[0];
				sink.accept(row[run]);
				count++;
				if (++at[run] == end[run]) {
					heap[0] = heap[--live];
				} else {
					load(run);
				}
				sink();
			}
			return count;
		}

		private void load(int run) {
			row[run] = get(at[run]);
			time[run] = timeNs.applyAsLong(row[run]);
		}

		/** Takes a run in. */
		private void rise(int run) {
			int i = live++;
			while (i > 0 && isBefore(run, heap[(i - 1) / 2])) {
				heap[i] = heap[(i - 1) / 2];
				i = (i - 1) / 2;
			}
			heap[i] = run;
		}

		/** Moves the first run down to where it belongs. */
		private void sink() {
			int i = 0;
			int run = heap[0];
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
			int order = Integer.compare(runs.get(left).rank(), runs.get(right).rank());
			return order != 0 ? order < 0 : row[left] < row[right];
		}
	}

	private long get(long index) {
		return wide ? rows.getAtIndex(Layouts.LONG, index) : rows.getAtIndex(Layouts.INT, index);
	}

	private void set(long index, long row) {
		if (wide) {
			rows.setAtIndex(Layouts.LONG, index, row);
		} else {
			rows.setAtIndex(Layouts.INT, index, (int) row);
		}
	}
}
