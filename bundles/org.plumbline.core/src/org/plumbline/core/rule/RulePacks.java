package org.plumbline.core.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.decode.Decoders;
import org.plumbline.core.rule.internal.DataRule;
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

	/**
	 * Returns which rules have a pattern that a line satisfies, in whatever log it stands and however many such lines
	 * they ask for.
	 *
	 * @param release of the host that wrote it; empty if not known
	 * @return ids, sorted
	 */
	public List<String> matching(String line, Optional<String> release, Decoders decoders) {
		return rules.stream().filter(rule -> rule instanceof DataRule data && data.matches(line, release, decoders))
				.map(rule -> rule.description().id()).toList();
	}
}
