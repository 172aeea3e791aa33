package org.plumbline.core.store.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.FileOrder;
import org.plumbline.core.store.StoreExtent;
import org.plumbline.core.store.StoredBundle;
import org.plumbline.core.store.TimeMending;

/**
 * Makes what has been written of a store readable while its writer goes on: maps the beginning of its files, mends
 * times on pages of its own (copy on write, so that the files stay the writer's) and sorts the rows off the heap.
 */
final class GrowingFiles {

	private final StoredBundle bundle;
	private final StoreExtent extent;
	private final Arena arena;

	/** @param bundle has an extent */
	GrowingFiles(StoredBundle bundle, Arena arena) {
		this.bundle = bundle;
		this.extent = bundle.extent().orElseThrow();
		this.arena = arena;
	}

	/** Maps and sorts; the sources that it knows get their span of time. */
	MappedStore open(List<EventSource> spans) throws IOException {
		BlockTable blocks = new BlockTable(map("blocks.dat", MapMode.PRIVATE, //$NON-NLS-1$
				(long) extent.blocks() * Layouts.BLOCK_BYTES));
		MemorySegment times = map("stamps.dat", MapMode.PRIVATE, extent.rows() * Long.BYTES); //$NON-NLS-1$
		MemorySegment infos = map("info.dat", MapMode.READ_ONLY, extent.rows() * Integer.BYTES); //$NON-NLS-1$
		RowTimes rowTimes = new RowTimes(blocks, times, infos);
		TreeMap<Integer, List<Integer>> blocksOfSource = new TreeMap<>();
		for (int block = 0; block < blocks.count(); block++) {
			blocksOfSource.computeIfAbsent(blocks.source(block), source -> new ArrayList<>()).add(block);
		}
		for (EventSource each : bundle.sources()) {
			spans.add(mend(each, blocksOfSource.getOrDefault(each.index(), List.of()), rowTimes));
		}
		MappedStore.Columns columns = new MappedStore.Columns(blocks,
				map("text.dat", MapMode.READ_ONLY, extent.textBytes()), //$NON-NLS-1$
				new TimeColumn(times, TimeColumn.Layout.PLAIN), infos,
				MarkRows.growing(map("marks.dat", MapMode.READ_ONLY, extent.hits() * Long.BYTES)), //$NON-NLS-1$
				order(blocksOfSource, blocks, rowTimes));
		return new MappedStore(columns, extent.rows(), extent.marks());
	}

	private MemorySegment map(String name, MapMode mode, long size) throws IOException {
		Path file = bundle.folder().resolve(name);
		return Column.map(file, mode, size, arena);
	}

	private EventSource mend(EventSource source, List<Integer> blocks, RowTimes times) {
		Integer year = extent.firstYears().get(source.index());
		times.mend(blocks, year == null ? TimeMending.NOTHING : TimeMending.ofYear(year));
		long[] span = blocks.isEmpty() ? new long[] { Times.UNKNOWN_NS, Times.UNKNOWN_NS } : times.span(blocks);
		return new EventSource(source.index(), source.bundleSha256(), source.host(), source.path(), source.formatId(),
				source.lines(), source.events(), source.unparsedLines(), span[0], span[1]);
	}

	private MemorySegment order(TreeMap<Integer, List<Integer>> blocksOfSource, BlockTable blocks, RowTimes times)
			throws IOException {
		int[] ranks = FileOrder.ranks(bundle.sources());
		try (Arena scratch = Arena.ofShared()) {
			boolean wide = extent.rows() > Integer.MAX_VALUE;
			TimeOrder sorted = new TimeOrder(times::time, extent.rows(), wide, scratch);
			long count = 0;
			for (EventSource source : bundle.sources()) {
				sorted.file(ranks[source.index()]);
				for (int block : blocksOfSource.getOrDefault(source.index(), List.of())) {
					long end = blocks.firstRow(block) + blocks.rows(block);
					for (long row = blocks.firstRow(block); row < end; row++) {
						sorted.add(row);
					}
					count += blocks.rows(block);
				}
			}
			MemorySegment order = arena.allocate(count * (wide ? Long.BYTES : Integer.BYTES), Long.BYTES);
			sorted.merge(first -> wide ? TimeOrder.longs(order, first) : TimeOrder.ints(order, first));
			return order;
		}
	}
}
