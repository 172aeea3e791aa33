package org.plumbline.core.rule;

import java.util.List;

/**
 * What all rules said about a case.
 *
 * @param findings findings in fixed order: worst severity, then first time, then rule id, then key; effects stand below
 *                 their cause in {@link Finding#consequences()} and not in this list
 * @param skipped  rules that could not run, in the order of their ids
 */
public record RuleRun(List<Finding> findings, List<SkippedRule> skipped) {

	public RuleRun {
		findings = List.copyOf(findings);
		skipped = List.copyOf(skipped);
	}
}
