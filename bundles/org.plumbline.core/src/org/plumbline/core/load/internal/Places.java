package org.plumbline.core.load.internal;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.load.LoadPlace;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;

/** Makes places of rows; each costs a look into the text. */
record Places(EventStore events) {

	private static final int LONGEST = 200;

	LoadPlace of(long row) {
		LogRecord record = events.record(row);
		return new LoadPlace(record.ref(), cut(record.text()));
	}

	List<LoadPlace> of(List<Long> rows) {
		List<LoadPlace> places = new ArrayList<>();
		rows.forEach(each -> places.add(of(each)));
		return places;
	}

	String path(long row) {
		return events.sources().get(events.source(row)).path();
	}

	/** Returns the first line of a text, cut where it is long. */
	static String cut(String text) {
		String line = text.lines().findFirst().orElse(""); //$NON-NLS-1$
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '\u2026';
	}
}
