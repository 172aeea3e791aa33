package org.plumbline.core.store;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.core.event.Severity;

/**
 * Which events a person wants to see; conditions are joined by AND.
 *
 * @param leastSeverity this severity or worse; {@code DEBUG} for all
 * @param sources       numbers of sources; empty for all
 * @param fromNs        first time, inclusive; {@code Long.MIN_VALUE} for no bound
 * @param toNs          last time, exclusive; {@code Long.MAX_VALUE} for no bound
 * @param literal       text that must occur, case-insensitive in ASCII; empty for no condition
 * @param pattern       expression that must be found in the raw text
 */
public record EventFilter(Severity leastSeverity, Set<Integer> sources, long fromNs, long toNs, String literal,
		Optional<Pattern> pattern) {

	/** Lets every event pass. */
	public static final EventFilter ALL = new EventFilter(Severity.DEBUG, Set.of(), Long.MIN_VALUE, Long.MAX_VALUE, "",
			Optional.empty());

	public EventFilter {
		sources = Set.copyOf(sources);
	}

	/** Returns this filter with another least severity. */
	public EventFilter withLeastSeverity(Severity severity) {
		return new EventFilter(severity, sources, fromNs, toNs, literal, pattern);
	}

	/** Returns this filter for some sources; an empty set means all. */
	public EventFilter withSources(Set<Integer> some) {
		return new EventFilter(leastSeverity, some, fromNs, toNs, literal, pattern);
	}

	/** Returns this filter for a range of time. */
	public EventFilter withRange(long from, long to) {
		return new EventFilter(leastSeverity, sources, from, to, literal, pattern);
	}

	/** Returns this filter with a literal; empty text means none. */
	public EventFilter withLiteral(String text) {
		return new EventFilter(leastSeverity, sources, fromNs, toNs, text, pattern);
	}

	/** Returns this filter with an expression. */
	public EventFilter withPattern(Pattern expression) {
		return new EventFilter(leastSeverity, sources, fromNs, toNs, literal, Optional.of(expression));
	}

	/** Tells whether the text of events must be read. */
	public boolean needsText() {
		return !literal.isEmpty() || pattern.isPresent();
	}
}
