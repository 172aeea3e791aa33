package org.plumbline.core.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.event.Times;
import org.plumbline.core.rule.internal.Cover;
import org.plumbline.core.rule.internal.DataRule;
import org.plumbline.model.EvidenceRef;

/**
 * Puts findings below the one that tells of the same and says more, as the rules declare by {@code covers}; never
 * below one that is less severe. What stands below a cascade stays there. Cost: findings of rules that cover others ×
 * findings of those. One use per run.
 */
final class FindingGroups {

	private final Map<String, List<Cover>> covers;
	private final Map<String, String> parents = new HashMap<>();
	private final Map<String, List<Finding>> children = new HashMap<>();

	FindingGroups(List<Rule> rules) {
		covers = rules.stream().filter(DataRule.class::isInstance).map(DataRule.class::cast)
				.filter(rule -> !rule.covers().isEmpty())
				.collect(Collectors.toMap(rule -> rule.description().id(), DataRule::covers));
	}

	/**
	 * Returns all findings, those with something below them with what is below them; none is left out.
	 *
	 * @param findings worst first: of several that could cover one, the first one does
	 */
	List<Finding> group(List<Finding> findings) {
		Set<String> below = new HashSet<>();
		findings.forEach(each -> below(each, below));
		for (Finding covering : findings) {
			for (Cover cover : covers.getOrDefault(covering.rule(), List.of())) {
				findings.stream().filter(each -> each.rule().equals(cover.rule()) && !below.contains(each.name()))
						.filter(each -> !parents.containsKey(each.name()) && !isAbove(each, covering))
						.filter(each -> covers(covering, each, cover)).forEach(each -> {
							parents.put(each.name(), covering.name());
							children.computeIfAbsent(covering.name(), absent -> new ArrayList<>()).add(each);
						});
			}
		}
		return findings.stream().map(this::complete).toList();
	}

	private static void below(Finding cause, Set<String> names) {
		cause.consequences().forEach(effect -> {
			names.add(effect.name());
			below(effect, names);
		});
	}

	private boolean isAbove(Finding finding, Finding other) {
		String name = other.name();
		while (name != null && !name.equals(finding.name())) {
			name = parents.get(name);
		}
		return name != null;
	}

	private static boolean covers(Finding covering, Finding covered, Cover cover) {
		if (!covering.hosts().containsAll(covered.hosts())
				|| covering.severity().compareTo(covered.severity()) > 0) {
			return false;
		}
		if (cover.withinNs().isPresent()) {
			return covered.evidence().stream().allMatch(each -> isNear(each, covering, cover.withinNs().getAsLong()));
		}
		Set<EvidenceRef> lines = covering.evidence().stream().map(EvidenceItem::ref).collect(Collectors.toSet());
		return covered.count() <= covering.count()
				&& covered.evidence().stream().allMatch(each -> lines.contains(each.ref()));
	}

	private static boolean isNear(EvidenceItem item, Finding covering, long withinNs) {
		return item.timeNs() != Times.UNKNOWN_NS && covering.evidence().stream()
				.anyMatch(each -> each.timeNs() != Times.UNKNOWN_NS
						&& Math.abs(each.timeNs() - item.timeNs()) <= withinNs);
	}

	private Finding complete(Finding finding) {
		List<Finding> effects = new ArrayList<>(finding.consequences());
		effects.addAll(children.getOrDefault(finding.name(), List.of()));
		return effects.isEmpty() ? finding : finding.withConsequences(effects.stream().map(this::complete).toList());
	}
}
