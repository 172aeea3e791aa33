package org.plumbline.core.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;

/** Shares the events of a list among the sources in one pass; what counting needs is noted in passing. */
final class SourceSplit {

	private static final int CANCEL_MASK = (1 << 16) - 1;

	private final OpenStore store;
	private final OrderedRows list;
	private final IProgressMonitor monitor;
	private final Positions[] places;
	private final ListSummary.Builder[] summaries;

	SourceSplit(OpenStore store, OrderedRows list, IProgressMonitor monitor) {
		this.store = store;
		this.list = list;
		this.monitor = monitor;
		List<EventSource> sources = store.sources();
		places = new Positions[sources.size()];
		summaries = new ListSummary.Builder[sources.size()];
		double share = list.size() / (double) Math.max(1, store.size());
		for (int i = 0; i < places.length; i++) {
			places[i] = Positions.upTo((long) (sources.get(i).events() * share), store.size());
			summaries[i] = new ListSummary.Builder();
		}
	}

	List<EventList> run() {
		for (long index = 0; index < list.size(); index++) {
			if ((index & CANCEL_MASK) == 0) {
				Selection.checkCancel(monitor);
			}
			long place = list.place(index);
			long row = store.row(place);
			int source = store.source(row);
			places[source].add(place);
			if (summaries[source].wantsTime()) {
				summaries[source].time(store.timeOfRow(row));
			}
			summaries[source].add(store.severityNumber(row));
		}
		List<EventList> lists = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			SelectedRows rows = new SelectedRows(store, places[i]);
			rows.take(summaries[i].build());
			lists.add(rows);
		}
		return List.copyOf(lists);
	}
}
