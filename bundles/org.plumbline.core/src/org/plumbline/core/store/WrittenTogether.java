package org.plumbline.core.store;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.event.Times;

/**
 * Finds the lines that one world wrote into one file with one stamp: many drivers tell one event in several lines (what
 * happened, on which session, on which connection), and other worlds write in between. They stay events of their own;
 * whoever looks at one sees the others. Stamps without a fraction of a second are too coarse for that, unless an uptime
 * says more. Safe for any number of threads.
 */
public final class WrittenTogether {

	/** Against a clock that stood still. */
	private static final int MOST_AT_ONCE = 512;
	private static final int MOST_LINES = 16;

	private final EventStore events;

	/** @param events open store */
	public WrittenTogether(EventStore events) {
		this.events = events;
	}

	/**
	 * Returns the other lines of the same act in the order of the file, at most 16; mostly none. Cost: reads the lines
	 * of that file that have the same time.
	 */
	public List<LogRecord> others(LogRecord line) {
		boolean fine = line.timeNs() % Times.SECOND_NS != 0 || line.uptimeNs() >= 0;
		if (line.timeNs() == Times.UNKNOWN_NS || line.world() < 0 || !fine) {
			return List.of();
		}
		List<LogRecord> result = new ArrayList<>();
		long first = events.indexAtOrAfter(line.timeNs());
		for (long i = first; i < Math.min(events.size(), first + MOST_AT_ONCE); i++) {
			if (events.timeNs(i) != line.timeNs() || result.size() == MOST_LINES) {
				break;
			}
			long row = events.row(i);
			if (row != line.row() && events.source(row) == line.source().index()) {
				LogRecord other = events.record(row);
				if (other.world() == line.world() && other.uptimeNs() == line.uptimeNs()) {
					result.add(other);
				}
			}
		}
		return result;
	}
}
