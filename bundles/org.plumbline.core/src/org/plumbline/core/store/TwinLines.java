package org.plumbline.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;

/**
 * Links lines that tell one event, as {@link TwinStream} does, for a line that a person looks at: a kernel warning in
 * two files (same bundle, same time, same severity, same message, a warning or worse; the first of one file with the
 * first of the other), and an observation with the event that was made of it. Nothing is stored: a look at the events
 * around is enough. Safe for any number of threads.
 */
public final class TwinLines {

	/** Where stamps have whole seconds and something fails in a loop, a look must still have an end. */
	private static final int MOST_AT_ONCE = 512;

	/** Against a log that repeats itself all the time. */
	private static final int MOST_AROUND = 256;

	private final EventStore events;

	/** @param events open store */
	public TwinLines(EventStore events) {
		this.events = events;
	}

	/** Returns the other rows of the same event in order of time; mostly none. Cost: reads what happened around it. */
	public List<Long> others(long row) {
		return others(events.record(row));
	}

	/** Returns the other rows of the same event in order of time; mostly none. */
	public List<Long> others(LogRecord line) {
		List<Long> copies = copies(line);
		return copies.isEmpty() && ToldEvent.of(line).isPresent() ? made(line) : copies;
	}

	private List<Long> copies(LogRecord line) {
		long row = line.row();
		long timeNs = line.timeNs();
		if (timeNs == Times.UNKNOWN_NS || !events.severity(row).isAtLeast(Severity.WARNING)) {
			return List.of();
		}
		List<Long> candidates = candidates(row, timeNs);
		if (candidates.stream().allMatch(each -> events.source(each) == events.source(row))) {
			return List.of(); // nearly always so: no text needs to be read
		}
		List<Long> same = candidates.stream()
				.filter(each -> each == row || line.message().equals(events.record(each).message())).toList();
		int place = place(same, row);
		return same.stream().filter(each -> events.source(each) != events.source(row) && place(same, each) == place)
				.toList();
	}

	/** Reads the lines of the file around a line as who counts would. */
	private List<Long> made(LogRecord line) {
		TwinStream stream = new TwinStream();
		long first = events.indexAtOrAfter(line.timeNs() - 2 * ToldEvent.LONGEST_NS);
		long here = events.indexOfRow(line.row());
		for (long i = Math.max(first, here - MOST_AROUND); i < Math.min(events.size(), here + MOST_AROUND); i++) {
			long each = events.row(i);
			if (events.timeNs(i) > line.timeNs() + ToldEvent.LONGEST_NS) {
				break;
			}
			OptionalLong twin = events.source(each) == line.source().index() ? stream.twinOf(events.record(each))
					: OptionalLong.empty();
			if (twin.isPresent() && each == line.row()) {
				return List.of(twin.getAsLong());
			}
			if (twin.isPresent() && twin.getAsLong() == line.row()) {
				return List.of(each);
			}
		}
		return List.of();
	}

	/** Returns the row that stands before a row in order of time and tells the same event; empty if it is the first. */
	public OptionalLong firstOf(long row) {
		return firstOf(events.record(row));
	}

	/** Returns the row that stands before a line and tells the same event; empty if it is the first. */
	public OptionalLong firstOf(LogRecord line) {
		List<Long> others = others(line);
		return others.isEmpty() || events.indexOfRow(others.getFirst()) > events.indexOfRow(line.row())
				? OptionalLong.empty()
				: OptionalLong.of(others.getFirst());
	}

	/** Returns the reference of a row. */
	public EvidenceRef ref(long row) {
		return events.ref(row);
	}

	private List<Long> candidates(long row, long timeNs) {
		String sha256 = sha256(row);
		List<Long> result = new ArrayList<>();
		long first = events.indexAtOrAfter(timeNs);
		for (long i = first; i < events.size() && i < first + MOST_AT_ONCE && events.timeNs(i) == timeNs; i++) {
			long each = events.row(i);
			if (events.severity(each) == events.severity(row) && sha256(each).equals(sha256)) {
				result.add(each);
			}
		}
		return result;
	}

	private String sha256(long row) {
		return events.sources().get(events.source(row)).bundleSha256();
	}

	/** Returns the how manieth of its file a row is among rows. */
	private int place(List<Long> rows, long row) {
		int place = 0;
		for (long each : rows) {
			if (each == row) {
				return place;
			}
			place += events.source(each) == events.source(row) ? 1 : 0;
		}
		return place;
	}
}
