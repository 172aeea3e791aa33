package org.plumbline.core.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;

/** Shares the events of a list among groups of sources in one pass; what counting needs is noted in passing. */
final class SourceSplit {

	private static final int CANCEL_MASK = (1 << 16) - 1;

	private final OpenStore store;
	private final OrderedRows list;
	private final int[] groupOf;
	private final Positions[] places;
	private final ListSummary.Builder[] summaries;

	SourceSplit(OpenStore store, OrderedRows list, int[] groupOf, int groups) {
		this.store = store;
		this.list = list;
		this.groupOf = groupOf.clone();
		places = new Positions[groups];
		summaries = new ListSummary.Builder[groups];
		long[] events = new long[groups];
		for (EventSource each : store.sources()) {
			events[groupOf[each.index()]] += each.events();
		}
		double share = list.size() / (double) Math.max(1, store.size());
		for (int i = 0; i < places.length; i++) {
			places[i] = Positions.upTo((long) (events[i] * share), store.size());
			summaries[i] = new ListSummary.Builder();
		}
	}

	List<EventList> run(IProgressMonitor monitor) {
		for (long index = 0; index < list.size(); index++) {
			if ((index & CANCEL_MASK) == 0) {
				Selection.checkCancel(monitor);
			}
			long place = list.place(index);
			long row = store.row(place);
			int group = groupOf[store.source(row)];
			places[group].add(place);
			if (summaries[group].wantsTime()) {
				summaries[group].time(store.timeOfRow(row));
			}
			summaries[group].add(store.severityNumber(row));
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
