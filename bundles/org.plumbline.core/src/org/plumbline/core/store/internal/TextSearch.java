package org.plumbline.core.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.store.EventFilter;

/** Finds the rows whose text fulfils the text conditions of a filter, one block after the other. */
final class TextSearch {

	private final OpenStore store;
	private final EventFilter filter;
	private final IProgressMonitor monitor;
	private final Literal literal;
	private final Matcher matcher;
	private final BitSet sources = new BitSet();
	private byte[] raw = new byte[0];

	TextSearch(OpenStore store, EventFilter filter, IProgressMonitor monitor) {
		this.store = store;
		this.filter = filter;
		this.monitor = monitor;
		literal = new Literal(filter.literal());
		matcher = filter.pattern().orElse(Pattern.compile("")).matcher(""); //$NON-NLS-1$ //$NON-NLS-2$
		filter.sources().forEach(sources::set);
	}

	RowSet run() {
		RowSet found = new RowSet(store);
		MappedStore[] bundles = store.bundles();
		for (int bundle = 0; bundle < bundles.length; bundle++) {
			BlockTable blocks = bundles[bundle].blocks;
			for (int block = 0; block < blocks.count(); block++) {
				Selection.checkCancel(monitor);
				int source = store.globalSource(bundle, blocks.source(block));
				if (source >= 0 && (sources.isEmpty() || sources.get(source))) {
					searchBlock(bundle, block, found);
				}
			}
		}
		return found;
	}

	private void searchBlock(int bundle, int block, RowSet found) {
		MappedStore files = store.bundles()[bundle];
		raw = files.raw(block, raw);
		int length = files.blocks.rawLength(block);
		if (!filter.literal().isEmpty() && literal.find(raw, 0, length) < 0) {
			return;
		}
		long first = files.blocks.firstRow(block);
		long end = first + files.blocks.rows(block);
		for (long row = first; row < end; row++) {
			int from = Layouts.offset(files.info(row));
			int to = files.endOffset(block, row);
			if (matches(from, to)) {
				found.add(bundle, row);
			}
		}
	}

	private boolean matches(int from, int to) {
		if (!filter.literal().isEmpty() && literal.find(raw, from, to) < 0) {
			return false;
		}
		return filter.pattern().isEmpty()
				|| matcher.reset(new String(raw, from, to - from, StandardCharsets.UTF_8).stripTrailing()).find();
	}
}
