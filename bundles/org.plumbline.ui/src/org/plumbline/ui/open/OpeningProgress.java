package org.plumbline.ui.open;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Hands progress on and remembers how much it was. Written by one thread, read by any. */
final class OpeningProgress extends ProgressMonitorWrapper {

	/** Nothing has been done. */
	static final OpeningProgress NONE = new OpeningProgress(new NullProgressMonitor());

	private volatile double total;
	private volatile double done;
	private volatile boolean allRead;

	OpeningProgress(IProgressMonitor monitor) {
		super(monitor);
	}

	@Override
	public void beginTask(String name, int work) {
		total = work;
		super.beginTask(name, work);
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		super.internalWorked(work);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	/** Notes that everything has been read. */
	void allRead() {
		allRead = true;
	}

	boolean isAllRead() {
		return allRead;
	}

	/** Returns how much has been read, 0 to 100. */
	int percent() {
		return total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
	}
}
