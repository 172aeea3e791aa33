package org.plumbline.ui.finding;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.event.Severity;
import org.plumbline.core.rule.Finding;

/**
 * Findings that are equally bad, or those that are known to be no trouble.
 *
 * @param title what they have in common
 * @param worst severity whose icon stands for them
 * @param nodes at least one, in their fixed order
 */
record FindingGroup(String title, Severity worst, List<FindingNode> nodes) {

	FindingGroup {
		nodes = List.copyOf(nodes);
	}

	/** Returns the groups, worst first, what is known to be harmless last; empty ones are left out. */
	static List<FindingGroup> of(List<FindingNode> nodes) {
		List<FindingGroup> groups = new ArrayList<>();
		add(groups, Messages.FindingGroup_critical, Severity.CRITICAL, nodes);
		add(groups, Messages.FindingGroup_error, Severity.ERROR, nodes);
		add(groups, Messages.FindingGroup_warning, Severity.WARNING, nodes);
		add(groups, Messages.FindingGroup_info, Severity.INFO, nodes);
		List<FindingNode> harmless = nodes.stream().filter(each -> isHarmless(each.finding())).toList();
		if (!harmless.isEmpty()) {
			groups.add(new FindingGroup(Messages.FindingGroup_harmless, Severity.INFO, harmless));
		}
		return List.copyOf(groups);
	}

	private static void add(List<FindingGroup> groups, String title, Severity severity, List<FindingNode> nodes) {
		List<FindingNode> own = nodes.stream().filter(each -> !isHarmless(each.finding()))
				.filter(each -> FindingLabels.icon(each.finding().severity()).equals(FindingLabels.icon(severity)))
				.toList();
		if (!own.isEmpty()) {
			groups.add(new FindingGroup(title, severity, own));
		}
	}

	private static boolean isHarmless(Finding finding) {
		return !finding.harmless().isEmpty();
	}
}
