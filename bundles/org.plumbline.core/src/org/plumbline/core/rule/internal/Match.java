package org.plumbline.core.rule.internal;

import java.util.Map;
import java.util.Optional;

import org.plumbline.core.rule.EvidenceItem;

/**
 * One event or one fill level that satisfies a condition of a rule.
 *
 * @param host   host it belongs to; may be empty
 * @param kind   event or state
 * @param count  how many events it stands for; 0 if it is no event of its own
 * @param fields named parts for templates and grouping
 * @param item   the quote
 */
record Match(String host, Kind kind, long count, Map<String, String> fields, EvidenceItem item) {

	static final String HOST = "host"; //$NON-NLS-1$

	/** What a match is. */
	enum Kind {
		/** An event of a log. */
		EVENT,
		/** An event that is enough for a finding, however many the rule asks for. */
		SUFFICIENT_EVENT,
		/** A state read from a command output. */
		STATE,
		/** A line that only explains another match. */
		BACKGROUND
	}

	Match {
		fields = Map.copyOf(fields);
	}

	long timeNs() {
		return item.timeNs();
	}

	/** Tells whether this is an event of a log. */
	boolean isEvent() {
		return kind == Kind.EVENT || kind == Kind.SUFFICIENT_EVENT;
	}

	/** Returns a named part; {@code host} is always there. */
	Optional<String> field(String name) {
		return name.equals(HOST) ? Optional.of(host) : Optional.ofNullable(fields.get(name));
	}
}
