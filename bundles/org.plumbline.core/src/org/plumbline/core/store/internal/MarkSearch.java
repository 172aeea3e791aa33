package org.plumbline.core.store.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.query.Query;
import org.plumbline.core.store.EventFilter;

/** Finds rows by a literal: from the hits noted at import, or in the text if the mark is new since then. */
final class MarkSearch {

	private final OpenStore store;
	private final String mark;
	private final IProgressMonitor monitor;
	private long[] found = new long[16];
	private int count;
	private Optional<RowSet> looked = Optional.empty();

	MarkSearch(OpenStore store, String mark, IProgressMonitor monitor) {
		this.store = store;
		this.mark = mark;
		this.monitor = monitor;
	}

	long[] run() {
		MappedStore[] bundles = store.bundles();
		for (int bundle = 0; bundle < bundles.length; bundle++) {
			int number = bundles[bundle].markNumber(mark);
			if (number >= 0) {
				fromHits(bundle, number);
			} else {
				fromText(bundle);
			}
		}
		return inOrderOfTime();
	}

	private void fromHits(int bundle, int number) {
		store.bundles()[bundle].hits().each(number, row -> addKept(bundle, row));
	}

	private void fromText(int bundle) {
		if (looked.isEmpty()) {
			EventFilter filter = EventFilter.ALL.withQuery(new Query.Text(mark, true));
			looked = Optional.of(new TextSearch(store, filter, Optional.empty(), monitor).run());
		}
		RowSet rows = looked.get();
		for (long row = rows.next(bundle, 0); row >= 0; row = rows.next(bundle, row + 1)) {
			add(OpenStore.global(bundle, row));
		}
	}

	private void addKept(int bundle, long row) {
		if (store.globalSource(bundle, store.bundles()[bundle].source(row)) >= 0) {
			add(OpenStore.global(bundle, row));
		}
	}

	private void add(long row) {
		if (count == found.length) {
			found = Arrays.copyOf(found, count * 2);
		}
		found[count++] = row;
	}

	private long[] inOrderOfTime() {
		long[] places = new long[count];
		for (int i = 0; i < count; i++) {
			places[i] = store.indexOfRow(found[i]);
		}
		Arrays.sort(places);
		for (int i = 0; i < count; i++) {
			places[i] = store.row(places[i]);
		}
		return places;
	}
}
