package org.plumbline.core.store.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.event.Severity;
import org.plumbline.core.query.Query;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;

/** Runs a filter over a store: which rows pass, block by block, then their order in time. */
final class Selection {

	private static final int CANCEL_MASK = (1 << 16) - 1;
	/** Finding the place of one row costs as much as looking at so many places. */
	private static final int PLACES_PER_ROW = 64;
	/** A part of the time smaller than this is worth to be looked up before blocks are. */
	private static final int SMALL_PART = 4;

	private final OpenStore store;
	private final EventFilter filter;
	private final IProgressMonitor monitor;
	private long begin;
	private long end;

	Selection(OpenStore store, EventFilter filter, IProgressMonitor monitor) {
		this.store = store;
		this.filter = filter;
		this.monitor = monitor;
	}

	EventList run() {
		begin = filter.fromNs() == Long.MIN_VALUE ? 0 : store.indexAtOrAfter(filter.fromNs());
		end = filter.toNs() == Long.MAX_VALUE ? store.size() : store.indexAtOrAfter(filter.toNs());
		cutTo(filter.query());
		end = Math.max(begin, end);
		if (filter.query().isAll() && filter.sources().isEmpty() && filter.leastSeverity() == Severity.DEBUG) {
			return new SelectedRows(store, Positions.range(begin, end));
		}
		RowSet found = new TextSearch(store, filter, among(), monitor).run();
		boolean few = found.size() * PLACES_PER_ROW < end - begin;
		return new SelectedRows(store, few ? placesOf(found) : placesIn(found));
	}

	/** Uses what the query demands of the time of every event. */
	private void cutTo(Query query) {
		if (query instanceof Query.TimeIs time) {
			if (time.fromNs() != Long.MIN_VALUE) {
				begin = Math.max(begin, store.indexAtOrAfter(time.fromNs()));
			}
			if (time.toNs() != Long.MAX_VALUE) {
				end = Math.min(end, store.indexAtOrAfter(time.toNs()));
			}
		} else if (query instanceof Query.And and) {
			and.parts().forEach(this::cutTo);
		}
	}

	private Optional<RowSet> among() {
		if (end - begin > store.size() / SMALL_PART) {
			return Optional.empty();
		}
		RowSet inRange = new RowSet(store);
		for (long index = begin; index < end; index++) {
			inRange.add(store.row(index));
		}
		return Optional.of(inRange);
	}

	private Positions placesOf(RowSet found) {
		long[] places = new long[(int) found.size()];
		int count = 0;
		for (int bundle = 0; bundle < store.bundles().length; bundle++) {
			for (long row = found.next(bundle, 0); row >= 0; row = found.next(bundle, row + 1)) {
				if ((count & CANCEL_MASK) == 0) {
					checkCancel(monitor);
				}
				places[count++] = store.indexOfRow(OpenStore.global(bundle, row));
			}
		}
		Arrays.sort(places, 0, count);
		Positions kept = Positions.upTo(count, store.size());
		for (int i = 0; i < count; i++) {
			if (places[i] >= begin && places[i] < end) {
				kept.add(places[i]);
			}
		}
		return kept;
	}

	private Positions placesIn(RowSet found) {
		Positions places = Positions.upTo(Math.min(found.size(), end - begin), store.size());
		for (long index = begin; index < end; index++) {
			if ((index & CANCEL_MASK) == 0) {
				checkCancel(monitor);
			}
			if (found.has(store.row(index))) {
				places.add(index);
			}
		}
		return places;
	}

	static void checkCancel(IProgressMonitor monitor) {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
