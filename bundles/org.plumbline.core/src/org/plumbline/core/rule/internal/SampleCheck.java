package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.RuleCheckFailure;

/** Runs samples and look-alikes of data rules. */
public final class SampleCheck {

	private static final Comparator<RuleCheckFailure> BY_PLACE = Comparator.comparing(RuleCheckFailure::file)
			.thenComparingInt(RuleCheckFailure::line).thenComparing(RuleCheckFailure::message);

	private final Decoders decoders;

	public SampleCheck(Decoders decoders) {
		this.decoders = decoders;
	}

	/** @see org.plumbline.core.rule.RuleCheck#check */
	public List<RuleCheckFailure> failures(List<NamedResource> files, List<NamedResource> known) {
		Set<String> tested = new HashSet<>(files.stream().map(NamedResource::name).toList());
		List<NamedResource> all = new ArrayList<>(files);
		known.stream().filter(file -> !tested.contains(file.name())).forEach(all::add);
		PackReader packs = new PackReader().read(all);
		List<RuleCheckFailure> failures = new ArrayList<>();
		packs.failures().stream().filter(each -> tested.contains(each.file())).forEach(failures::add);
		packs.rules().stream().filter(rule -> tested.contains(rule.file())).forEach(rule -> check(rule, failures));
		failures.sort(BY_PLACE);
		return List.copyOf(failures);
	}

	private void check(DataRule rule, List<RuleCheckFailure> failures) {
		Set<LinePattern> shown = new HashSet<>();
		for (Sample sample : rule.text().samples()) {
			List<LinePattern> matching = matching(rule, sample);
			shown.addAll(matching);
			if (matching.isEmpty() && !rule.hasState(sample.text())) {
				failures.add(failure(rule, sample.line(), NLS.bind(Messages.SampleCheck_noMatch, sample.text())));
			}
		}
		for (Sample lookalike : rule.text().lookalikes()) {
			if (!matching(rule, lookalike).isEmpty() || rule.hasState(lookalike.text())) {
				failures.add(failure(rule, lookalike.line(), NLS.bind(Messages.SampleCheck_match, lookalike.text())));
			}
		}
		rule.patterns().stream().filter(pattern -> !shown.contains(pattern))
				.forEach(pattern -> failures.add(failure(rule, pattern.line(), Messages.SampleCheck_noSample)));
	}

	private List<LinePattern> matching(DataRule rule, Sample sample) {
		return rule.matching(sample.text(), Optional.empty(), decoders);
	}

	private static RuleCheckFailure failure(DataRule rule, int line, String message) {
		return new RuleCheckFailure(rule.file(), line, rule.description().id(), message);
	}

	/** @see org.plumbline.core.rule.RuleCheck#overlaps */
	public SortedMap<String, SortedSet<String>> overlaps(List<NamedResource> files) {
		List<DataRule> rules = new PackReader().read(files).rules();
		SortedMap<String, SortedSet<String>> overlaps = new TreeMap<>();
		for (DataRule rule : rules) {
			SortedSet<String> others = new TreeSet<>();
			rules.stream().filter(other -> other != rule && rule.text().samples().stream()
					.anyMatch(sample -> !matching(other, sample).isEmpty()))
					.forEach(other -> others.add(other.description().id()));
			Optional.of(others).filter(found -> !found.isEmpty())
					.ifPresent(found -> overlaps.put(rule.description().id(), found));
		}
		return overlaps;
	}
}
