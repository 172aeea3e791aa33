package org.plumbline.bench.measure;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningListener;

/** Notes when events could be shown for the first time. */
final class FirstEvents implements OpeningListener {

	private final long startNs = System.nanoTime();
	private double seconds = Double.NaN;

	@Override
	public synchronized void onCaseThread(Runnable task) {
		task.run();
	}

	@Override
	public synchronized void soFar(OpenedCase opened) {
		if (Double.isNaN(seconds) && opened.events().size() > 0) {
			seconds = (System.nanoTime() - startNs) / 1e9;
		}
	}

	@Override
	public boolean keepsPart() {
		return false;
	}

	/** Returns the seconds until then; not a number if there were none. */
	synchronized double seconds() {
		return seconds;
	}
}
