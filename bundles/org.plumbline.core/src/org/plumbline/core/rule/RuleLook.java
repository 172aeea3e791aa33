package org.plumbline.core.rule;

import java.util.List;

import org.plumbline.core.rule.internal.LogNames;
import org.plumbline.core.store.EventSource;

/**
 * Where a rule looks for what.
 *
 * @param logs    names of programs or of log files without extension and number; {@code *} for all
 * @param pattern expression that must be found in a line; empty if the rule asks for decoded codes only
 * @param marks   texts of which each matching line holds at least one
 */
public record RuleLook(List<String> logs, String pattern, List<String> marks) {

	public RuleLook {
		logs = List.copyOf(logs);
		marks = List.copyOf(marks);
	}

	/** Returns those of some files in which such a line may stand, in their order. */
	public List<EventSource> among(List<EventSource> sources) {
		return new LogNames(logs).among(sources);
	}
}
