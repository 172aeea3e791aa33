package org.plumbline.core.store;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Counts what the log service left out: {@code last message repeated N times} in place of N lines equal to the one
 * before in the same file, perhaps more than once. Nothing is stored: a look at the line behind is enough. Safe for any
 * number of threads.
 */
public final class RepeatedLines {

	private static final Pattern REPEATED = Pattern.compile("^(?:-+ *)?last message repeated "); //$NON-NLS-1$

	private final EventStore events;

	/** @param events open store */
	public RepeatedLines(EventStore events) {
		this.events = events;
	}

	/**
	 * Returns how many events a line stands for: those that it tells of itself, and its repeats that were left out.
	 * Cost: reads the line behind.
	 */
	public long countOf(LogRecord line) {
		long count = Math.max(1, line.repeat());
		OptionalLong next = events.following(line.row());
		while (next.isPresent()) {
			LogRecord behind = events.record(next.getAsLong());
			if (!REPEATED.matcher(behind.message()).find()) {
				break;
			}
			count += Math.max(1, behind.repeat());
			next = events.following(behind.row());
		}
		return count;
	}
}
