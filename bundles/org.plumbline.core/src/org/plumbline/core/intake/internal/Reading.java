package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.intake.ReadingListener;

/**
 * One reading of one input: its cancel, and what it shows to a listener while it goes on. The moments of showing lie
 * ever farther apart, so that all of them together cost no more than a constant share of the reading. Steps and
 * cancel are for any thread, all else for the one that walks through the archive.
 */
final class Reading {

	/** Something that writes to the store. */
	interface Step {

		void run() throws StoreFailedException;
	}

	private static final long FIRST_PAUSE_NS = 1_000_000_000;

	private final IProgressMonitor monitor;
	private final ReadingListener listener;
	private final LongSupplier clock;
	private final int processors;
	private final long begunNs;
	private final Thread walker = Thread.currentThread();
	/** Held for reading by a step, for writing while what has been read is shown. */
	private final ReadWriteLock steps = new ReentrantReadWriteLock();
	private final List<BundleImport> open = new ArrayList<>();
	private final List<ReadBundle> finished = new ArrayList<>();
	private long pauseNs;
	private Optional<Boolean> keeps = Optional.empty();

	/**
	 * @param clock      a time in nanoseconds that only grows
	 * @param processors number of processors to use
	 */
	Reading(IProgressMonitor monitor, ReadingListener listener, LongSupplier clock, int processors) {
		this.processors = processors;
		this.monitor = monitor;
		this.listener = listener;
		this.clock = clock;
		begunNs = clock.getAsLong();
	}

	/** Has an import shown from now on until it is closed. */
	void begin(BundleImport one) {
		open.add(one);
	}

	/** Shows an import no more: it has become a bundle, or nothing. */
	void end(BundleImport one) {
		open.remove(one);
	}

	/** Adds a bundle inside another that has been read to its end; adding it again changes nothing. */
	void finished(ReadBundle bundle) {
		if (finished.contains(bundle)) {
			return;
		}
		finished.add(bundle);
	}

	/** Runs a part of reading a log, a few milliseconds long, that must not be seen half done. */
	void step(Step step) throws StoreFailedException {
		steps.readLock().lock();
		try {
			step.run();
		} finally {
			steps.readLock().unlock();
		}
		if (Thread.currentThread() == walker) {
			try {
				showIfDue();
			} catch (StoreFailedException e) {
				throw e;
			} catch (IOException e) {
				throw new StoreFailedException(e);
			}
		}
	}

	/** Shows what has been read so far if it is time for that. */
	void showIfDue() throws IOException {
		if (listener == ReadingListener.NONE) {
			return;
		}
		long passedNs = clock.getAsLong() - begunNs;
		if (passedNs >= pauseNs && !monitor.isCanceled() && listener.isWatching()) {
			List<ReadBundle> soFar = soFar();
			if (!soFar.isEmpty()) {
				pauseNs = Math.max(FIRST_PAUSE_NS, 2 * passedNs);
				listener.soFar(soFar);
			}
		}
	}

	private List<ReadBundle> soFar() throws IOException {
		List<ReadBundle> result = new ArrayList<>();
		steps.writeLock().lock();
		try {
			for (BundleImport each : open) {
				each.soFar().ifPresent(result::add);
			}
		} finally {
			steps.writeLock().unlock();
		}
		result.addAll(finished);
		return List.copyOf(result);
	}

	int processors() {
		return processors;
	}

	boolean isCanceled() {
		return monitor.isCanceled();
	}

	/** Ends the reading if a person wants that. */
	void checkCancel() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Tells whether what has been read is kept after a cancel; the listener is asked once. */
	boolean keepsPart() {
		boolean anything = !finished.isEmpty() || open.stream().anyMatch(BundleImport::hasLogs);
		if (anything && keeps.isEmpty()) {
			keeps = Optional.of(listener.keepsPart());
		}
		return anything && keeps.get();
	}

	/** Tells whether a cancelled reading has been kept: its bundles are not those of the whole input. */
	boolean isPart() {
		return keeps.orElse(false);
	}

	/** Returns a stream that fails once the reading is cancelled, so that what was read of a log is still stored. */
	InputStream cancellable(InputStream content) {
		return new Unhurried(content) {
			@Override
			public int read(byte[] target, int from, int length) throws IOException {
				if (monitor.isCanceled()) {
					throw new IOException("cancelled"); //$NON-NLS-1$
				}
				try {
					return super.read(target, from, length);
				} catch (OperationCanceledException e) {
					throw new IOException(e);
				}
			}
		};
	}
}
