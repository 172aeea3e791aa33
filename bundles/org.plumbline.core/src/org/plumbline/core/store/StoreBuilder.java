package org.plumbline.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.plumbline.core.deflate.DeflatePiece;
import org.plumbline.core.store.internal.BuiltStore;

/**
 * Writes the events of one bundle into a new folder. Blocks come in any order of sources, but in file order within a
 * source; a whole event lies in one block. Any number of threads may add blocks, one for each source; what follows
 * {@link #finishBlocks} is for one thread. Closed before {@link #seal}, the folder is not a store and may be deleted.
 */
public final class StoreBuilder implements Closeable {

	/** The longest text of one block in bytes; longer events are cut into several by the reader. */
	public static final int LONGEST_BLOCK = 1 << 28;

	private final BuiltStore store;

	/**
	 * @param folder new empty folder
	 * @param marks  literals to look for
	 * @throws IOException if files cannot be created there
	 */
	public StoreBuilder(Path folder, MarkSet marks) throws IOException {
		store = new BuiltStore(folder, marks);
	}

	/** Begins a source and returns its number; sources are numbered from 0. At most 65,536. */
	public int addSource() {
		return store.addSource();
	}

	/**
	 * Adds a block of text with its events.
	 *
	 * @param raw       text from 0 to {@code length}; lines end with LF
	 * @param firstLine number of its first line in the file, from 1
	 * @throws IOException if the disk is full or fails
	 */
	public void addBlock(int source, byte[] raw, int length, long firstLine, BlockRows rows) throws IOException {
		store.addBlock(source, raw, length, firstLine, rows, null);
	}

	/**
	 * Adds a block as {@link #addBlock} does, and keeps its text as it came instead of compressing it.
	 *
	 * @param piece the same text, compressed
	 */
	public void addPiece(int source, byte[] raw, int length, long firstLine, BlockRows rows, DeflatePiece piece)
			throws IOException {
		store.addBlock(source, raw, length, firstLine, rows, piece);
	}

	/** Leaves the events of a source out of the store: the same file was read before under another path. */
	public void drop(int source) {
		store.drop(source);
	}

	/** Returns the number of events so far. */
	public long size() {
		return store.size();
	}

	/**
	 * Brings all blocks added so far to the disk, so that they can be read while more are added: by a
	 * {@link StoredBundle} with the returned extent. Cost: writes what is buffered, constant.
	 *
	 * @param firstYears per source with stamps that lack a year, the year that its first line seems to be of
	 * @throws IOException if the disk is full or fails
	 */
	public StoreExtent extent(Map<Integer, Integer> firstYears) throws IOException {
		return store.flushed(firstYears);
	}

	/** Ends adding; times can be mended afterwards. */
	public void finishBlocks() throws IOException {
		store.finishBlocks();
	}

	/**
	 * Returns a part of the text of a source. Valid between {@link #finishBlocks} and {@link #seal}; decompresses what
	 * it touches.
	 *
	 * @param from place of its first byte in the text of the source
	 */
	public byte[] text(int source, long from, int length) {
		return store.text(source, from, length);
	}

	/**
	 * Mends the times of a source, and gives lines above the first known time that time.
	 *
	 * @param mending called for each event in file order; {@link TimeMending#NOTHING} costs nothing
	 */
	public void mendTimes(int source, TimeMending mending) {
		store.mendTimes(source, mending);
	}

	/** Returns the earliest (0) and latest (1) time of a source; twice {@code Times.UNKNOWN_NS} if it has none. */
	public long[] timeSpan(int source) {
		return store.timeSpan(source);
	}

	/**
	 * Sorts all events and completes the store.
	 *
	 * @param fileRank for each source its place in the fixed order of files
	 * @param sha256   of the bundle
	 * @throws IOException if the disk is full or fails; the folder is no store then
	 */
	public void seal(int[] fileRank, String sha256) throws IOException {
		store.seal(fileRank, sha256);
	}

	@Override
	public void close() throws IOException {
		store.close();
	}
}
