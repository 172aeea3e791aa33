package org.plumbline.core.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.LogRecord;

/** Builds a JSON object in order; what is not known is left out. */
final class Tree {

	private final Map<String, Object> values = new LinkedHashMap<>();

	/** Puts a value, even if it is empty. */
	Tree put(String name, Object value) {
		values.put(name, value);
		return this;
	}

	/** Puts a text unless it is empty. */
	Tree text(String name, String value) {
		return value == null || value.isEmpty() ? this : put(name, value);
	}

	/** Puts a number unless it is negative, which stands for not known. */
	Tree number(String name, long value) {
		return value < 0 ? this : put(name, value);
	}

	/** Puts a time as RFC 3339 in UTC unless it is not known. */
	Tree time(String name, long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? this : put(name, Times.rfc3339(timeNs));
	}

	/** Puts the time of an event, as precisely as its line says it, unless it is not known. */
	Tree time(String name, LogRecord event) {
		return event.timeNs() == Times.UNKNOWN_NS ? this : put(name, event.timeText());
	}

	/** Puts the time of an event that is not at hand, as precisely as its line says it, unless it is not known. */
	Tree time(String name, long timeNs, EventTimes times) {
		return timeNs == Times.UNKNOWN_NS ? this : put(name, times.text(timeNs));
	}

	/** Puts a list unless it is empty. */
	Tree list(String name, List<?> value) {
		return value.isEmpty() ? this : put(name, value);
	}

	Map<String, Object> map() {
		return values;
	}
}
