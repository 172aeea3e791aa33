package org.plumbline.core.rule;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds one kind of problem. Contributed through {@code org.plumbline.core.rule}, by a class or as a row of a rule
 * pack. Stateless; called once per case and after bundles were added, possibly in parallel with other rules. Same
 * evidence, same findings, same order.
 */
public interface Rule {

	/** Returns what is known of this rule without running it. */
	RuleDescription description();

	/**
	 * Returns literals that are looked for in every line during import, so that the rule finds its lines at no
	 * cost.
	 */
	List<String> marks();

	/** Returns where this rule was written down and what it looks for; {@link RuleOrigin#JAVA} for a class. */
	default RuleOrigin origin() {
		return RuleOrigin.JAVA;
	}

	/**
	 * Looks for the problem.
	 *
	 * @param evidence model, events and decoded facts of the open case, and the findings of rules before this one
	 * @param settings values of this rule's settings
	 * @param monitor  for cancel; the rule looks at it at least every 100 ms
	 * @return findings, each resting on at least one line; empty if there is nothing
	 * @throws MissingEvidenceException if the rule cannot run on this case; shown as "skipped" with the reason
	 */
	List<Finding> evaluate(Evidence evidence, RuleSettings settings, IProgressMonitor monitor)
			throws MissingEvidenceException;
}
