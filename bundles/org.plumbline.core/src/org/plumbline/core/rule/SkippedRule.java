package org.plumbline.core.rule;

import java.util.List;

/**
 * A rule that did not run.
 *
 * @param rule    its id
 * @param reason  why, and what to collect next time
 * @param collect what is missing; empty if that is not why
 */
public record SkippedRule(String rule, String reason, List<Collectable> collect) {

	public SkippedRule {
		collect = List.copyOf(collect);
	}

	/** A rule that no further evidence would help. */
	public SkippedRule(String rule, String reason) {
		this(rule, reason, List.of());
	}
}
