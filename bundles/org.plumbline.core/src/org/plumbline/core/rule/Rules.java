package org.plumbline.core.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.Contributions;
import org.plumbline.core.rule.internal.DataRule;
import org.plumbline.core.rule.internal.PatternRule;

/**
 * All rules in the order in which they run: those that look at single lines first, then those that join what others
 * found. Immutable; the order does not depend on the order of contributions.
 */
public final class Rules {

	private static final Comparator<Rule> ORDER = Comparator.comparing(Rules::joinsFindings).thenComparing(Rules::id);

	private static final int SHORTEST_MARK = 4;

	private final List<Rule> rules;
	private final List<SkippedRule> broken;
	private final BiConsumer<Rule, RuntimeException> failures;
	private final List<NamedResource> files;

	/**
	 * @param rules    rules in any order; of several with one id the first one counts
	 * @param broken   rules that could not be read
	 * @param failures is told when a rule fails by a mistake of its own
	 */
	public Rules(List<Rule> rules, List<SkippedRule> broken, BiConsumer<Rule, RuntimeException> failures) {
		this(rules, broken, failures, List.of());
	}

	private Rules(List<Rule> rules, List<SkippedRule> broken, BiConsumer<Rule, RuntimeException> failures,
			List<NamedResource> files) {
		Map<String, Rule> byId = new TreeMap<>();
		rules.forEach(rule -> byId.putIfAbsent(id(rule), rule));
		this.rules = byId.values().stream().sorted(ORDER).toList();
		this.broken = broken.stream().sorted(Comparator.comparing(SkippedRule::rule)).toList();
		this.failures = failures;
		this.files = List.copyOf(files);
	}

	/** Reads the contributions to {@code org.plumbline.core.rule}: elements {@code rule} and {@code pack}. */
	public static Rules read(Contributions contributions) {
		List<Rule> rules = new ArrayList<>();
		Map<String, IConfigurationElement> origins = new HashMap<>();
		for (IConfigurationElement each : contributions.elements("rule", "rule")) { //$NON-NLS-1$ //$NON-NLS-2$
			contributions.create(each, Rule.class).ifPresent(rule -> {
				rules.add(rule);
				origins.putIfAbsent(id(rule), each);
			});
		}
		List<NamedResource> files = new ArrayList<>();
		for (IConfigurationElement each : contributions.elements("rule", "pack")) { //$NON-NLS-1$ //$NON-NLS-2$
			contributions.create(each, RulePackSource.class).ifPresent(source -> {
				try {
					List<NamedResource> pack = source.files();
					files.addAll(pack);
					pack.forEach(file -> origins.putIfAbsent(file.name(), each));
				} catch (IOException e) {
					contributions.report(each, e);
				}
			});
		}
		RulePacks packs = RulePacks.read(files);
		rules.addAll(packs.rules());
		return new Rules(rules, packs.broken(), (rule, failure) -> contributions
				.report(origins.get(rule instanceof DataRule data ? data.file() : id(rule)), failure), files);
	}

	private static String id(Rule rule) {
		return rule.description().id();
	}

	private static boolean joinsFindings(Rule rule) {
		return !(rule instanceof PatternRule);
	}

	/** Returns all rules in the order in which they run. */
	public List<Rule> all() {
		return rules;
	}

	/** Returns the contributed pack files; a pack under test may name their rules. */
	public List<NamedResource> files() {
		return files;
	}

	/** Returns rules that could not be read, each with file, line and reason. */
	public List<SkippedRule> broken() {
		return broken;
	}

	/** Returns the literals that the rules want to be looked for during import, sorted; each has at least 4 bytes. */
	public List<String> marks() {
		return rules.stream().flatMap(rule -> rule.marks().stream())
				.filter(mark -> mark.getBytes(StandardCharsets.UTF_8).length >= SHORTEST_MARK).distinct().sorted()
				.toList();
	}

	/** Returns the rule with an id. */
	public Optional<Rule> byId(String id) {
		return rules.stream().filter(rule -> id(rule).equals(id)).findFirst();
	}

	/**
	 * Runs all rules. A rule that fails is reported and listed as skipped; the others go on.
	 *
	 * @param settings values that the user set, keyed {@code RULE-ID/key}
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public RuleRun run(Evidence evidence, Map<String, Double> settings, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, rules.size());
		List<Finding> findings = new ArrayList<>(evidence.findings());
		List<SkippedRule> skipped = new ArrayList<>(broken);
		for (Rule rule : rules) {
			Evidence soFar = new Evidence(evidence.bundles(), evidence.events(), evidence.decoders(), findings);
			try {
				findings.addAll(
						rule.evaluate(soFar, new RuleSettings(rule.description(), settings), progress.split(1)));
			} catch (MissingEvidenceException e) {
				skipped.add(new SkippedRule(id(rule), e.getMessage()));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException e) {
				failures.accept(rule, e);
				skipped.add(new SkippedRule(id(rule), NLS.bind(Messages.Rules_failed, e)));
			}
		}
		skipped.sort(Comparator.comparing(SkippedRule::rule));
		return new RuleRun(FindingOrder.arrange(findings), skipped);
	}
}
