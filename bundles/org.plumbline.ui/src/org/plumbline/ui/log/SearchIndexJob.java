package org.plumbline.ui.log;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.store.EventStore;

/** Makes rare words quick to find, in the background after a case was opened. Closing the case ends it. */
final class SearchIndexJob extends Job {

	private final EventStore store;

	SearchIndexJob(EventStore store) {
		super(Messages.SearchIndexJob_name);
		this.store = store;
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			store.indexText(monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.warning(Messages.SearchIndexJob_failed, e); // searches find the same, only later
		}
	}
}
