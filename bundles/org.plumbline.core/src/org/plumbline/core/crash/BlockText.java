package org.plumbline.core.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;

/**
 * The lines that follow one line of a log and go with it: those of the same world, and those without a head. A block
 * ends with the first line that begins something else, after a pause, or when only other worlds have written for long.
 *
 * @param text all lines, parted by line ends
 * @param rows rows of the events in the block, that of the first line first
 */
record BlockText(String text, List<Long> rows) {

	private static final int MOST_EVENTS = 400;
	private static final int MOST_STRANGERS = 60;
	private static final int LONGEST = 1 << 17;
	private static final long LONGEST_PAUSE_NS = 60 * Times.SECOND_NS;

	/**
	 * Collects a block.
	 *
	 * @param first its first line
	 * @param ends  tells of a line whether it begins something else
	 */
	static BlockText from(EventStore events, LogRecord first, Predicate<LogRecord> ends) {
		EventList file = events.ofSource(first.source().index());
		StringBuilder text = new StringBuilder(first.text());
		List<Long> rows = new ArrayList<>(List.of(first.row()));
		long lastNs = first.timeNs();
		long lastLine = first.line();
		int strangers = 0;
		long at = file.indexOfRow(first.row()) + 1;
		for (int i = 0; i < MOST_EVENTS && at < file.size() && strangers < MOST_STRANGERS
				&& text.length() < LONGEST; i++, at++) {
			LogRecord next = events.record(file.row(at));
			if (next.line() < lastLine || isAfterPause(lastNs, next) || ends.test(next)) {
				break;
			}
			if (belongs(first, next)) {
				text.append('\n').append(next.text());
				rows.add(next.row());
				lastNs = next.timeNs();
				strangers = 0;
			} else {
				strangers++;
			}
			lastLine = next.line();
		}
		return new BlockText(text.toString(), List.copyOf(rows));
	}

	private static boolean isAfterPause(long lastNs, LogRecord next) {
		return lastNs != Times.UNKNOWN_NS && next.timeNs() != Times.UNKNOWN_NS
				&& next.timeNs() - lastNs > LONGEST_PAUSE_NS;
	}

	private static boolean belongs(LogRecord first, LogRecord next) {
		return next.world() == first.world() && next.process().equalsIgnoreCase(first.process())
				|| next.world() < 0 && next.process().isEmpty();
	}
}
