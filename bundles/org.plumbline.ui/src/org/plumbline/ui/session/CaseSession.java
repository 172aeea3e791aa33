package org.plumbline.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.query.Query;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.timeline.SavedCounts;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.model.EvidenceRef;

/**
 * The one open case and what all views share about it. Independent of windows; reached as
 * {@code getSite().getService(CaseSession.class)}. All calls and all callbacks happen on the UI thread; long work runs
 * in jobs. It owns the case: showing another one or {@link #close() closing} frees the events.
 */
public final class CaseSession {

	/** What a listener is told has changed. */
	public enum Topic {
		/** Another case or none; filter, selection and range are as at the start. */
		CASE,
		/** {@link CaseSession#shown()} and {@link CaseSession#timeline()} are those of a new filter. */
		FILTER,
		/**
		 * More of the same case has been read, or all of it: events, bundles and findings are others. Rows and sources
		 * may have other numbers; filter, selection and range stand where they stood.
		 */
		GROWN,
		/** {@link CaseSession#opening()} has begun or ended. */
		OPENING,
		/** {@link CaseSession#selectedRow()}. */
		SELECTION,
		/** {@link CaseSession#hits()}. */
		HITS,
		/** {@link CaseSession#visibleRange()}. */
		RANGE,
		/** The engineer changed the case: annotations, judgements, title, or saved it; the timeline has new marks. */
		ANNOTATIONS
	}

	/** Orders the jobs of this session; conflicts only with itself. */
	private static final class OneAfterTheOther implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	private static final EventList NOTHING = new NoEvents();

	private final Executor uiThread;
	private final ISchedulingRule order = new OneAfterTheOther();
	private final List<Consumer<Topic>> listeners = new ArrayList<>();
	private final Runnable editorListener = this::caseEdited;
	private Optional<OpenedCase> opened = Optional.empty();
	private Optional<Path> file = Optional.empty();
	private EventFilter filter = EventFilter.ALL;
	private EventList shown = NOTHING;
	private Query sought = Query.ALL;
	private FindJob.Found hits = FindJob.Found.NOTHING;
	private Optional<Job> finding = Optional.empty();
	private Optional<TimelineModel> timeline = Optional.empty();
	private OptionalLong selectedRow = OptionalLong.empty();
	private Optional<TimelineRange> visibleRange = Optional.empty();
	private Optional<Job> selecting = Optional.empty();
	private Optional<Job> opening = Optional.empty();
	/** The opening has read everything; the last of it is still being selected. */
	private boolean allRead;
	/** The same case with more events, which are being selected. */
	private Optional<OpenedCase> next = Optional.empty();
	/** The same case with still more events, while others are being selected. */
	private Optional<OpenedCase> waiting = Optional.empty();
	/** A case that was left while its opening still works with it. */
	private Optional<OpenedCase> left = Optional.empty();

	/** @param uiThread runs tasks on the UI thread, later */
	public CaseSession(Executor uiThread) {
		this.uiThread = uiThread;
	}

	/** Returns the open case. */
	public Optional<OpenedCase> opened() {
		return opened;
	}

	/** Returns the case file that the case was opened from or saved to; empty for a case not saved yet. */
	public Optional<Path> file() {
		return file;
	}

	/** Remembers where the case was saved. */
	public void setFile(Path saved) {
		file = Optional.of(saved);
		fire(Topic.ANNOTATIONS);
	}

	/** Forgets the file: the case was opened from a copy that is not its place. */
	public void forgetFile() {
		file = Optional.empty();
		fire(Topic.ANNOTATIONS);
	}

	/** Shows a case that has no file yet; see {@link #show(OpenedCase, Optional)}. */
	public void show(OpenedCase next) {
		show(next, Optional.empty());
	}

	/** Shows a case in place of the one before, which is closed without asking. Its timeline follows by FILTER. */
	public void show(OpenedCase other, Optional<Path> from) {
		boolean over = allRead;
		Optional<OpenedCase> last = release();
		opened = Optional.of(other);
		file = from;
		shown = other.events();
		other.editor().addListener(editorListener);
		fire(Topic.CASE);
		last.ifPresent(this::closeLater);
		if (over) {
			fire(Topic.OPENING);
		}
		selectEvents();
	}

	/** Returns the rule of jobs that read the events of the open case: closing it waits for them. */
	public ISchedulingRule order() {
		return order;
	}

	/** Begins an opening; one that has not ended is cancelled. The case that is open stays until there is another. */
	public void begin(Job job) {
		opening.ifPresent(Job::cancel);
		opening = Optional.of(job);
		allRead = false;
		fire(Topic.OPENING);
	}

	/** Returns the job that is opening a case, until all it has read is shown. */
	public Optional<Job> opening() {
		return opening;
	}

	/** Tells whether a job is the opening that people wait for; it is not if they have closed or opened another. */
	public boolean isOpening(Job job) {
		return opening.filter(each -> each == job).isPresent();
	}

	/**
	 * Shows what an opening has read so far. When its events are selected, GROWN is fired, or CASE for the first time.
	 * Does nothing for an opening that people do not wait for.
	 */
	public void grow(Job by, OpenedCase more, Optional<Path> from) {
		if (!isOpening(by)) {
			return;
		}
		if (opened.filter(each -> each.editor() == more.editor()).isEmpty()) {
			show(more, from);
		} else if (selecting.isPresent()) {
			waiting = Optional.of(more); // else a slow selection would never see its end
		} else {
			next = Optional.of(more);
			selectEvents();
		}
	}

	/** Ends an opening; what it has shown stays. It counts as opening until the last of that is selected. */
	public void end(Job by) {
		left.ifPresent(this::closeLater);
		left = Optional.empty();
		if (!isOpening(by)) {
			return;
		}
		allRead = next.isPresent() || waiting.isPresent();
		if (!allRead) {
			opening = Optional.empty();
			fire(Topic.OPENING);
		}
	}

	/** Closes the case without asking and cancels its opening; does nothing if none is open. */
	public void close() {
		boolean any = opened.isPresent();
		Optional<Job> job = opening;
		Optional<OpenedCase> last = any ? release() : Optional.empty();
		if (job.isPresent()) {
			job.get().cancel();
			opening = Optional.empty();
			fire(Topic.OPENING);
		}
		if (any) {
			fire(Topic.CASE);
		}
		last.ifPresent(this::closeLater);
	}

	/** Returns the case that can be closed once all who read it have heard of it; empty if there is none. */
	private Optional<OpenedCase> release() {
		selecting.ifPresent(Job::cancel);
		selecting = Optional.empty();
		OpenedCase last = opened.orElse(null);
		opened = Optional.empty();
		file = Optional.empty();
		finding.ifPresent(Job::cancel);
		finding = Optional.empty();
		sought = Query.ALL;
		hits = FindJob.Found.NOTHING;
		filter = EventFilter.ALL;
		shown = NOTHING;
		timeline = Optional.empty();
		selectedRow = OptionalLong.empty();
		visibleRange = Optional.empty();
		next = Optional.empty();
		waiting = Optional.empty();
		opening = allRead ? Optional.empty() : opening;
		allRead = false;
		if (last == null) {
			return Optional.empty();
		}
		last.editor().removeListener(editorListener);
		if (opening.isPresent() && left.isEmpty()) {
			left = Optional.of(last); // may be read by the rules until the opening has ended
			return Optional.empty();
		}
		return Optional.of(last);
	}

	/** Queued behind the last selection, which may still read the store until it sees its cancel. */
	private void closeLater(OpenedCase last) {
		ICoreRunnable release = monitor -> last.close();
		Job closing = Job.createSystem(Messages.CaseSession_closing, release);
		closing.setRule(order);
		closing.schedule();
	}

	/** Returns the filter that was set last; its events may still be on their way. */
	public EventFilter filter() {
		return filter;
	}

	/**
	 * Sets the filter. A job selects; when it is ready, FILTER is fired. A newer filter cancels the older job. Without
	 * a case this does nothing.
	 */
	public void setFilter(EventFilter next) {
		if (opened.isPresent() && !filter.equals(next)) {
			filter = next;
			selectEvents();
		}
	}

	private void selectEvents() {
		selecting.ifPresent(Job::cancel);
		OpenedCase source = next.or(() -> opened).orElseThrow();
		EventFilter wanted = next.map(more -> new CarriedFilter(opened.orElseThrow(), more).of(filter)).orElse(filter);
		Job[] self = new Job[1];
		self[0] = new SelectEventsJob(source.events(), wanted, source.operations(), SavedCounts.of(source), order,
				(events, model) -> uiThread.execute(() -> selected(self[0], wanted, events, model)));
		selecting = Optional.of(self[0]);
		self[0].schedule();
	}

	private void selected(Job by, EventFilter wanted, EventList events, TimelineModel model) {
		if (selecting.isEmpty() || selecting.get() != by) {
			return; // a newer filter or case has taken over
		}
		selecting = Optional.empty();
		boolean grown = next.isPresent();
		next.ifPresent(this::carryOver);
		boolean over = allRead && waiting.isEmpty();
		if (over) {
			opening = Optional.empty();
			allRead = false;
		}
		filter = wanted;
		shown = events;
		timeline = opened.map(each -> model.withMarks(CaseMarks.of(each)));
		fire(grown ? Topic.GROWN : Topic.FILTER);
		if (over) {
			fire(Topic.OPENING);
		}
		if (!sought.isAll()) {
			findAgain();
		}
		if (waiting.isPresent() && selecting.isEmpty()) {
			next = waiting;
			waiting = Optional.empty();
			selectEvents();
		}
	}

	/** Goes on with more events. Nobody closes the ones before: views and jobs may still look at them for a moment. */
	private void carryOver(OpenedCase more) {
		OpenedCase before = opened.orElseThrow();
		boolean whole = visibleRange.isPresent() && visibleRange.equals(timeline.map(TimelineModel::bounds));
		visibleRange = whole ? Optional.empty() : visibleRange;
		selectedRow = selectedRow.isPresent() ? more.find(before.events().ref(selectedRow.getAsLong()))
				: OptionalLong.empty();
		opened = Optional.of(more);
		next = Optional.empty();
	}

	/**
	 * Looks for events among those shown without hiding the others. A job finds them; when it is ready, HITS is fired.
	 *
	 * @param query {@link Query#ALL} looks for nothing any more
	 */
	public void find(Query query) {
		if (!sought.equals(query)) {
			sought = query;
			findAgain();
		}
	}

	private void findAgain() {
		finding.ifPresent(Job::cancel);
		finding = Optional.empty();
		hits = FindJob.Found.NOTHING;
		if (!sought.isAll() && opened.isPresent()) {
			EventFilter wanted = filter.withQuery(new Query.And(List.of(filter.query(), sought)));
			Job[] self = new Job[1];
			self[0] = new FindJob(opened.get().events(), wanted, opened.get().operations(), order,
					found -> uiThread.execute(() -> found(self[0], found)));
			finding = Optional.of(self[0]);
			self[0].schedule();
		}
		fire(Topic.HITS);
	}

	private void found(Job by, FindJob.Found found) {
		if (finding.isPresent() && finding.get() == by) { // else something else is sought by now
			finding = Optional.empty();
			hits = found;
			fire(Topic.HITS);
		}
	}

	/** Returns what is sought with {@link #find}. */
	public Query sought() {
		return sought;
	}

	/** Returns the events found; none while they are still being looked for. */
	public EventList hits() {
		return hits.events();
	}

	/** Returns how many of the {@link #hits()} a source has. */
	public long hitsOf(int source) {
		return source < hits.perSource().size() ? hits.perSource().get(source) : 0;
	}

	/** Tells whether {@link #hits()} are still being looked for. */
	public boolean isFinding() {
		return finding.isPresent();
	}

	/** Tells whether the events of the filter are still being selected, or more of the case waits for that. */
	public boolean isSelecting() {
		return selecting.isPresent() || waiting.isPresent();
	}

	/** Returns the events that pass the filter; an empty list without a case. */
	public EventList shown() {
		return shown;
	}

	/** Returns the timeline of {@link #shown()} with its marks; empty until the first selection is ready. */
	public Optional<TimelineModel> timeline() {
		return timeline;
	}

	/** Returns the row of the selected event in the store. */
	public OptionalLong selectedRow() {
		return selectedRow;
	}

	/** Selects an event by its row in the store. */
	public void select(long row) {
		if (opened.isPresent() && (selectedRow.isEmpty() || selectedRow.getAsLong() != row)) {
			selectedRow = OptionalLong.of(row);
			fire(Topic.SELECTION);
		}
	}

	/** Selects nothing. */
	public void clearSelection() {
		if (selectedRow.isPresent()) {
			selectedRow = OptionalLong.empty();
			fire(Topic.SELECTION);
		}
	}

	/**
	 * Jumps to a line of evidence. If the filter hides the line, the filter is taken off, so that a jump always
	 * arrives.
	 *
	 * @return whether the line is in the open bundles
	 */
	public boolean selectEvidence(EvidenceRef ref) {
		OptionalLong row = opened.map(each -> each.find(ref)).orElse(OptionalLong.empty());
		if (row.isEmpty()) {
			return false;
		}
		if (!filter.equals(EventFilter.ALL) && (isSelecting() || shown.indexOfRow(row.getAsLong()) < 0)) {
			setFilter(EventFilter.ALL);
		}
		select(row.getAsLong());
		return true;
	}

	/** Returns the range of time that the timeline shows; empty until it shows one. */
	public Optional<TimelineRange> visibleRange() {
		return visibleRange;
	}

	/** Sets the range of time that the timeline shows. */
	public void setVisibleRange(TimelineRange range) {
		if (opened.isPresent() && !visibleRange.equals(Optional.of(range))) {
			visibleRange = Optional.of(range);
			fire(Topic.RANGE);
		}
	}

	/** Adds a listener; the caller removes it again. */
	public void addListener(Consumer<Topic> listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Consumer<Topic> listener) {
		listeners.remove(listener);
	}

	private void caseEdited() {
		timeline = opened.flatMap(each -> timeline.map(model -> model.withMarks(CaseMarks.of(each))));
		fire(Topic.ANNOTATIONS);
	}

	private void fire(Topic topic) {
		List.copyOf(listeners).forEach(listener -> listener.accept(topic));
	}
}
