package org.plumbline.ui.finding;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.casefile.FindingEntries;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.FindingEntry;

/** Joins what the rules found with what the engineer made of it. */
final class FindingTree {

	private FindingTree() {
	}

	/** Returns the findings of a case in their fixed order, worst first, consequences below their cause. */
	static List<FindingNode> of(OpenedCase opened) {
		return opened.findings().stream()
				.map(finding -> node(opened, finding, FindingEntries.entry(opened.model(), finding))).toList();
	}

	private static FindingNode node(OpenedCase opened, Finding finding, Optional<FindingEntry> entry) {
		return new FindingNode(finding, entry, opened.patches(finding), finding.consequences().stream()
				.map(effect -> node(opened, effect, entry.flatMap(cause -> entry(cause, effect)))).toList());
	}

	private static Optional<FindingEntry> entry(FindingEntry cause, Finding effect) {
		return cause.getConsequences().stream()
				.filter(each -> each.getRule().equals(effect.rule()) && each.getKey().equals(effect.key())).findFirst();
	}
}
