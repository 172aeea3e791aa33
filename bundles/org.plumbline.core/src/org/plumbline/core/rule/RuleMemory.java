package org.plumbline.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plumbline.core.decode.Decoders;
import org.plumbline.model.evidence.SupportBundle;

/**
 * What each rule of a run found, so that a rule need not look again when a bundle is added that holds nothing of its
 * concern. Holds only when rules, values and tables of codes are the same. Immutable.
 */
public final class RuleMemory {

	/** Remembers nothing: every rule looks. */
	public static final RuleMemory NONE = new RuleMemory(Set.of(), Map.of(), List.of(), Map.of(),
			new Decoders(List.of()));

	private final Set<String> bundles;
	private final Map<String, List<Finding>> findings;
	private final List<NamedResource> packs;
	private final Map<String, Double> settings;
	private final Decoders decoders;

	private RuleMemory(Set<String> bundles, Map<String, List<Finding>> findings, List<NamedResource> packs,
			Map<String, Double> settings, Decoders decoders) {
		this.bundles = Set.copyOf(bundles);
		this.findings = Map.copyOf(findings);
		this.packs = List.copyOf(packs);
		this.settings = Map.copyOf(settings);
		this.decoders = decoders;
	}

	/**
	 * Remembers a run.
	 *
	 * @param findings what each rule that could run found alone, by its id
	 * @param packs    files of the rules
	 * @param settings values that were set
	 */
	static RuleMemory of(Evidence evidence, Map<String, List<Finding>> findings, List<NamedResource> packs,
			Map<String, Double> settings) {
		return new RuleMemory(shas(evidence), findings, packs, settings, evidence.decoders());
	}

	private static Set<String> shas(Evidence evidence) {
		return evidence.bundles().stream().map(SupportBundle::getSha256).collect(Collectors.toSet());
	}

	/**
	 * Returns what still holds for evidence that has grown: all of it, or nothing if a bundle has gone or somebody has
	 * changed rules, values or tables meanwhile.
	 */
	RuleMemory among(Evidence evidence, List<NamedResource> files, Map<String, Double> values) {
		boolean holds = !bundles.isEmpty() && shas(evidence).containsAll(bundles) && packs.equals(files)
				&& settings.equals(new TreeMap<>(values)) && knowsTheSame(evidence.decoders());
		return holds ? this : NONE;
	}

	private boolean knowsTheSame(Decoders other) {
		return decoders == other || decoders.codes().equals(other.codes());
	}

	/** Returns the SHA-256 of the bundles that were added since. */
	Set<String> added(Evidence evidence) {
		Set<String> added = new HashSet<>(shas(evidence));
		added.removeAll(bundles);
		return added;
	}

	/** Returns what a rule found; empty if it could not run, or nothing is remembered. */
	Optional<List<Finding>> of(Rule rule) {
		return Optional.ofNullable(findings.get(RuleContent.id(rule)));
	}
}
