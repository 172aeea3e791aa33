package org.plumbline.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Computes independent results on all processors; the calling thread takes part. The order of the results is that of
 * their numbers. What one of them throws is thrown here, after the others have come to an end.
 */
final class ParallelRuns {

	private ParallelRuns() {
	}

	/**
	 * Computes results.
	 *
	 * @param count      number of results
	 * @param processors number of processors to keep busy
	 * @param run        computes the result with a number from 0; called by any thread
	 */
	static <T> List<T> compute(int count, int processors, IntFunction<T> run) {
		AtomicInteger next = new AtomicInteger();
		AtomicReferenceArray<T> results = new AtomicReferenceArray<>(count);
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Runnable work = () -> {
			try {
				for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
					results.set(i, run.apply(i));
				}
			} catch (RuntimeException | Error e) {
				failure.compareAndSet(null, e);
			}
		};
		List<Thread> threads = new ArrayList<>();
		for (int i = 1; i < Math.min(processors, count); i++) {
			threads.add(Thread.ofPlatform().daemon().name("plumbline-rules-" + i).start(work)); //$NON-NLS-1$
		}
		work.run();
		join(threads);
		switch (failure.get()) {
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		case null, default -> {
			// all went well
		}
		}
		List<T> list = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			list.add(results.get(i));
		}
		return list;
	}

	private static void join(List<Thread> threads) {
		boolean interrupted = false;
		for (Thread each : threads) {
			while (each.isAlive()) {
				try {
					each.join();
				} catch (InterruptedException e) {
					interrupted = true; // the store must not be closed under them
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
