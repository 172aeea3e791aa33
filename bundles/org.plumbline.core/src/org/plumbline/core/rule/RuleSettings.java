package org.plumbline.core.rule;

import java.util.Map;

/** Values of a rule's settings: what the user set, else the defaults. */
public final class RuleSettings {

	private final RuleDescription rule;
	private final Map<String, Double> values;

	/** @param values values the user set, keyed {@code RULE-ID/key} */
	public RuleSettings(RuleDescription rule, Map<String, Double> values) {
		this.rule = rule;
		this.values = Map.copyOf(values);
	}

	/** Returns a value in the unit of the setting. A key that the rule does not declare is our own mistake. */
	public double value(String key) {
		RuleSetting setting = rule.settings().stream().filter(s -> s.key().equals(key)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(rule.id() + " has no setting " + key));
		return values.getOrDefault(rule.id() + "/" + key, setting.defaultValue());
	}

	/** Returns what the user set for another rule; a cascade asks for the steps of other rules. */
	public RuleSettings of(RuleDescription other) {
		return new RuleSettings(other, values);
	}
}
