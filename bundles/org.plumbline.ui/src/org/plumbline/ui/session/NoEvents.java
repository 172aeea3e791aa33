package org.plumbline.ui.session;

import org.plumbline.core.store.EventList;

/** The events of no case. */
final class NoEvents implements EventList {

	private static final int SEVERITIES = 8;

	@Override
	public long size() {
		return 0;
	}

	@Override
	public long row(long index) {
		throw new IndexOutOfBoundsException(index);
	}

	@Override
	public long timeNs(long index) {
		throw new IndexOutOfBoundsException(index);
	}

	@Override
	public long indexAtOrAfter(long timeNs) {
		return 0;
	}

	@Override
	public long indexOfRow(long row) {
		return -1;
	}

	@Override
	public long[][] countPerSlot(long fromNs, long toNs, int slots) {
		return new long[SEVERITIES][slots];
	}

	@Override
	public long[] countPerSeverity() {
		return new long[SEVERITIES];
	}
}
