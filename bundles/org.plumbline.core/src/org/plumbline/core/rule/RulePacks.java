package org.plumbline.core.rule;

import java.util.List;

import org.plumbline.core.rule.internal.PackReader;

/**
 * The rules that some pack files hold.
 *
 * @param rules  rules that can run, in the order of their ids
 * @param broken rules that cannot be read, each with file, line and reason
 */
public record RulePacks(List<Rule> rules, List<SkippedRule> broken) {

	public RulePacks {
		rules = List.copyOf(rules);
		broken = List.copyOf(broken);
	}

	/** Reads pack files; what is wrong in one rule or file does not touch the others. */
	public static RulePacks read(List<NamedResource> files) {
		PackReader reader = new PackReader().read(files);
		return new RulePacks(List.copyOf(reader.rules()), reader.broken());
	}
}
