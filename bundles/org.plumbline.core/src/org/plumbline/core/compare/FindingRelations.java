package org.plumbline.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.core.event.Severity;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;

/** Which findings of both sides speak of a thing or quote a class of lines. */
final class FindingRelations {

	/** Shorter names stand in texts by chance. */
	private static final int LEAST_NAME = 4;

	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Integer> badness = new HashMap<>();
	private final Map<LineClass, Set<String>> quoted = new HashMap<>();

	FindingRelations(ComparedSide... sides) {
		for (ComparedSide side : sides) {
			side.findings().forEach(this::add);
		}
	}

	private void add(Finding finding) {
		findings.add(finding);
		badness.merge(finding.rule(), Severity.values().length - finding.severity().ordinal(), Math::max);
		finding.consequences().forEach(this::add);
	}

	/** Learns what classes the lines have that the findings of a side quote. */
	void learn(ComparedSide side, LineTally tally) {
		side.findings().forEach(each -> learn(each, side, tally));
	}

	private void learn(Finding finding, ComparedSide side, LineTally tally) {
		for (EvidenceItem item : finding.evidence()) {
			OptionalLong row = side.events().find(item.ref());
			if (row.isPresent()) {
				LineClass lines = tally.classOf(side.events().record(row.getAsLong()));
				quoted.computeIfAbsent(lines, each -> new TreeSet<>()).add(finding.rule());
			}
		}
		finding.consequences().forEach(each -> learn(each, side, tally));
	}

	/** Returns the rules whose findings name a thing, sorted. */
	List<String> ofSubject(String subject) {
		String name = subject.substring(subject.lastIndexOf(": ") + 1).strip(); //$NON-NLS-1$
		return name.length() < LEAST_NAME ? List.of()
				: findings.stream().filter(each -> names(each, name)).map(Finding::rule).distinct().sorted().toList();
	}

	private static boolean names(Finding finding, String name) {
		return finding.title().contains(name) || finding.summary().contains(name)
				|| finding.evidence().stream().anyMatch(each -> each.text().contains(name));
	}

	/** Returns the rules whose findings quote such lines, sorted. */
	List<String> ofLines(LineClass lines) {
		return List.copyOf(quoted.getOrDefault(lines, Set.of()));
	}

	/** Returns how bad the worst of some rules is; 0 if there is none, greater is worse. */
	int rank(List<String> rules) {
		return rules.stream().mapToInt(each -> badness.getOrDefault(each, 0)).max().orElse(0);
	}
}
