package org.plumbline.core.rule;

import java.util.List;

/**
 * Where a rule was written down, and what it looks for.
 *
 * @param file       pack file; empty for a rule in Java
 * @param line       first line of the rule in it, from 1; 0 for a rule in Java
 * @param looks      what it looks for in which logs, in the order of the file
 * @param joins      ids of rules that a cascade joins
 * @param samples    lines that must match
 * @param lookalikes lines that must not match
 */
public record RuleOrigin(String file, int line, List<RuleLook> looks, List<String> joins, List<String> samples,
		List<String> lookalikes) {

	/** Of a rule that is a class. */
	public static final RuleOrigin JAVA = new RuleOrigin("", 0, List.of(), List.of(), List.of(), List.of()); //$NON-NLS-1$

	public RuleOrigin {
		looks = List.copyOf(looks);
		joins = List.copyOf(joins);
		samples = List.copyOf(samples);
		lookalikes = List.copyOf(lookalikes);
	}
}
