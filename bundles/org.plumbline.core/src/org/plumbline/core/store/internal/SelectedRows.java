package org.plumbline.core.store.internal;

/** A selection: places in the order of all events. */
final class SelectedRows extends OrderedRows {

	private final OpenStore store;
	private final Positions places;

	SelectedRows(OpenStore store, Positions places) {
		this.store = store;
		this.places = places;
	}

	@Override
	public long size() {
		return places.size();
	}

	@Override
	public long row(long index) {
		return store.row(place(index));
	}

	@Override
	public long timeNs(long index) {
		return store.timeNs(place(index));
	}

	@Override
	long place(long index) {
		if (index < 0 || index >= places.size()) {
			throw new IndexOutOfBoundsException(index);
		}
		return places.get(index);
	}

	@Override
	int severityAt(long index) {
		return store.severityAt(place(index));
	}

	@Override
	long timeOfAnyRow(long row) {
		return store.timeOfRow(row);
	}

	@Override
	int rankOfAnyRow(long row) {
		return store.rankOfAnyRow(row);
	}
}
