package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.rule.RuleSettings;

/**
 * Which matches belong together and how many there must be.
 *
 * @param by     fields; matches that agree in all of them belong together. A match that lacks one has an empty value
 * @param window span in which they must lie; empty for all time
 * @param count  least number of events
 */
record Correlation(List<String> by, Optional<Quantity> window, Quantity count) {

	/** Every match counts; one group per host. */
	static final Correlation PER_HOST = new Correlation(List.of(Match.HOST), Optional.empty(), Quantity.of(1));

	Correlation {
		by = List.copyOf(by);
	}

	List<String> key(Match match) {
		return by.stream().map(field -> match.field(field).orElse("")).toList(); //$NON-NLS-1$
	}

	Burst burst(RuleSettings settings) {
		long windowNs = window.map(span -> span.wholeValue(settings)).orElse(Long.MAX_VALUE);
		return new Burst(windowNs, count.wholeValue(settings));
	}
}
