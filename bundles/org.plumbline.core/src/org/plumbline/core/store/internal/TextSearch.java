package org.plumbline.core.store.internal;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.store.EventFilter;

/** Finds the rows that pass a filter, block by block on all cores; blocks without a chance are not decompressed. */
final class TextSearch {

	private final OpenStore store;
	private final EventFilter filter;
	private final Optional<RowSet> among;
	private final IProgressMonitor monitor;
	private final RowSet found;

	/** @param among only these are looked at, if given */
	TextSearch(OpenStore store, EventFilter filter, Optional<RowSet> among, IProgressMonitor monitor) {
		this.store = store;
		this.filter = filter;
		this.among = among;
		this.monitor = monitor;
		found = new RowSet(store);
	}

	RowSet run() {
		MappedStore[] bundles = store.bundles();
		int[] firstBlock = new int[bundles.length + 1];
		for (int bundle = 0; bundle < bundles.length; bundle++) {
			firstBlock[bundle + 1] = firstBlock[bundle] + bundles[bundle].blocks.count();
		}
		new BlockWorkers(monitor).run(firstBlock[bundles.length], () -> {
			Worker worker = new Worker();
			return block -> {
				int bundle = 0;
				while (firstBlock[bundle + 1] <= block) {
					bundle++;
				}
				worker.search(bundle, block - firstBlock[bundle]);
			};
		});
		return found;
	}

	private final class Worker {
		private final BlockTest test = new TestBuilder(store, () -> monitor != null && monitor.isCanceled())
				.test(filter);
		private final SearchBlock block = new SearchBlock(store);
		private final RowBits rows = new RowBits();

		void search(int bundle, int number) {
			block.moveTo(bundle, number);
			long first = block.firstRow();
			if (among.isPresent() && !among.get().hasAny(bundle, first, first + block.rows())
					|| test.chance(block) == BlockTest.Chance.NONE) {
				return;
			}
			rows.all(block.rows());
			among.ifPresent(some -> keep(some, bundle, first));
			test.narrow(block, rows);
			if (!rows.isEmpty()) {
				found.add(bundle, first, rows);
			}
		}

		private void keep(RowSet some, int bundle, long first) {
			for (int row = 0; row < rows.size(); row++) {
				if (!some.has(OpenStore.global(bundle, first + row))) {
					rows.clear(row);
				}
			}
		}
	}
}
