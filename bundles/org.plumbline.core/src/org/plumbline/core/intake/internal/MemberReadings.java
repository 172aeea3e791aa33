package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads members of one bundle on all processors while the archive is walked through. The walking thread takes part:
 * when too much waits, and at the end, it reads instead of waiting. Used by that thread only.
 */
final class MemberReadings implements AutoCloseable {

	/** Reads a member that is held in memory; called by any thread, once. */
	interface Reading {

		void run() throws IOException;
	}

	private record Task(Reading reading, long bytes) {
	}

	/** Bytes of members, as they lie in the archive, that may wait to be read. */
	private static final long MOST_WAITING = 1 << 24;
	private static final Task END = new Task(() -> {}, 0);

	private static final long PAUSE_MS = 100;

	private final int threadCount;
	private final Reading pause;
	private final List<Thread> threads = new ArrayList<>();
	private final BlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
	private final AtomicLong waitingBytes = new AtomicLong();
	private final AtomicReference<Throwable> failure = new AtomicReference<>();

	/**
	 * @param processors number of processors to keep busy; with one, the walking thread reads everything
	 * @param pause      is run by the walking thread from time to time while it has nothing else to do
	 */
	MemberReadings(int processors, Reading pause) {
		this.pause = pause;
		threadCount = processors - 1;
	}

	/**
	 * Has a member read, now or later.
	 *
	 * @param bytes that are held until then
	 * @throws IOException what an earlier reading failed with
	 */
	void submit(long bytes, Reading reading) throws IOException {
		while (threads.size() < threadCount) {
			threads.add(Thread.ofPlatform().daemon().name("plumbline-reading-" + threads.size()).start(this::work)); //$NON-NLS-1$
		}
		waitingBytes.addAndGet(bytes);
		waiting.add(new Task(reading, bytes));
		long most = threadCount == 0 ? 0 : MOST_WAITING;
		for (Task next = first(most); next != null; next = first(most)) {
			run(next);
		}
		rethrow();
	}

	private Task first(long most) {
		return waitingBytes.get() > most ? waiting.poll() : null;
	}

	/** Returns when all members have been read. */
	void await() throws IOException {
		for (Task next = waiting.poll(); next != null; next = waiting.poll()) {
			run(next);
		}
		end(pause);
		rethrow();
	}

	private void work() {
		try {
			for (Task next = waiting.take(); next != END; next = waiting.take()) {
				run(next);
			}
		} catch (InterruptedException e) {
			failure.compareAndSet(null, e); // nobody interrupts these threads
		}
	}

	/** What goes wrong is told on the walking thread; what comes after it is not read. */
	private void run(Task task) {
		waitingBytes.addAndGet(-task.bytes());
		try {
			if (failure.get() == null) {
				task.reading().run();
			}
		} catch (IOException | RuntimeException | Error e) {
			failure.compareAndSet(null, e);
		}
	}

	private void rethrow() throws IOException {
		switch (failure.get()) {
		case null -> {
			// all is well
		}
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		case Throwable e -> throw new IllegalStateException(e);
		}
	}

	private void end(Reading meanwhile) throws IOException {
		threads.forEach(each -> waiting.add(END));
		boolean interrupted = false;
		while (!threads.isEmpty()) {
			try {
				if (threads.getLast().join(Duration.ofMillis(PAUSE_MS))) {
					threads.removeLast();
				} else {
					meanwhile.run();
				}
			} catch (InterruptedException e) {
				interrupted = true; // the files must not be closed under them
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Drops what waits and returns when nothing is being read any more. */
	@Override
	public void close() throws IOException {
		waiting.clear();
		end(() -> {
			// nothing that is left is of interest
		});
	}
}
