package org.plumbline.ui.log;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.plumbline.core.event.Severity;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;

/**
 * Rows of the table over a list of any length. Texts are made when a row is painted, and the last few are kept. The
 * table counts with {@code int} and in pixels, so a list beyond {@link #WINDOW} events is seen through a window that
 * moves. UI thread.
 */
final class EventRows implements IDataProvider {

	/** Rows that the table can hold: times their height it stays below what an {@code int} of pixels can say. */
	static final int WINDOW = 50_000_000;

	private static final int KEPT = 512;

	private final Map<Long, LogRecord> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, LogRecord> eldest) {
			return size() > KEPT;
		}
	};
	private Optional<EventStore> store = Optional.empty();
	private Optional<EventList> events = Optional.empty();
	private ZoneId zone = ZoneOffset.UTC;
	private long first;

	/** Shows a list of a store. */
	void show(EventStore from, EventList list) {
		store = Optional.of(from);
		events = Optional.of(list);
		first = 0;
		kept.clear();
	}

	/** Shows nothing. */
	void showNothing() {
		store = Optional.empty();
		events = Optional.empty();
		first = 0;
		kept.clear();
	}

	/** Sets the zone of times. */
	void setZone(ZoneId wanted) {
		zone = wanted;
	}

	/** Returns the zone of times. */
	ZoneId zone() {
		return zone;
	}

	/** Returns the number of events in the list. */
	long size() {
		return events.map(EventList::size).orElse(0L);
	}

	/** Moves the window so that it holds an index; returns whether it had to move. */
	boolean reach(long index) {
		if (index >= first && index < first + getRowCount()) {
			return false;
		}
		first = Math.max(0, Math.min(index - WINDOW / 2, size() - WINDOW));
		return true;
	}

	/** Returns the place in the list of a row of the table. */
	long index(int row) {
		return first + row;
	}

	/** Returns the row of the table that shows an index which the window holds. */
	int rowOf(long index) {
		return (int) (index - first);
	}

	/** Returns the event of a row of the table. */
	LogRecord event(int row) {
		return record(index(row));
	}

	/** Returns the event at a place in the list. Cost: see {@link EventStore#record}; none for the last few. */
	LogRecord record(long index) {
		return kept.computeIfAbsent(index, i -> store.orElseThrow().record(events.orElseThrow().row(i)));
	}

	/** Returns the severity of a row of the table. Cost: two reads. */
	Severity severity(int row) {
		return store.orElseThrow().severity(events.orElseThrow().row(index(row)));
	}

	/** Returns the list. */
	Optional<EventList> events() {
		return events;
	}

	/** Returns the store of the list. */
	Optional<EventStore> store() {
		return store;
	}

	@Override
	public int getRowCount() {
		return (int) Math.min(WINDOW, size());
	}

	@Override
	public int getColumnCount() {
		return EventColumn.values().length;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return EventColumn.values()[column].text(event(row), zone);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("events are read-only"); //$NON-NLS-1$
	}
}
