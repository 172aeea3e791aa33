package org.plumbline.core.store.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One piece of work that goes on beside the thread which began it; that one has to wait for its end. */
final class Beside<T> {

	private final FutureTask<T> task;

	private Beside(FutureTask<T> task) {
		this.task = task;
	}

	/** @param name of the thread, for those who look at threads */
	static <T> Beside<T> start(String name, Callable<T> work) {
		FutureTask<T> task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name("plumbline-" + name).start(task); //$NON-NLS-1$
		return new Beside<>(task);
	}

	/**
	 * Returns the result when the work has ended. What both work on must not be freed under the other thread, so an
	 * interrupt waits too.
	 *
	 * @throws IOException what the work failed with; unchecked failures are thrown as they are
	 */
	T await() throws IOException {
		boolean interrupted = false;
		try {
			while (true) { // also asked when it has ended: it may have ended badly
				try {
					return task.get();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		} catch (ExecutionException e) {
			throw failure(e.getCause());
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static IOException failure(Throwable cause) {
		return switch (cause) {
		case IOException e -> e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new IllegalStateException(cause);
		};
	}
}
