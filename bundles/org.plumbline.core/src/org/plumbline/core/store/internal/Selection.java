package org.plumbline.core.store.internal;

import java.util.BitSet;

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

	EventList run() {
		RowSet found = filter.needsText() ? new TextSearch(store, filter, monitor).run() : null;
		BitSet sources = new BitSet();
		filter.sources().forEach(sources::set);
		Positions places = new Positions();
		long end = filter.toNs() == Long.MAX_VALUE ? store.size() : store.indexAtOrAfter(filter.toNs());
		long index = filter.fromNs() == Long.MIN_VALUE ? 0 : store.indexAtOrAfter(filter.fromNs());
		for (; index < end; index++) {
			if (index % CANCEL_STRIDE == 0) {
				checkCancel(monitor);
			}
			long row = store.row(index);
			if (store.severityNumber(row) <= filter.leastSeverity().ordinal()
					&& (sources.isEmpty() || sources.get(store.source(row))) && (found == null || found.has(row))) {
				places.add(index);
			}
		}
		return new SelectedRows(store, places);
	}

	static void checkCancel(IProgressMonitor monitor) {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
