package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.Set;

import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.RuleSettings;

/** Asks for a state that the models tell, not for an event of a log. */
interface StateCondition {

	/** Returns the states as asked for, in the order of bundles and hosts. */
	List<Match> matches(Evidence evidence, RuleSettings settings);

	/** Tells whether the case holds anything that could answer, whatever the answer is. */
	boolean isKnown(Evidence evidence);

	/** Returns what has to be collected for an answer. */
	String source();

	/** Returns the names of the fields that matches can have. */
	Set<String> fields();
}
