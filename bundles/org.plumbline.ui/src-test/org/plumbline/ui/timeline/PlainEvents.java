package org.plumbline.ui.timeline;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventText;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.EvidenceRef;

/** A few events in arrays; slow and easy to trust. Times ascend; the row of an event is its index. */
final class PlainEvents implements EventStore {

	private final long[] timesNs;
	private final Severity[] severities;

	PlainEvents(long[] timesNs, Severity[] severities) {
		this.timesNs = timesNs;
		this.severities = severities;
	}

	@Override
	public long size() {
		return timesNs.length;
	}

	@Override
	public long row(long index) {
		return index;
	}

	@Override
	public long timeNs(long index) {
		return timesNs[(int) index];
	}

	@Override
	public long indexAtOrAfter(long timeNs) {
		int index = 0;
		while (index < timesNs.length && timesNs[index] < timeNs) {
			index++;
		}
		return index;
	}

	@Override
	public long indexOfRow(long row) {
		return row;
	}

	@Override
	public long[][] countPerSlot(long fromNs, long toNs, int slots) {
		long[][] counts = new long[Severity.values().length][slots];
		for (int i = 0; i < timesNs.length; i++) {
			if (timesNs[i] >= fromNs && timesNs[i] < toNs) {
				counts[severities[i].ordinal()][(int) ((timesNs[i] - fromNs) * slots / (toNs - fromNs))]++;
			}
		}
		return counts;
	}

	@Override
	public long[] countPerSeverity() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<EventSource> sources() {
		return List.of();
	}

	@Override
	public Severity severity(long row) {
		return severities[(int) row];
	}

	@Override
	public int source(long row) {
		return 0;
	}

	@Override
	public long timeOfRow(long row) {
		return timeNs(row);
	}

	@Override
	public TimeFrom timeFrom(long row) {
		return TimeFrom.STAMP;
	}

	@Override
	public boolean isUnparsed(long row) {
		return false;
	}

	@Override
	public OptionalLong following(long row) {
		throw new UnsupportedOperationException();
	}

	@Override
	public LogRecord record(long row) {
		throw new UnsupportedOperationException();
	}

	@Override
	public EventText text() {
		throw new UnsupportedOperationException();
	}

	@Override
	public EventList ofSource(int source) {
		return this;
	}

	@Override
	public EventList select(EventFilter filter, IProgressMonitor monitor) {
		return this;
	}

	@Override
	public List<EventList> split(EventList list, int[] groupOf, int groups, IProgressMonitor monitor) {
		return List.of(this);
	}

	@Override
	public long[] rowsWithMark(String mark, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public OptionalLong find(EvidenceRef ref) {
		return OptionalLong.empty();
	}

	@Override
	public EvidenceRef ref(long row) {
		return EvidenceRef.NONE;
	}

	@Override
	public long firstNs() {
		return timesNs[0];
	}

	@Override
	public long lastNs() {
		return timesNs[timesNs.length - 1];
	}

	@Override
	public void close() {
		// nothing to free
	}
}
