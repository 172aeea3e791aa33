package org.plumbline.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.core.event.Times;

/** Puts findings into the order in which people read them. */
final class FindingOrder {

	private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
			.thenComparingLong(finding -> finding.firstNs() == Times.UNKNOWN_NS ? Long.MAX_VALUE : finding.firstNs())
			.thenComparing(Finding::rule).thenComparing(Finding::key);

	private FindingOrder() {
	}

	/** Returns all findings, worst first. */
	static List<Finding> sort(List<Finding> findings) {
		return findings.stream().sorted(WORST_FIRST).toList();
	}

	/** Sorts findings and leaves out those that stand below another one as its consequence. */
	static List<Finding> arrange(List<Finding> findings) {
		Set<String> below = new HashSet<>();
		findings.forEach(cause -> cause.consequences().forEach(effect -> below.add(effect.name())));
		List<Finding> top = new ArrayList<>(findings);
		top.removeIf(finding -> below.contains(finding.name()));
		top.sort(WORST_FIRST);
		return List.copyOf(top);
	}
}
