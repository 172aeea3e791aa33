package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleSettings;

/**
 * A cascade: steps from cause to effect on one host. The anchor, a required step, splits time into incidents; the other
 * steps are looked for in windows around it. One finding per host tells the first complete incident and how often it
 * came.
 */
public final class ChainRule extends DataRule {

	private final List<ChainPart> parts;
	private final Set<String> consequences;
	private final Quantity least;
	private final Optional<PatternRule> incomplete;

	/**
	 * @param consequences ids of further rules whose findings during the incident are effects of it
	 * @param least        how often it must have happened
	 * @param incomplete   what is found where a cascade did not come to its end
	 */
	ChainRule(RuleText text, List<ChainPart> parts, Set<String> consequences, Quantity least,
			Optional<PatternRule> incomplete) {
		super(text, Stream.concat(parts.stream().flatMap(part -> part.pattern().stream()),
				incomplete.stream().flatMap(each -> each.patterns().stream())).toList());
		this.incomplete = incomplete;
		this.parts = List.copyOf(parts);
		this.consequences = Set.copyOf(consequences);
		this.least = least;
	}

	@Override
	public boolean isTouchedBy(Concern concern, IProgressMonitor monitor) {
		boolean asksStates = parts.stream().anyMatch(part -> part.state().isPresent());
		boolean joinsChanged = Stream.concat(consequences.stream(), joined().stream())
				.anyMatch(concern.changed()::contains);
		return asksStates || joinsChanged || concern.holdsLineFor(looked(), monitor)
				|| incomplete.filter(each -> each.isTouchedBy(concern, monitor)).isPresent();
	}

	@Override
	List<LinePattern> looked() {
		return Stream.concat(patterns().stream(),
				parts.stream().flatMap(part -> part.rule().stream()).flatMap(rule -> rule.patterns().stream()))
				.toList();
	}

	@Override
	List<String> joined() {
		return parts.stream().map(ChainPart::ruleId).filter(id -> !id.isEmpty()).distinct().toList();
	}

	@Override
	public List<String> marks() {
		List<String> marks = new ArrayList<>(super.marks());
		incomplete.ifPresent(each -> marks.addAll(each.marks()));
		return marks.stream().distinct().sorted().toList();
	}

	@Override
	public List<Finding> evaluate(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		List<Finding> findings = new ArrayList<>(complete(evidence, settings, monitor));
		incomplete.ifPresent(each -> findings.addAll(each.find(evidence, settings, monitor)));
		return findings;
	}

	private List<Finding> complete(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		Map<ChainPart, List<Match>> candidates = new LinkedHashMap<>();
		for (ChainPart part : parts) {
			candidates.put(part, part.candidates(evidence, settings, monitor));
			if (part.required() && candidates.get(part).isEmpty()) {
				return List.of();
			}
		}
		ChainPart anchor = parts.stream().filter(ChainPart::anchor).findFirst().orElseThrow();
		List<Finding> findings = new ArrayList<>();
		for (String host : hosts(candidates, anchor)) {
			find(host, anchor, candidates, evidence, settings).ifPresent(findings::add);
		}
		return findings;
	}

	/** Returns where to look; an anchor in a log that belongs to no host may be about any host of another step. */
	private static Set<String> hosts(Map<ChainPart, List<Match>> candidates, ChainPart anchor) {
		Set<String> hosts = new TreeSet<>(candidates.get(anchor).stream().map(Match::host).toList());
		if (hosts.contains("")) { //$NON-NLS-1$
			candidates.values().forEach(matches -> matches.forEach(match -> hosts.add(match.host())));
		}
		if (hosts.size() > 1) {
			hosts.remove(""); //$NON-NLS-1$
		}
		return hosts;
	}

	private Optional<Finding> find(String host, ChainPart anchor, Map<ChainPart, List<Match>> candidates,
			Evidence evidence, RuleSettings settings) {
		Map<ChainPart, List<Match>> here = new LinkedHashMap<>();
		candidates.forEach((part, matches) -> here.put(part,
				matches.stream().filter(match -> match.host().equals(host) || match.host().isEmpty()).toList()));
		List<Incident> complete = new ArrayList<>();
		for (List<Match> start : split(here.get(anchor), gapNs(settings))) {
			Incident.of(parts, anchor, start, here, settings).ifPresent(complete::add);
		}
		if (complete.isEmpty() || complete.size() < least.wholeValue(settings)) {
			return Optional.empty();
		}
		Cascade cascade = new Cascade(complete);
		Set<String> effects = new TreeSet<>(consequences);
		effects.addAll(cascade.hiddenRules());
		List<String> hosts = host.isEmpty() ? List.of() : List.of(host);
		List<Finding> below = evidence.findings().stream()
				.filter(finding -> finding.hosts().equals(hosts) || finding.hosts().isEmpty())
				.filter(finding -> effects.contains(finding.rule()) && cascade.overlaps(finding)
						|| cascade.isLedUpToBy(finding))
				.toList();
		return Optional.of(cascade.finding(text(), host, below, evidence));
	}

	/** Returns the longest window after an anchor: what comes later is another incident. */
	private long gapNs(RuleSettings settings) {
		return parts.stream().flatMap(part -> part.window().stream()).mapToLong(span -> span.wholeValue(settings)).max()
				.orElse(0);
	}

	private static List<List<Match>> split(List<Match> matches, long gapNs) {
		List<List<Match>> groups = new ArrayList<>();
		long lastNs = 0;
		for (Match match : matches) {
			if (groups.isEmpty() || match.timeNs() - lastNs > gapNs) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(match);
			lastNs = match.timeNs();
		}
		return groups;
	}
}
