package org.plumbline.core.store;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the log service left out: {@code last message repeated N times} in place of N lines equal to the one before in
 * the same file. Immutable. Made once per store: {@link EventStore#repeatedLines}.
 */
public final class RepeatedLines {

	/** What every such line holds; known to the store if it was given at import. */
	public static final String MARK = "last message repeated "; //$NON-NLS-1$

	private record Place(int source, long line) {
	}

	private final Map<Place, Long> byPlace;

	private RepeatedLines(Map<Place, Long> byPlace) {
		this.byPlace = Map.copyOf(byPlace);
	}

	/** Reads all such lines of a store. Cost: finding the mark, and reading each line that holds it. */
	static RepeatedLines of(EventStore events, IProgressMonitor monitor) {
		Map<Place, Long> byPlace = new HashMap<>();
		for (long row : events.size() == 0 ? new long[0] : events.rowsWithMark(MARK, monitor)) {
			LogRecord line = events.record(row);
			if (line.message().replaceFirst("^-* *", "").startsWith(MARK)) { //$NON-NLS-1$ //$NON-NLS-2$
				byPlace.put(new Place(line.source().index(), line.line()), Math.max(1, line.repeat()));
			}
		}
		return new RepeatedLines(byPlace);
	}

	/** Returns how many events a line stands for: those that it tells of itself, and its repeats that were left out. */
	public long countOf(LogRecord line) {
		Place next = new Place(line.source().index(), line.line() + line.lines());
		return Math.max(1, line.repeat()) + byPlace.getOrDefault(next, 0L);
	}
}
