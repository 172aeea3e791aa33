package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.event.Times;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.EvidenceRef;

/** All incidents of one cascade on one host, told by the first of them. */
final class Cascade {

	private final List<Incident> incidents;
	private final Map<ChainPart, Tally> steps = new LinkedHashMap<>();
	private final Tally whole = new Tally(2);

	/** @param incidents at least one, in order of time */
	Cascade(List<Incident> incidents) {
		this.incidents = incidents;
		Incident first = incidents.getFirst();
		int quotes = Math.max(2, RuleText.MOST_QUOTES / (first.steps().size() + 1));
		first.steps().forEach((part, matches) -> {
			Tally tally = steps.computeIfAbsent(part, absent -> new Tally(quotes));
			matches.forEach(tally::add);
		});
		incidents.forEach(incident -> incident.matches().forEach(whole::add));
	}

	/** Returns ids of rules whose findings are part of this cascade, as far as their time is its time. */
	List<String> hiddenRules() {
		return steps.keySet().stream().filter(part -> part.hides() && part.before().isEmpty()).map(ChainPart::ruleId)
				.toList();
	}

	/** Tells whether all that a finding counts led up to the incidents, so that it says nothing of its own. */
	boolean isLedUpToBy(Finding finding) {
		Map<EvidenceRef, Long> counts = new HashMap<>();
		incidents.forEach(incident -> incident.steps().forEach((part, matches) -> {
			if (part.hides() && part.before().isPresent() && part.ruleId().equals(finding.rule())) {
				matches.forEach(match -> counts.put(match.item().ref(), match.count()));
			}
		}));
		return !counts.isEmpty() && counts.values().stream().mapToLong(Long::longValue).sum() >= finding.count();
	}

	/** Tells whether a finding tells of the time of one of the incidents. */
	boolean overlaps(Finding finding) {
		return incidents.stream().anyMatch(incident -> incident.overlaps(finding));
	}

	/** Makes the finding. */
	Finding finding(RuleText text, String host, List<Finding> below, Evidence evidence) {
		List<EvidenceItem> quotes = new ArrayList<>();
		steps.values().forEach(tally -> quotes.addAll(tally.quotes()));
		incidents.stream().skip(1).limit(Math.max(0, RuleText.MOST_QUOTES - quotes.size()))
				.forEach(incident -> quotes.add(incident.matches().getFirst().item()));
		List<EvidenceItem> ordered = RuleText.inOrder(quotes);
		List<ChainStep> chain = new ArrayList<>();
		steps.forEach((part, tally) -> chain.add(new ChainStep(
				part.title().fill(name -> value(name, Optional.of(tally))).orElse(part.title().toString()),
				part.ruleId(), timeNs(part, tally), ordered.indexOf(tally.quotes().getFirst()), tally.count())));
		RuleText.Proof proof = new RuleText.Proof(ordered, chain, below);
		return text.finding(host, "", whole, name -> value(name, Optional.empty()), proof, evidence); //$NON-NLS-1$
	}

	/** A fill level is seen when the bundle is made, but it was so when the first write failed. */
	private long timeNs(ChainPart part, Tally tally) {
		long anchorNs = incidents.getFirst().anchorNs();
		boolean state = part.state().isPresent();
		boolean later = tally.firstNs() == Times.UNKNOWN_NS || tally.firstNs() > anchorNs;
		return state && later ? anchorNs : tally.firstNs();
	}

	/** @param own what names without a step are about; empty for the whole cascade */
	private Optional<String> value(String name, Optional<Tally> own) {
		int colon = name.indexOf(':');
		String field = name.substring(colon + 1);
		if (field.equals("times")) { //$NON-NLS-1$
			return Optional.of(Integer.toString(incidents.size())).filter(times -> incidents.size() > 1);
		}
		if (colon < 0) {
			return own.orElse(whole).value(field);
		}
		return steps.entrySet().stream().filter(each -> each.getKey().name().equals(name.substring(0, colon)))
				.findFirst().flatMap(each -> each.getValue().value(field));
	}
}
