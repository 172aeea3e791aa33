package org.plumbline.ui.session;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.world.Operations;

/** Finds events without hiding the others and counts them per source. Cancelled, it hands nothing on. */
final class FindJob extends Job {

	/**
	 * What was found.
	 *
	 * @param perSource how many of the events each source has
	 */
	record Found(EventList events, List<Long> perSource) {

		/** Nothing yet. */
		static final Found NOTHING = new Found(new NoEvents(), List.of());
	}

	private final EventStore store;
	private final EventFilter filter;
	private final Operations operations;
	private final Consumer<Found> result;

	/**
	 * @param filter of the shown events, with what is sought among them
	 * @param operations joins ids of operations in the query
	 * @param result takes what was found; called on the job's thread
	 */
	FindJob(EventStore store, EventFilter filter, Operations operations, ISchedulingRule order,
			Consumer<Found> result) {
		super(Messages.CaseSession_finding);
		this.store = store;
		this.filter = filter;
		this.operations = operations;
		this.result = result;
		setRule(order);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			EventList hits = select(monitor);
			hits.countPerSeverity(); // prepares counting for the timeline
			Found found = new Found(hits, perSource(hits, monitor));
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			result.accept(found);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private List<Long> perSource(EventList hits, IProgressMonitor monitor) {
		int sources = store.sources().size();
		return store.split(hits, IntStream.range(0, sources).toArray(), sources, monitor).stream().map(EventList::size)
				.toList();
	}

	/** An id of an operation stands for all ids of that operation. */
	private EventList select(IProgressMonitor monitor) {
		return store.select(filter.withQuery(operations.joined(filter.query(), monitor)), monitor);
	}
}
