package org.plumbline.core.store.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ordering of a million rows of 200 files that are nearly sorted; beside what it measures because that is hidden. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TimeOrderBenchmark {

	private static final int ROWS = 1_000_000;
	private static final int FILES = 200;
	private static final int LATE_ONE_IN = 64;

	private final long[] timesNs = new long[ROWS];
	private final AtomicLong sums = new AtomicLong();

	/** Files of ten logs lie one after the other; one row in 64 is late. */
	@Setup
	public void prepare() {
		var random = new Random(1);
		int perFile = ROWS / FILES;
		for (int row = 0; row < ROWS; row++) {
			int file = row / perFile;
			long beginNs = file % 20 * (long) perFile * 1_000_000L;
			long late = random.nextInt(LATE_ONE_IN) == 0 ? random.nextInt(20_000_000) : 0;
			timesNs[row] = beginNs + row % perFile * 1_000_000L - late;
		}
	}

	/** Time for one row. */
	@Benchmark
	@OperationsPerInvocation(ROWS)
	public long order() throws IOException {
		try (var arena = Arena.ofShared()) {
			var order = new TimeOrder(row -> timesNs[(int) row], ROWS, false, arena);
			for (int row = 0; row < ROWS; row++) {
				if (row % (ROWS / FILES) == 0) {
					order.file(row / (ROWS / FILES));
				}
				order.add(row);
			}
			sums.set(0);
			order.merge(first -> row -> sums.lazySet(sums.get() ^ row));
			return sums.get();
		}
	}
}
