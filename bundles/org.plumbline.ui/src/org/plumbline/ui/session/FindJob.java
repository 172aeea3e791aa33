package org.plumbline.ui.session;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;

/** Finds events without hiding the others. Cancelled, it hands nothing on. */
final class FindJob extends Job {

	private final EventStore store;
	private final EventFilter filter;
	private final Consumer<EventList> result;

	/**
	 * @param filter of the shown events, with what is sought among them
	 * @param result takes what was found; called on the job's thread
	 */
	FindJob(EventStore store, EventFilter filter, ISchedulingRule order, Consumer<EventList> result) {
		super(Messages.CaseSession_finding);
		this.store = store;
		this.filter = filter;
		this.result = result;
		setRule(order);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			EventList hits = store.select(filter, monitor);
			hits.countPerSeverity(); // prepares counting for the timeline
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			result.accept(hits);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
