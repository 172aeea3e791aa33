package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.intake.ReadingListener;
import org.plumbline.core.store.StoreBuilder;

/**
 * One reading of one input: its cancel, and what it shows to a listener while it goes on. The moments of showing lie
 * ever farther apart, so that all of them together cost no more than a constant share of the reading. One thread.
 */
final class Reading {

	private static final long FIRST_PAUSE_NS = 1_000_000_000;

	private final IProgressMonitor monitor;
	private final ReadingListener listener;
	private final LongSupplier clock;
	private final long begunNs;
	private final List<BundleImport> open = new ArrayList<>();
	private final List<ReadBundle> finished = new ArrayList<>();
	private long pauseNs;
	private Optional<Boolean> keeps = Optional.empty();

	/** @param clock a time in nanoseconds that only grows */
	Reading(IProgressMonitor monitor, ReadingListener listener, LongSupplier clock) {
		this.monitor = monitor;
		this.listener = listener;
		this.clock = clock;
		begunNs = clock.getAsLong();
	}

	/** Has an import shown from now on until it is closed. */
	void begin(BundleImport one, StoreBuilder store) {
		open.add(one);
		if (listener != ReadingListener.NONE) {
			store.onBlock(this::blockAdded);
		}
	}

	/** Shows an import no more: it has become a bundle, or nothing. */
	void end(BundleImport one) {
		open.remove(one);
	}

	/** Adds a bundle inside another that has been read to its end. */
	void finished(ReadBundle bundle) {
		finished.add(bundle);
	}

	private void blockAdded() throws IOException {
		long passedNs = clock.getAsLong() - begunNs;
		if (passedNs >= pauseNs && !monitor.isCanceled() && listener.isWatching()) {
			pauseNs = Math.max(FIRST_PAUSE_NS, 2 * passedNs);
			listener.soFar(soFar());
		}
	}

	private List<ReadBundle> soFar() throws IOException {
		List<ReadBundle> result = new ArrayList<>();
		for (BundleImport each : open) {
			each.soFar().ifPresent(result::add);
		}
		result.addAll(finished);
		return List.copyOf(result);
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
