package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.rule.RuleSettings;

/**
 * Which matches belong together, how many there must be, and what of it is told in one finding.
 *
 * @param by     fields; matches that agree in all of them belong together. A match that lacks one has an empty value
 * @param window span in which they must lie; empty for all time
 * @param count  least number of events
 * @param what   field of which so many different values are asked for; empty if all events count
 * @param same   span in which matches with equal fields are one event that several services report; empty for none
 * @param together span after which what comes next is told in another finding, whatever it is about; empty for one
 *               finding per combination of {@code by}
 */
record Correlation(List<String> by, Optional<Quantity> window, Quantity count, String what,
		Optional<Quantity> same, Optional<Quantity> together) {

	/** Every match counts; one group per host. */
	static final Correlation PER_HOST = new Correlation(List.of(Match.HOST), Optional.empty(), Quantity.of(1), "", //$NON-NLS-1$
			Optional.empty(), Optional.empty());

	Correlation {
		by = List.copyOf(by);
	}

	List<String> key(Match match) {
		return by.stream().map(field -> match.field(field).orElse("")).toList(); //$NON-NLS-1$
	}

	Burst burst(RuleSettings settings) {
		long windowNs = window.map(span -> span.wholeValue(settings)).orElse(Long.MAX_VALUE);
		return new Burst(windowNs, count.wholeValue(settings), what);
	}

	/** Returns what tells which finding a match belongs to. */
	Outbreaks outbreaks(RuleSettings settings) {
		return new Outbreaks(together.map(span -> span.wholeValue(settings)).orElse(-1L));
	}

	Echoes echoes(RuleSettings settings) {
		return new Echoes(same.map(span -> span.wholeValue(settings)).orElse(-1L));
	}
}
