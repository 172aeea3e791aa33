package org.plumbline.core.rule.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.plumbline.core.event.Times;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleSettings;
import org.plumbline.model.EvidenceRef;

/**
 * One complete run of a cascade.
 *
 * @param steps    what was seen of each step, in the order of the steps; only steps that were found
 * @param anchorNs first time of the anchor
 */
record Incident(Map<ChainPart, List<Match>> steps, long anchorNs) {

	/**
	 * Looks for the steps around one run of the anchor.
	 *
	 * @param start events of the anchor that belong together, in order of time
	 * @param all   candidates of each step, all of one host
	 * @return the incident, if no required step is missing
	 */
	static Optional<Incident> of(List<ChainPart> parts, ChainPart anchor, List<Match> start,
			Map<ChainPart, List<Match>> all, RuleSettings settings) {
		Map<ChainPart, List<Match>> steps = new LinkedHashMap<>();
		List<Match> previous = start;
		for (ChainPart part : parts) {
			List<Match> base = part.fromPrevious() ? previous : start;
			List<Match> found = part == anchor ? start : within(part, base, all.get(part), settings);
			if (found.isEmpty() && part.required()) {
				return Optional.empty();
			}
			if (!found.isEmpty()) {
				steps.put(part, found);
				previous = found.getFirst().isEvent() && part.before().isEmpty() ? found : previous;
			}
		}
		return Optional.of(new Incident(steps, start.getFirst().timeNs()));
	}

	private static List<Match> within(ChainPart part, List<Match> base, List<Match> candidates, RuleSettings settings) {
		long firstNs = base.getFirst().timeNs();
		long lastNs = base.getLast().timeNs();
		Predicate<Match> inWindow = match -> match.timeNs() >= firstNs;
		if (part.before().isPresent()) {
			long spanNs = part.before().get().wholeValue(settings);
			inWindow = match -> match.timeNs() < firstNs && firstNs - match.timeNs() <= spanNs;
		} else if (part.window().isPresent()) {
			long spanNs = part.window().get().wholeValue(settings);
			inWindow = inWindow.and(match -> match.timeNs() - lastNs <= spanNs);
		}
		Predicate<Match> state = match -> !match.isEvent();
		return candidates.stream().filter(state.or(inWindow)).toList();
	}

	/** Returns what belongs to the incident itself, each line once; steps that only lead up to it are left out. */
	List<Match> matches() {
		Map<EvidenceRef, Match> lines = new LinkedHashMap<>();
		steps.forEach((part, found) -> {
			if (part.before().isEmpty()) {
				found.forEach(match -> lines.putIfAbsent(match.item().ref(), match));
			}
		});
		return List.copyOf(lines.values());
	}

	/** Tells whether a finding tells of the time of this incident; one without a time does. */
	boolean overlaps(Finding finding) {
		long lastNs = matches().stream().filter(Match::isEvent).mapToLong(Match::timeNs).max().orElse(anchorNs);
		return finding.firstNs() == Times.UNKNOWN_NS || finding.firstNs() <= lastNs && anchorNs <= finding.lastNs();
	}
}
