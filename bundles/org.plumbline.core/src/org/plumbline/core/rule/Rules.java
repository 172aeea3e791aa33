package org.plumbline.core.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.Contributions;

/**
 * All rules in the order in which they run: those that look at single lines first, then those that join what others
 * found. They are read when they are first needed, because much work needs none. Safe for any number of threads; the
 * order does not depend on the order of contributions.
 */
public final class Rules {

	private static final int SHORTEST_MARK = 4;

	private final Supplier<RuleContent> reader;
	private RuleContent content;

	private Rules(Supplier<RuleContent> reader) {
		this.reader = reader;
	}

	/**
	 * @param rules    rules in any order; of several with one id the first one counts
	 * @param broken   rules that could not be read
	 * @param failures is told when a rule fails by a mistake of its own
	 */
	public Rules(List<Rule> rules, List<SkippedRule> broken, BiConsumer<Rule, RuntimeException> failures) {
		this(always(new RuleContent(rules, broken, failures, List.of())));
	}

	private static Supplier<RuleContent> always(RuleContent content) {
		return () -> content;
	}

	/** Returns the contributions to {@code org.plumbline.core.rule}: elements {@code rule} and {@code pack}. */
	public static Rules read(Contributions contributions) {
		return new Rules(() -> RuleContent.read(contributions));
	}

	private synchronized RuleContent content() {
		if (content == null) {
			content = reader.get();
		}
		return content;
	}

	/** Returns all rules in the order in which they run. */
	public List<Rule> all() {
		return content().rules();
	}

	/** Returns the contributed pack files; a pack under test may name their rules. */
	public List<NamedResource> files() {
		return content().files();
	}

	/** Returns rules that could not be read, each with file, line and reason. */
	public List<SkippedRule> broken() {
		return content().broken();
	}

	/** Returns the literals that the rules want to be looked for during import, sorted; each has at least 4 bytes. */
	public List<String> marks() {
		return content().rules().stream().flatMap(rule -> rule.marks().stream())
				.filter(mark -> mark.getBytes(StandardCharsets.UTF_8).length >= SHORTEST_MARK).distinct().sorted()
				.toList();
	}

	/** Returns the rule with an id. */
	public Optional<Rule> byId(String id) {
		return content().rules().stream().filter(rule -> RuleContent.id(rule).equals(id)).findFirst();
	}

	/**
	 * Runs all rules. A rule that fails is reported and listed as skipped; the others go on.
	 *
	 * @param settings values that the user set, keyed {@code RULE-ID/key}
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public RuleRun run(Evidence evidence, Map<String, Double> settings, IProgressMonitor monitor) {
		List<Rule> rules = content().rules();
		SubMonitor progress = SubMonitor.convert(monitor, rules.size());
		List<Finding> findings = new ArrayList<>(evidence.findings());
		List<SkippedRule> skipped = new ArrayList<>(content().broken());
		for (Rule rule : rules) {
			Evidence soFar = new Evidence(evidence.bundles(), evidence.events(), evidence.decoders(), findings);
			try {
				findings.addAll(
						rule.evaluate(soFar, new RuleSettings(rule.description(), settings), progress.split(1)));
			} catch (MissingEvidenceException e) {
				skipped.add(new SkippedRule(RuleContent.id(rule), e.getMessage()));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException e) {
				content().failures().accept(rule, e);
				skipped.add(new SkippedRule(RuleContent.id(rule), NLS.bind(Messages.Rules_failed, e)));
			}
		}
		skipped.sort(Comparator.comparing(SkippedRule::rule));
		return new RuleRun(FindingOrder.arrange(findings), skipped);
	}
}
