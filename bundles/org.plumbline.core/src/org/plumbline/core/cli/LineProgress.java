package org.plumbline.core.cli;

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows progress as one line on a terminal, at most once per percent. */
final class LineProgress extends NullProgressMonitor {

	private final PrintStream err;
	private String task = ""; //$NON-NLS-1$
	private int total = 1;
	private double done;
	private int shown = -1;

	LineProgress(PrintStream err) {
		this.err = err;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		task = name;
		total = Math.max(1, totalWork);
		done = 0;
	}

	@Override
	public void subTask(String name) {
		task = name == null || name.isEmpty() ? task : name;
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		int percent = (int) Math.min(100, 100 * done / total);
		if (percent != shown) {
			shown = percent;
			err.print("\r\u001b[K" + task + " " + percent + " %"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			err.flush();
		}
	}

	@Override
	public void done() {
		if (shown >= 0) {
			err.print("\r\u001b[K"); //$NON-NLS-1$
			err.flush();
			shown = -1;
		}
	}
}
