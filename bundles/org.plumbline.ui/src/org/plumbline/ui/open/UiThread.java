package org.plumbline.ui.open;

import org.eclipse.swt.widgets.Display;

/** The UI thread as other threads see it. When the workbench has ended, nothing is run any more. */
final class UiThread {

	private final Display display;

	UiThread(Display display) {
		this.display = display;
	}

	/** Runs a task later, in order. */
	void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	/** Runs a task and returns when it has ended. */
	void await(Runnable task) {
		if (!display.isDisposed()) {
			display.syncExec(task);
		}
	}
}
