package org.plumbline.core.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;

/** Shares blocks among threads, one of which is the caller. All have ended when a call comes back. */
final class BlockWorkers {

	/** Fewer blocks are not worth a thread. */
	private static final int WORTH_A_THREAD = 16;
	private static final int MOST_THREADS = 8;

	private final IProgressMonitor monitor;

	BlockWorkers(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/**
	 * Handles the blocks from 0 to {@code count}, in no particular order.
	 *
	 * @param worker makes what handles blocks on one thread
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	void run(int count, Supplier<IntConsumer> worker) {
		int threads = Math.min(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()),
				1 + count / WORTH_A_THREAD);
		AtomicInteger next = new AtomicInteger();
		Runnable work = () -> {
			IntConsumer handler = worker.get();
			for (int block = next.getAndIncrement(); block < count; block = next.getAndIncrement()) {
				Selection.checkCancel(monitor);
				handler.accept(block);
			}
		};
		if (threads == 1) {
			work.run();
			return;
		}
		try (ExecutorService others = Executors.newFixedThreadPool(threads - 1)) {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 1; i < threads; i++) {
				running.add(others.submit(work));
			}
			try {
				work.run();
			} finally {
				next.addAndGet(count); // if this thread fails, the others end too
			}
			running.forEach(BlockWorkers::await);
		}
	}

	private static void await(Future<?> future) {
		try {
			future.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
