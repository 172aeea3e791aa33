package org.plumbline.core.store.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.plumbline.core.deflate.DeflatePiece;
import org.plumbline.core.store.BlockRows;
import org.plumbline.core.store.MarkSet;
import org.plumbline.core.store.StoreExtent;
import org.plumbline.core.store.TimeMending;

/** The files of a store while they are written. Not for use outside this room; see {@code StoreBuilder}. */
public final class BuiltStore implements Closeable {

	static final String PROPERTIES = "store.properties"; //$NON-NLS-1$
	static final String HIT_COUNTS = "hits"; //$NON-NLS-1$
	static final String TIMES = "times"; //$NON-NLS-1$

	/** Bytes of each source that are at hand without decompressing: enough to tell most files apart. */
	private static final int BEGINNING = 64;

	private final Path folder;
	private final MarkSet marks;
	private final MarkTuning tuning;
	private final Queue<BlockPacker> packers = new ConcurrentLinkedQueue<>();
	private final TextFile text;
	private final Column blocks;
	private final Column times;
	private final Column infos;
	private final Column hits;
	private final List<List<Integer>> blocksOfSource = new ArrayList<>();
	/** The first bytes of each source, as far as its first block has them. */
	private final List<byte[]> beginnings = new ArrayList<>();
	private final java.util.BitSet dropped = new java.util.BitSet();
	private long rows;
	private int blockCount;
	/** All texts of blocks that are in the table lie before. */
	private long textTo;
	private Arena arena;
	private BlockTable table;
	private RowTimes rowTimes;
	private MemorySegment stamps;
	private MemorySegment textColumn;

	public BuiltStore(Path folder, MarkSet marks) throws IOException {
		BlockCodec.load();
		this.folder = folder;
		this.marks = marks;
		tuning = new MarkTuning(marks);
		text = new TextFile(folder.resolve("text.dat")); //$NON-NLS-1$
		blocks = new Column(folder.resolve("blocks.dat")); //$NON-NLS-1$
		times = new Column(folder.resolve("stamps.dat")); //$NON-NLS-1$
		infos = new Column(folder.resolve("info.dat")); //$NON-NLS-1$
		hits = new Column(folder.resolve("marks.dat")); //$NON-NLS-1$
	}

	public synchronized int addSource() {
		blocksOfSource.add(new ArrayList<>());
		beginnings.add(new byte[0]);
		return blocksOfSource.size() - 1;
	}

	public void drop(int source) {
		dropped.set(source);
	}

	public synchronized long size() {
		return rows;
	}

	/** Called by any number of threads, but by one for a source; the piece may be {@code null}. */
	public void addBlock(int source, byte[] raw, int length, long firstLine, BlockRows events, DeflatePiece piece)
			throws IOException {
		BlockPacker waiting = packers.poll();
		BlockPacker packer = waiting == null ? new BlockPacker(tuning) : waiting;
		try {
			packer.pack(raw, length, events, piece);
			begin(source, raw, length);
			long textAt = text.add(packer.text(), packer.textLength()); // beside other threads; the rest is little
			append(source, packer, textAt, length, firstLine, events);
		} finally {
			packers.add(packer);
		}
	}

	private synchronized void begin(int source, byte[] raw, int length) {
		if (blocksOfSource.get(source).isEmpty()) {
			beginnings.set(source, Arrays.copyOf(raw, Math.min(length, BEGINNING)));
		}
	}

	private synchronized void append(int source, BlockPacker packed, long textAt, int length, long firstLine,
			BlockRows events) throws IOException {
		blocks.putLong(textAt);
		textTo = Math.max(textTo, textAt + packed.textLength());
		describe(source, packed, length, firstLine, events.size());
		times.putLongs(events.timesNs(), events.size());
		infos.putInts(packed.infos(), events.size());
		for (int i = 0; i < packed.hitCount(); i++) {
			hits.putLong((rows << BlockPacker.MARK_BITS) + packed.hit(i));
		}
		rows += events.size();
	}

	private void describe(int source, BlockPacker packed, int length, long firstLine, int count) throws IOException {
		blocks.putInt(packed.textLength());
		blocks.putInt(length);
		blocks.putInt(source);
		blocks.putInt(count);
		blocks.putLong(rows);
		blocks.putLong(firstLine);
		blocks.putLong(packed.earliestNs());
		blocks.putLong(packed.latestNs());
		blocks.putInt(packed.kind());
		blocks.putInt(0);
		blocksOfSource.get(source).add(blockCount++);
	}

	/** Brings all that was added to the files and says how far that is; any thread. */
	public synchronized StoreExtent flushed(Map<Integer, Integer> firstYears) throws IOException {
		for (Column each : List.of(blocks, times, infos, hits)) {
			each.flush();
		}
		return new StoreExtent(rows, blockCount, textTo, hits.position() / Long.BYTES, marks.marks(),
				firstYears);
	}

	public void finishBlocks() throws IOException {
		closeColumns();
		arena = Arena.ofShared();
		table = new BlockTable(Column.map(blocks.file(), MapMode.READ_WRITE, arena));
		textColumn = Column.map(text.file(), MapMode.READ_ONLY, arena);
		stamps = Column.map(times.file(), MapMode.READ_WRITE, arena);
		rowTimes = new RowTimes(table, stamps, Column.map(infos.file(), MapMode.READ_WRITE, arena));
	}

	/** Returns a part of the text of a source; shorter if the source is. */
	public byte[] text(int source, long from, int length) {
		byte[] beginning = beginnings.get(source);
		if (from == 0 && length <= beginning.length) {
			return Arrays.copyOf(beginning, length);
		}
		byte[] result = new byte[length];
		long at = 0;
		int filled = 0;
		for (int block : blocksOfSource.get(source)) {
			int rawLength = table.rawLength(block);
			if (at + rawLength > from && filled < length) {
				byte[] raw = raw(block);
				int begin = (int) Math.max(0, from - at);
				int count = Math.min(rawLength - begin, length - filled);
				System.arraycopy(raw, begin, result, filled, count);
				filled += count;
			}
			at += rawLength;
		}
		return Arrays.copyOf(result, filled);
	}

	private byte[] raw(int block) {
		return new BlockTexts(table, textColumn).read(block, new byte[0]);
	}

	public void mendTimes(int source, TimeMending mending) {
		rowTimes.mend(blocksOfSource.get(source), mending);
	}

	public long[] timeSpan(int source) {
		return rowTimes.span(blocksOfSource.get(source));
	}

	public void seal(int[] fileRank, String sha256) throws IOException {
		Beside<TimeColumn.Layout> timesWritten = Beside.start("times", //$NON-NLS-1$
				() -> TimeColumn.write(stamps, rows, folder.resolve("time.dat"))); //$NON-NLS-1$
		TimeColumn.Layout layout;
		try {
			writeOrder(fileRank);
		} finally {
			layout = timesWritten.await();
		}
		Properties properties = new Properties();
		properties.setProperty("format", Layouts.FORMAT); //$NON-NLS-1$
		properties.setProperty("sha256", sha256); //$NON-NLS-1$
		properties.setProperty("rows", Long.toString(rows)); //$NON-NLS-1$
		properties.setProperty(HIT_COUNTS, MarkRows.text(MarkRows.group(hits.file(), folder.resolve("hits.dat"), //$NON-NLS-1$
				marks.marks().size())));
		properties.setProperty("marks", String.join("\n", marks.marks())); //$NON-NLS-1$ //$NON-NLS-2$
		properties.setProperty(TIMES, layout.text());
		arena.close();
		arena = null;
		forget(times.file());
		forget(hits.file());
		properties.setProperty(StoreFolder.SIZES, StoreFolder.sizes(folder));
		try (OutputStream out = Files.newOutputStream(folder.resolve(PROPERTIES))) {
			properties.store(out, null);
		}
	}

	/** Removes what is needed only while the store grows; some systems keep what a view is still looking at. */
	private static void forget(Path file) throws IOException {
		try {
			Files.delete(file);
		} catch (FileSystemException e) {
			// it stays, and is one more file of the store
		}
	}

	private void writeOrder(int[] fileRank) throws IOException {
		try (Arena scratch = Arena.ofShared()) {
			boolean wide = rows > Integer.MAX_VALUE;
			TimeOrder sorted = new TimeOrder(rowTimes::time, rows, wide, scratch);
			for (int source = 0; source < blocksOfSource.size(); source++) {
				sorted.file(source < fileRank.length ? fileRank[source] : 0);
				for (int block : dropped.get(source) ? List.<Integer>of() : blocksOfSource.get(source)) {
					long end = table.firstRow(block) + table.rows(block);
					for (long row = table.firstRow(block); row < end; row++) {
						sorted.add(row);
					}
				}
			}
			Path file = folder.resolve("order.dat"); //$NON-NLS-1$
			sorted.merge(first -> new OrderFile(file, wide, first));
		}
	}

	/** Writes rows into the order from a place on. */
	private record OrderFile(Column column, boolean wide) implements TimeOrder.Sink {

		OrderFile(Path file, boolean wide, long first) throws IOException {
			this(Column.from(file, first * (wide ? Long.BYTES : Integer.BYTES)), wide);
		}

		@Override
		public void accept(long row) throws IOException {
			if (wide) {
				column.putLong(row);
			} else {
				column.putInt((int) row);
			}
		}

		@Override
		public void close() throws IOException {
			column.close();
		}
	}

	private void closeColumns() throws IOException {
		for (BlockPacker each = packers.poll(); each != null; each = packers.poll()) {
			each.close();
		}
		try (text; blocks; times; infos; hits) {
			// closing flushes; all are closed even if one fails
		}
	}

	@Override
	public void close() throws IOException {
		if (arena != null) {
			arena.close();
			arena = null;
		}
		closeColumns();
	}
}
