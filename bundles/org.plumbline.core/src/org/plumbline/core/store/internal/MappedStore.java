package org.plumbline.core.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** One bundle's files, mapped for reading. Thread-safe; the arena belongs to the caller. */
final class MappedStore {

	/** The mapped files. */
	record Columns(BlockTable blocks, MemorySegment text, TimeColumn times, MemorySegment infos, MarkRows hits,
			MemorySegment order) {
	}

	final BlockTable blocks;
	private final BlockTexts texts;
	private final TimeColumn times;
	private final MemorySegment infos;
	private final MarkRows hits;
	private final MemorySegment order;
	private final boolean wideOrder;
	private final List<String> marks;
	private final long rows;
	private volatile Optional<TextSummary> summary = Optional.empty();

	MappedStore(Columns columns, long rows, List<String> marks) {
		this.rows = rows;
		this.marks = marks;
		wideOrder = rows > Integer.MAX_VALUE;
		blocks = columns.blocks();
		texts = new BlockTexts(blocks, columns.text());
		times = columns.times();
		infos = columns.infos();
		hits = columns.hits();
		order = columns.order();
	}

	/** Maps a sealed store. */
	static MappedStore open(Path folder, Arena arena) throws IOException {
		Properties properties = properties(folder);
		String names = properties.getProperty("marks"); //$NON-NLS-1$
		Columns columns = new Columns(new BlockTable(map(folder, "blocks.dat", arena)), //$NON-NLS-1$
				map(folder, "text.dat", arena), //$NON-NLS-1$
				new TimeColumn(map(folder, "time.dat", arena), //$NON-NLS-1$
						TimeColumn.Layout.read(properties.getProperty(BuiltStore.TIMES))),
				map(folder, "info.dat", arena), //$NON-NLS-1$
				MarkRows.grouped(map(folder, "hits.dat", arena), //$NON-NLS-1$
						MarkRows.counts(properties.getProperty(BuiltStore.HIT_COUNTS))),
				map(folder, "order.dat", arena)); //$NON-NLS-1$
		MappedStore opened = new MappedStore(columns, Long.parseLong(properties.getProperty("rows")), //$NON-NLS-1$
				names.isEmpty() ? List.of() : List.of(names.split("\n"))); //$NON-NLS-1$
		opened.summary = TextSummary.open(folder, opened.blocks, arena);
		return opened;
	}

	/** Uses the summary of the text that has been written since. */
	void takeSummary(Path folder, Arena arena) throws IOException {
		summary = TextSummary.open(folder, blocks, arena);
	}

	boolean hasSummary() {
		return summary.isPresent();
	}

	/** Tells whether a block may hold a literal; without a summary every block may. */
	boolean mayHold(int block, TextGrams grams) {
		return summary.isEmpty() || summary.get().mayHold(block, grams);
	}

	private static MemorySegment map(Path folder, String name, Arena arena) throws IOException {
		return Column.map(folder.resolve(name), MapMode.READ_ONLY, arena);
	}

	/** Reads what identifies a store; an incomplete or older one has no usable answer. */
	static Properties properties(Path folder) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(folder.resolve(BuiltStore.PROPERTIES))) {
			properties.load(in);
		}
		return properties;
	}

	long rows() {
		return rows;
	}

	/** Returns the number of events in order; rows of a file that was read twice are not among them. */
	long events() {
		return order.byteSize() / (wideOrder ? Long.BYTES : Integer.BYTES);
	}

	long timeNs(long row) {
		return times.timeNs(row);
	}

	int info(long row) {
		return infos.getAtIndex(Layouts.INT, row);
	}

	/** Returns the bundle's own number of the source of a row. */
	int source(long row) {
		return blocks.source(blocks.blockOf(row));
	}

	long ordered(long index) {
		return wideOrder ? order.getAtIndex(Layouts.LONG, index) : order.getAtIndex(Layouts.INT, index);
	}

	/** Decompresses a block into an array of at least its raw length. */
	byte[] raw(int block, byte[] reusable) {
		return texts.read(block, reusable);
	}

	/** Opens the text of a block of which perhaps not all will be wanted, see {@link BlockTexts#open}. */
	BlockText text(int block, byte[] reusable) {
		return texts.open(block, reusable);
	}

	/** Returns the offset after the last byte of a row's text inside its block, the line end included. */
	int endOffset(int block, long row) {
		boolean last = row + 1 == blocks.firstRow(block) + blocks.rows(block);
		return last ? blocks.rawLength(block) : Layouts.offset(info(row + 1));
	}

	/** Returns the number of a mark that was known at import, or -1. */
	int markNumber(String mark) {
		return marks.indexOf(mark);
	}

	/** Returns the rows of marks. */
	MarkRows hits() {
		return hits;
	}
}
