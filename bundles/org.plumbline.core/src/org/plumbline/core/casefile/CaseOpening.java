package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Opens bundles or a saved case. Cancelled or failed, it leaves nothing behind: {@link #close()} drops what was not
 * handed over by {@link #finish()}. Not thread-safe; used by one job.
 */
public final class CaseOpening implements AutoCloseable {

	/**
	 * @param knowledge all contributions
	 * @param settings  where indexes live, what the user said about years, zones and offsets
	 */
	public CaseOpening(Knowledge knowledge, OpeningSettings settings) {
	}

	/**
	 * Reads inputs: archives, folders, single logs, or one saved case whose bundles are looked for where they were and
	 * beside the case.
	 *
	 * @throws IOException with the path and a clear sentence if an input cannot be opened at all
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; within 200 ms
	 */
	public void load(List<Path> inputs, IProgressMonitor monitor) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** Runs all rules; their findings become part of the case. */
	public void evaluateRules(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	/** Hands the case over; the caller closes it. */
	public OpenedCase finish() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// nothing yet
	}
}
