package org.plumbline.core.store.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;

/** Runs a filter over a store: first text, block by block, then columns in the order of time. */
final class Selection {

	private static final int CANCEL_STRIDE = 1 << 16;

	private final OpenStore store;
	private final EventFilter filter;
	private final IProgressMonitor monitor;

	/** @param monitor may be {@code null} if the caller cannot cancel */
	Selection(OpenStore store, EventFilter filter, IProgressMonitor monitor) {
		this.store = store;
		this.filter = filter;
		this.monitor = monitor;
	}

	/** Takes places in the order of all events. */
	private interface Sink {

		void add(long index, int source);
	}

	EventList run() {
		Positions places = new Positions();
		pass((index, source) -> places.add(index));
		return new SelectedRows(store, places);
	}

	/** Returns one list per source. */
	List<EventList> runPerSource() {
		Positions[] places = new Positions[store.sources().size()];
		Arrays.setAll(places, source -> new Positions());
		pass((index, source) -> places[source].add(index));
		return Arrays.stream(places).map(each -> (EventList) new SelectedRows(store, each)).toList();
	}

	private void pass(Sink sink) {
		RowSet found = filter.needsText() ? new TextSearch(store, filter, monitor).run() : null;
		BitSet sources = new BitSet();
		filter.sources().forEach(sources::set);
		long end = filter.toNs() == Long.MAX_VALUE ? store.size() : store.indexAtOrAfter(filter.toNs());
		long index = filter.fromNs() == Long.MIN_VALUE ? 0 : store.indexAtOrAfter(filter.fromNs());
		for (; index < end; index++) {
			if (index % CANCEL_STRIDE == 0) {
				checkCancel(monitor);
			}
			long row = store.row(index);
			if (store.severityNumber(row) <= filter.leastSeverity().ordinal() && (found == null || found.has(row))) {
				int source = store.source(row);
				if (sources.isEmpty() || sources.get(source)) {
					sink.add(index, source);
				}
			}
		}
	}

	static void checkCancel(IProgressMonitor monitor) {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
