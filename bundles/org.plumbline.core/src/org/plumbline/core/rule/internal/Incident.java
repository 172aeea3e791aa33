package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.plumbline.core.event.Times;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleSettings;

/** One complete run of a cascade: the steps that were found, each with what was seen. */
final class Incident {

	private final Map<ChainPart, Tally> steps;
	private final Tally whole;
	private final long anchorNs;

	private Incident(Map<ChainPart, Tally> steps, Tally whole, long anchorNs) {
		this.steps = steps;
		this.whole = whole;
		this.anchorNs = anchorNs;
	}

	/**
	 * Looks for the steps around one run of the anchor.
	 *
	 * @param start events of the anchor that belong together, in order of time
	 * @param all   candidates of each step, all of one host
	 * @return the incident, if no required step is missing
	 */
	static Optional<Incident> of(List<ChainPart> parts, ChainPart anchor, List<Match> start,
			Map<ChainPart, List<Match>> all, RuleSettings settings) {
		int quotes = Math.max(2, RuleText.MOST_QUOTES / parts.size());
		Map<ChainPart, Tally> steps = new LinkedHashMap<>();
		Tally whole = new Tally(2);
		List<Match> previous = start;
		for (ChainPart part : parts) {
			List<Match> base = part.fromPrevious() ? previous : start;
			List<Match> found = part == anchor ? start : within(part, base, all.get(part), settings);
			if (found.isEmpty() && part.required()) {
				return Optional.empty();
			}
			if (!found.isEmpty()) {
				Tally tally = new Tally(quotes);
				found.forEach(tally::add);
				steps.put(part, tally);
				if (part.before().isEmpty()) {
					found.forEach(whole::add);
				}
				previous = found.getFirst().isEvent() ? found : previous;
			}
		}
		return Optional.of(new Incident(steps, whole, start.getFirst().timeNs()));
	}

	private static List<Match> within(ChainPart part, List<Match> base, List<Match> candidates, RuleSettings settings) {
		long firstNs = base.getFirst().timeNs();
		long lastNs = base.getLast().timeNs();
		Predicate<Match> inWindow = match -> !match.isEvent() || match.timeNs() >= firstNs;
		if (part.before().isPresent()) {
			long spanNs = part.before().get().wholeValue(settings);
			inWindow = match -> match.timeNs() < firstNs && firstNs - match.timeNs() <= spanNs;
		} else if (part.window().isPresent()) {
			long spanNs = part.window().get().wholeValue(settings);
			inWindow = inWindow.and(match -> !match.isEvent() || match.timeNs() - lastNs <= spanNs);
		}
		return candidates.stream().filter(inWindow).toList();
	}

	/** Returns ids of rules whose findings are part of this cascade. */
	List<String> hiddenRules() {
		return steps.keySet().stream().filter(ChainPart::hides).map(ChainPart::ruleId).toList();
	}

	/** Tells whether a finding tells of the time of this incident; one without a time does. */
	boolean overlaps(Finding finding) {
		return finding.firstNs() == Times.UNKNOWN_NS || whole.firstNs() == Times.UNKNOWN_NS
				|| finding.firstNs() <= whole.lastNs() && whole.firstNs() <= finding.lastNs();
	}

	/**
	 * Makes the finding of this incident.
	 *
	 * @param times how many incidents of this kind the host had
	 */
	Finding finding(RuleText text, String host, int times, List<Finding> below, Evidence evidence) {
		List<EvidenceItem> quotes = new ArrayList<>();
		steps.values().forEach(tally -> quotes.addAll(tally.quotes()));
		List<EvidenceItem> ordered = RuleText.inOrder(quotes);
		List<ChainStep> chain = new ArrayList<>();
		steps.forEach((part, tally) -> chain.add(new ChainStep(
				part.title().fill(name -> value(name, part.name(), times)).orElse(part.title().toString()),
				part.ruleId(), timeNs(part, tally), ordered.indexOf(tally.quotes().getFirst()), tally.count())));
		return text.finding(host, text.description().title(), whole, name -> value(name, "", times), ordered, chain, //$NON-NLS-1$
				below, evidence);
	}

	/** A fill level is seen when the bundle is made, but it was so when the first write failed. */
	private long timeNs(ChainPart part, Tally tally) {
		boolean state = part.ramdisk().isPresent();
		return state && (tally.firstNs() == Times.UNKNOWN_NS || tally.firstNs() > anchorNs) ? anchorNs : tally.firstNs();
	}

	private Optional<String> value(String name, String own, int times) {
		int colon = name.indexOf(':');
		String step = colon < 0 ? own : name.substring(0, colon);
		String field = name.substring(colon + 1);
		if (field.equals("times")) { //$NON-NLS-1$
			return Optional.of(Integer.toString(times));
		}
		if (step.isEmpty()) {
			return whole.value(field);
		}
		return steps.entrySet().stream().filter(each -> each.getKey().name().equals(step)).findFirst()
				.flatMap(each -> each.getValue().value(field));
	}
}
