package org.plumbline.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.timeline.SavedCounts;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.world.Operations;

/** Selects the events of a filter and counts them for the timeline. Cancelled, it hands nothing on. */
final class SelectEventsJob extends Job {

	private final EventStore store;
	private final EventFilter filter;
	private final Operations operations;
	private final Optional<SavedCounts> saved;
	private final BiConsumer<EventList, TimelineModel> result;

	/**
	 * @param operations joins ids of operations in the query
	 * @param saved  what the case kept of events that are not at hand; shown while nothing is filtered
	 * @param result takes what was selected, without marks; called on the job's thread
	 * @param order  keeps the jobs of a session one after the other, so that a store is never closed under one
	 */
	SelectEventsJob(EventStore store, EventFilter filter, Operations operations, Optional<SavedCounts> saved,
			ISchedulingRule order,
			BiConsumer<EventList, TimelineModel> result) {
		super(Messages.CaseSession_selecting);
		this.store = store;
		this.filter = filter;
		this.operations = operations;
		this.saved = filter.equals(EventFilter.ALL) ? saved : Optional.empty();
		this.result = result;
		setRule(order);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			SubMonitor progress = SubMonitor.convert(monitor, 100);
			EventList shown = filter.equals(EventFilter.ALL) ? store : select(progress.split(30));
			TimelineModel timeline = TimelineModel.of(store, shown, List.of(), Messages.CaseSession_allEvents,
					progress.split(70));
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			result.accept(shown, saved.map(counts -> timeline.withSaved(counts, Messages.CaseSession_savedEvents))
					.orElse(timeline));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** An id of an operation stands for all ids of that operation. */
	private EventList select(IProgressMonitor monitor) {
		return store.select(filter.withQuery(operations.joined(filter.query(), monitor)), monitor);
	}
}
