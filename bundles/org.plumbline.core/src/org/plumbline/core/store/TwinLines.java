package org.plumbline.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;

/**
 * Links lines that tell one event because their host writes it to several files, such as a kernel warning in
 * {@code vmkernel} and in {@code vmkwarning}: same bundle, same time, same severity, same message, a warning or worse.
 * Two equal lines of one file are two events; the first is linked with the first of the other file, the second with the
 * second. Nothing is stored: a look at the events of the same instant is enough. Safe for any number of threads.
 */
public final class TwinLines {

	/** Where stamps have whole seconds and something fails in a loop, a look must still have an end. */
	private static final int MOST_AT_ONCE = 512;

	private final EventStore events;

	/** @param events open store */
	public TwinLines(EventStore events) {
		this.events = events;
	}

	/** Returns the other rows of the same event in order of time; mostly none. Cost: reads what happened at once. */
	public List<Long> others(long row) {
		long timeNs = events.timeOfRow(row);
		if (timeNs == Times.UNKNOWN_NS || !events.severity(row).isAtLeast(Severity.WARNING)) {
			return List.of();
		}
		List<Long> candidates = candidates(row, timeNs);
		if (candidates.stream().allMatch(each -> events.source(each) == events.source(row))) {
			return List.of(); // nearly always so: no text needs to be read
		}
		String message = events.record(row).message();
		List<Long> same = candidates.stream()
				.filter(each -> each == row || message.equals(events.record(each).message())).toList();
		int place = place(same, row);
		return same.stream().filter(each -> events.source(each) != events.source(row) && place(same, each) == place)
				.toList();
	}

	/** Returns the row that stands before a row in order of time and tells the same event; empty if it is the first. */
	public OptionalLong firstOf(long row) {
		List<Long> others = others(row);
		return others.isEmpty() || events.indexOfRow(others.getFirst()) > events.indexOfRow(row) ? OptionalLong.empty()
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
