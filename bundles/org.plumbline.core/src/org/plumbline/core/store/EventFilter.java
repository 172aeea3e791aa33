package org.plumbline.core.store;

import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.core.event.Severity;
import org.plumbline.core.query.Query;

/**
 * Which events a person wants to see; conditions are joined by AND.
 *
 * @param leastSeverity this severity or worse; {@code DEBUG} for all
 * @param sources       numbers of sources; empty for all
 * @param fromNs        first time, inclusive; {@code Long.MIN_VALUE} for no bound
 * @param toNs          last time, exclusive; {@code Long.MAX_VALUE} for no bound
 * @param query         what was typed; {@link Query#ALL} for no condition
 */
public record EventFilter(Severity leastSeverity, Set<Integer> sources, long fromNs, long toNs, Query query) {

	/** Lets every event pass. */
	public static final EventFilter ALL = new EventFilter(Severity.DEBUG, Set.of(), Long.MIN_VALUE, Long.MAX_VALUE,
			Query.ALL);

	public EventFilter {
		sources = Set.copyOf(sources);
	}

	/** Returns this filter with another least severity. */
	public EventFilter withLeastSeverity(Severity severity) {
		return new EventFilter(severity, sources, fromNs, toNs, query);
	}

	/** Returns this filter for some sources; an empty set means all. */
	public EventFilter withSources(Set<Integer> some) {
		return new EventFilter(leastSeverity, some, fromNs, toNs, query);
	}

	/** Returns this filter for a range of time. */
	public EventFilter withRange(long from, long to) {
		return new EventFilter(leastSeverity, sources, from, to, query);
	}

	/** Returns this filter with another query. */
	public EventFilter withQuery(Query other) {
		return new EventFilter(leastSeverity, sources, fromNs, toNs, other);
	}

	/** Returns this filter with a literal, in both cases of ASCII, as its query; empty text means none. */
	public EventFilter withLiteral(String text) {
		return withQuery(text.isEmpty() ? Query.ALL : new Query.Text(text, false));
	}

	/** Returns this filter with an expression as its query. */
	public EventFilter withPattern(Pattern expression) {
		return withQuery(new Query.Expression(expression.pattern(), expression.flags()));
	}
}
