package org.plumbline.core.store.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.store.MarkSet;

/** Finds rows by a literal: from the hits noted at import, or in the text if the mark is new since then. */
final class MarkSearch {

	private final OpenStore store;
	private final String mark;
	private final IProgressMonitor monitor;
	private long[] found = new long[16];
	private int count;

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
		MarkSet one = new MarkSet(List.of(mark));
		MappedStore files = store.bundles()[bundle];
		byte[] raw = new byte[0];
		for (int block = 0; block < files.blocks.count(); block++) {
			Selection.checkCancel(monitor);
			raw = files.raw(block, raw);
			int current = block;
			long[] row = { files.blocks.firstRow(block) };
			long[] last = { -1 };
			one.scan(raw, 0, files.blocks.rawLength(block), (ignored, at) -> {
				while (files.endOffset(current, row[0]) <= at) {
					row[0]++;
				}
				if (last[0] != row[0]) {
					last[0] = row[0];
					addKept(bundle, row[0]);
				}
			});
		}
	}

	private void addKept(int bundle, long row) {
		if (store.globalSource(bundle, Layouts.source(store.bundles()[bundle].info(row))) >= 0) {
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
