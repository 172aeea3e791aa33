package org.plumbline.core.rule;

import java.util.List;

import org.plumbline.core.event.Severity;

/**
 * What a rule found. No finding without a line it rests on.
 *
 * @param rule        id of the rule
 * @param key         tells findings of one rule apart and is the same after a new import (host, device …)
 * @param title       one line
 * @param severity    never better than what the rule declares unless it says why in the summary
 * @param confidence  {@code verified}, {@code likely} or {@code unverified}
 * @param hosts       host names, sorted
 * @param firstNs     first event, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
 * @param lastNs      last event
 * @param count       how many events, repeats included
 * @param summary     what was seen here, one or two sentences with the numbers of this case
 * @param explanation why it matters
 * @param remedy      what to do
 * @param danger      what the remedy may break; empty if nothing
 * @param references  where to read more
 * @param related     related knowledge, each a sentence
 * @param evidence    lines, at least one, in order of time; at most 50 quoted
 * @param chain       steps from cause to effect; empty if this is no cascade
 * @param consequences findings that are effects of this one; shown below it instead of beside it
 * @param harmless    why this is known to be no trouble; empty if it may be
 * @param profile     how many events fall into each of some equal parts of the time from the first to the last one;
 *                    empty without events that have a time
 */
public record Finding(String rule, String key, String title, Severity severity, String confidence, List<String> hosts,
		long firstNs, long lastNs, long count, String summary, String explanation, String remedy, String danger,
		List<String> references, List<String> related, List<EvidenceItem> evidence, List<ChainStep> chain,
		List<Finding> consequences, String harmless, List<Long> profile) {

	public Finding {
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException(rule + ": a finding needs evidence");
		}
		hosts = List.copyOf(hosts);
		references = List.copyOf(references);
		related = List.copyOf(related);
		evidence = List.copyOf(evidence);
		chain = List.copyOf(chain);
		consequences = List.copyOf(consequences);
		profile = List.copyOf(profile);
	}

	/** Returns what names this finding among all of a case. */
	String name() {
		return rule + '\n' + key;
	}

	/** Returns the same finding with other effects. */
	public Finding withConsequences(List<Finding> effects) {
		return new Finding(rule, key, title, severity, confidence, hosts, firstNs, lastNs, count, summary, explanation,
				remedy, danger, references, related, evidence, chain, effects, harmless, profile);
	}
}
