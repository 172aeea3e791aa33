package org.plumbline.ui.view;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.ui.IWorkbenchWindow;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.QueryParser;
import org.plumbline.core.query.QueryText;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.model.casefile.SavedView;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** Keeps what a window shows in the open case, and shows what was kept, also in another window. UI thread. */
final class KeptViews {

	private final IWorkbenchWindow window;
	private final CaseSession session;

	KeptViews(IWorkbenchWindow window) {
		this.window = window;
		session = window.getService(CaseSession.class);
	}

	/** Returns the views of the open case in their order; none without a case. */
	List<SavedView> all() {
		return session.opened().stream().flatMap(each -> each.model().getViews().stream())
				.sorted(Comparator.comparingDouble(SavedView::getPosition).thenComparing(SavedView::getId)).toList();
	}

	/** Keeps filter, visible range and layout under a name; one of that name is replaced. One step of undo. */
	void keep(String name) {
		OpenedCase opened = session.opened().orElseThrow();
		CaseWriting writing = new CaseWriting(opened.editor(), Settings.author());
		Optional<SavedView> same = all().stream().filter(each -> each.getName().equals(name)).findFirst();
		if (same.isPresent()) {
			writing.edit(same.get(), each -> fill(each, opened));
		} else {
			writing.keepView(name, each -> fill(each, opened));
		}
	}

	private void fill(SavedView view, OpenedCase opened) {
		EventFilter filter = session.filter();
		List<Query> parts = new ArrayList<>();
		if (!filter.query().isAll()) {
			parts.add(filter.query());
		}
		if (filter.fromNs() != Long.MIN_VALUE || filter.toNs() != Long.MAX_VALUE) {
			parts.add(new Query.TimeIs(filter.fromNs(), filter.toNs()));
		}
		view.setFilter(
				parts.isEmpty() ? "" : QueryText.of(parts.size() == 1 ? parts.getFirst() : new Query.And(parts))); //$NON-NLS-1$
		view.setLeastSeverity(filter.leastSeverity() == Severity.DEBUG ? "" : filter.leastSeverity().label()); //$NON-NLS-1$
		view.getSources().clear();
		view.getSources().addAll(filter.sources().stream().map(each -> opened.events().sources().get(each).path())
				.distinct().sorted().toList());
		view.setFromNs(session.visibleRange().map(TimelineRange::fromNs).orElse(Times.UNKNOWN_NS));
		view.setToNs(session.visibleRange().map(TimelineRange::toNs).orElse(Times.UNKNOWN_NS));
		view.setLayout(new WindowArrangement(window).text());
	}

	/** Shows a view: first the window, then the events. */
	void show(SavedView view) {
		new WindowArrangement(window).restore(view.getLayout());
		OpenedCase opened = session.opened().orElseThrow();
		EventFilter filter = EventFilter.ALL
				.withQuery(QueryParser.parse(view.getFilter(), ZoneOffset.UTC).query())
				.withLeastSeverity(Severity.ofLabel(view.getLeastSeverity()).orElse(Severity.DEBUG))
				.withSources(sources(view, opened));
		session.setFilter(filter);
		boolean timed = view.getFromNs() != Times.UNKNOWN_NS
				&& view.getToNs() - view.getFromNs() >= TimelineRange.SHORTEST_NS;
		if (timed) {
			session.setVisibleRange(new TimelineRange(view.getFromNs(), view.getToNs()));
		}
	}

	/** Logs that are not in the case any more are passed over; if none is left, all are shown. */
	private static Set<Integer> sources(SavedView view, OpenedCase opened) {
		Set<String> paths = new HashSet<>(view.getSources());
		return opened.events().sources().stream().filter(each -> paths.contains(each.path()))
				.map(EventSource::index).collect(Collectors.toSet());
	}

	/** Removes a view; undo brings it back. */
	void remove(SavedView view) {
		new CaseWriting(session.opened().orElseThrow().editor(), Settings.author()).remove(view);
	}

	/** Tells whether a case is open. */
	boolean canKeep() {
		return session.opened().isPresent();
	}
}
