package org.plumbline.ui.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleLook;
import org.plumbline.core.store.EventSource;

/**
 * What a rule sees in a case.
 *
 * @param sources  files in which it looks, in the order of the store
 * @param marks    how many events hold each of its marks
 * @param findings what it found, consequences of others too
 */
record RuleSight(List<EventSource> sources, Map<String, Integer> marks, List<Finding> findings) {

	/**
	 * Looks. Marks known at import cost nothing; others are searched in all texts.
	 *
	 * @throws OperationCanceledException if cancelled
	 */
	static RuleSight of(Rule rule, OpenedCase opened, IProgressMonitor monitor) {
		List<EventSource> all = opened.events().sources();
		Set<EventSource> sources = new LinkedHashSet<>();
		for (RuleLook look : rule.origin().looks()) {
			sources.addAll(look.among(all));
		}
		Map<String, Integer> marks = new LinkedHashMap<>();
		for (String mark : rule.marks()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			marks.put(mark, opened.events().rowsWithMark(mark, monitor).length);
		}
		return new RuleSight(new ArrayList<>(sources), marks, findings(rule, opened));
	}

	/** Returns the findings of a rule, those too that are shown below a cause. */
	private static List<Finding> findings(Rule rule, OpenedCase opened) {
		return opened.findings().stream().flatMap(RuleSight::withConsequences)
				.filter(each -> each.rule().equals(rule.description().id())).toList();
	}

	private static Stream<Finding> withConsequences(Finding finding) {
		return Stream.concat(Stream.of(finding),
				finding.consequences().stream().flatMap(RuleSight::withConsequences));
	}
}
