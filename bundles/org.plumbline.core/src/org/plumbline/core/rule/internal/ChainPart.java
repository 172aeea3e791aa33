package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.RuleSettings;

/**
 * One step of a cascade as a pack describes it.
 *
 * @param name         prefix of its fields in templates; empty if it has none
 * @param title        what happened, with gaps
 * @param rule         rule that sees it; empty if the step has a condition of its own
 * @param pattern      own condition on lines
 * @param state        own condition on a state
 * @param required     whether there is no cascade without it
 * @param anchor       whether the windows of the other steps begin at it
 * @param fromPrevious whether its window begins at the step before instead of the anchor
 * @param window       how long after that it may come
 * @param before       how long before the anchor it may come, instead of after
 * @param hides        whether findings of its rule are shown below the cascade; of a step before the anchor only those
 *                     that tell of nothing else
 */
record ChainPart(String name, Template title, Optional<PatternRule> rule, Optional<LinePattern> pattern,
		Optional<StateCondition> state, boolean required, boolean anchor, boolean fromPrevious,
		Optional<Quantity> window, Optional<Quantity> before, boolean hides) {

	/** So many events of one step are looked at; the first ones that have a time. */
	private static final int MOST_MATCHES = 20_000;

	/** Returns everything that could be this step, in order of time. */
	List<Match> candidates(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		List<Match> matches = new ArrayList<>();
		rule.ifPresent(each -> each.scan(evidence, settings.of(each.description()), monitor,
				match -> keep(matches, match)));
		pattern.ifPresent(each -> new EventScan(evidence, settings, monitor).run(List.of(each),
				match -> keep(matches, match)));
		state.ifPresent(each -> matches.addAll(each.matches(evidence, settings)));
		return matches;
	}

	private static void keep(List<Match> matches, Match match) {
		if (matches.size() < MOST_MATCHES && match.timeNs() != Times.UNKNOWN_NS) {
			matches.add(match);
		}
	}

	String ruleId() {
		return rule.map(each -> each.description().id()).orElse(""); //$NON-NLS-1$
	}
}
