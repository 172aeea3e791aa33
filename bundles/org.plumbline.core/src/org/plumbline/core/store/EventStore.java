package org.plumbline.core.store;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.model.EvidenceRef;

/**
 * The events of the open bundles in one order of time. Read-only; safe for any number of threads. Heap use does not
 * depend on the number of events. After {@link #close()} every call throws {@link IllegalStateException}.
 */
public interface EventStore extends EventList, AutoCloseable {

	/** Returns the sources (log files) in fixed order: bundle, then path. The number of a source is its place here. */
	List<EventSource> sources();

	/** Returns the severity of a row. Cost: one read. */
	Severity severity(long row);

	/** Returns the number of the source of a row. Cost: log(blocks). */
	int source(long row);

	/** Returns the time of a row: UTC nanoseconds since 1970, user offsets applied. Cost: one read. */
	long timeOfRow(long row);

	/** Returns how the time of a row was obtained. Cost: one read. */
	TimeFrom timeFrom(long row);

	/** Tells whether no format knew the head of a row and it does not continue another. Cost: one read. */
	boolean isUnparsed(long row);

	/** Returns everything about a row as text, for people. Cost: decompresses one block (cached) and reads one head. */
	LogRecord record(long row);

	/** Returns a reader of texts for many rows; not thread-safe, one per thread. */
	EventText text();

	/** Returns the events of one source. */
	EventList ofSource(int source);

	/**
	 * Returns the events that pass a filter.
	 *
	 * <p>Cost: reads columns only, unless the query asks for text or parts of heads: then reads, on all cores, the
	 * blocks of text that can hold it; see {@link #indexText}.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled; within 200 ms
	 */
	EventList select(EventFilter filter, IProgressMonitor monitor);

	/**
	 * Shares the events of a list of this store among groups of its sources.
	 *
	 * <p>Cost: the list is read once; counting in the results is prepared.
	 *
	 * @param list    this store, or what {@link #select} returned
	 * @param groupOf number of the group of each source, from 0; as many as {@link #sources()}
	 * @param groups  number of groups
	 * @return one list per group; empty lists where there are no events
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled
	 */
	List<EventList> split(EventList list, int[] groupOf, int groups, IProgressMonitor monitor);

	/**
	 * Makes what lets searches for text skip most of it, unless it is there already; it stays with the store. Without
	 * it every search finds the same, but reads all text. Safe while others search.
	 *
	 * <p>Cost: all text is decompressed once, on all cores.
	 *
	 * @throws IOException if it could not be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled, or if the store was closed meanwhile
	 */
	default void indexText(IProgressMonitor monitor) throws IOException {
		// a store of a few events has nothing to skip
	}

	/**
	 * Returns the rows whose text holds a literal mark, in order of time. Marks known at import cost nothing to find;
	 * others are searched in the text.
	 */
	long[] rowsWithMark(String mark, IProgressMonitor monitor);

	/** Returns the row that stands behind another one in its file; empty for the last one. Cost: log(blocks). */
	OptionalLong following(long row);

	/** Returns the row that a reference names; empty if the bundle, file or line is not here, or the line differs. */
	OptionalLong find(EvidenceRef ref);

	/** Returns the reference of a row. */
	EvidenceRef ref(long row);

	/** Returns the time of the first event; {@code Times.UNKNOWN_NS} if the store is empty. */
	long firstNs();

	/** Returns the time of the last event; {@code Times.UNKNOWN_NS} if the store is empty. */
	long lastNs();

	/** Frees memory and file handles; the files stay. Closing twice does nothing. */
	@Override
	void close();
}
