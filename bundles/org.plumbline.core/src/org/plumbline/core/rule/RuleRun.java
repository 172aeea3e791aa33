package org.plumbline.core.rule;

import java.util.List;

/**
 * What all rules said about a case.
 *
 * @param findings findings in fixed order: worst severity, then first time, then rule id, then key; effects stand below
 *                 their cause in {@link Finding#consequences()} and not in this list
 * @param skipped  rules that could not run, in the order of their ids
 * @param looked   how many rules looked at the evidence; of the others it was known from the run before
 * @param memory   lets the next run over more bundles leave out what these do not concern
 */
public record RuleRun(List<Finding> findings, List<SkippedRule> skipped, int looked, RuleMemory memory) {

	public RuleRun {
		findings = List.copyOf(findings);
		skipped = List.copyOf(skipped);
	}

	/** What is known without a run. */
	public RuleRun(List<Finding> findings, List<SkippedRule> skipped) {
		this(findings, skipped, 0, RuleMemory.NONE);
	}
}
