package org.plumbline.core.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.Contributions;
import org.plumbline.core.rule.internal.Concern;
import org.plumbline.core.rule.internal.DataRule;

/**
 * All rules in the order in which they run: those that look at single lines first, then those that join what others
 * found. They are read when they are first needed, because much work needs none. Safe for any number of threads; the
 * order does not depend on the order of contributions.
 */
public final class Rules {

	private static final int SHORTEST_MARK = 4;

	private final Supplier<RuleContent> reader;
	private final Map<String, Double> thresholds;
	private RuleContent content;

	private Rules(Supplier<RuleContent> reader) {
		this(reader, Map.of());
	}

	private Rules(Supplier<RuleContent> reader, Map<String, Double> thresholds) {
		this.reader = reader;
		this.thresholds = thresholds;
	}

	/**
	 * @param rules    rules in any order; of several with one id the first one counts
	 * @param broken   rules that could not be read
	 * @param failures is told when a rule fails by a mistake of its own
	 */
	public Rules(List<Rule> rules, List<SkippedRule> broken, BiConsumer<Rule, RuntimeException> failures) {
		this(always(new RuleContent(rules, broken, failures, List.of(), List.of(), List.of())));
	}

	private static Supplier<RuleContent> always(RuleContent content) {
		return () -> content;
	}

	/** Returns the contributions to {@code org.plumbline.core.rule}: elements {@code rule} and {@code pack}. */
	public static Rules read(Contributions contributions) {
		return new Rules(() -> RuleContent.read(contributions));
	}

	/** Returns the same with rules and thresholds of a person's own. */
	public Rules with(RuleFolder own) {
		return new Rules(() -> content().with(own), own.thresholds());
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

	/** Returns what tells whether hosts have what mends a finding. */
	public PatchGate patches() {
		return new PatchGate(() -> content().builds(),
				id -> byId(id).map(rule -> rule.description().fixedIn()).orElse(List.of()));
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
	 * Runs all rules, those that look at single lines on all processors. A rule that fails is reported and listed as
	 * skipped; the others go on.
	 *
	 * @param set values that were set for this run, before the thresholds of the user, keyed {@code RULE-ID/key}
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public RuleRun run(Evidence evidence, Map<String, Double> set, IProgressMonitor monitor) {
		return run(evidence, set, RuleMemory.NONE, monitor);
	}

	/**
	 * Runs the rules once more after bundles were added: those which the new ones do not concern keep their findings.
	 * The result is that of a whole run.
	 *
	 * @param before what the run over the bundles before left; their events must have kept their times
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public RuleRun run(Evidence evidence, Map<String, Double> set, RuleMemory before, IProgressMonitor monitor) {
		Map<String, Double> settings = new HashMap<>(thresholds);
		settings.putAll(set);
		List<Rule> rules = content().rules();
		SubMonitor progress = SubMonitor.convert(monitor, rules.size());
		Judging judging = new Judging(evidence, settings, before.among(evidence, files(), settings));
		int alone = (int) rules.stream().takeWhile(rule -> !RuleContent.joinsFindings(rule)).count();
		IProgressMonitor silent = new SilentMonitor(progress);
		List<Outcome> outcomes = ParallelRuns.compute(alone, Runtime.getRuntime().availableProcessors(),
				i -> judging.outcome(rules.get(i), evidence, silent));
		progress.worked(alone);
		outcomes.forEach(judging::take);
		for (Rule rule : rules.subList(alone, rules.size())) {
			judging.take(judging.outcome(rule, judging.soFar(), progress.split(1)));
		}
		return judging.run();
	}

	/** One run: what is known from before, and what has been found so far. */
	private final class Judging {
		private final Evidence evidence;
		private final Map<String, Double> settings;
		private final RuleMemory before;
		private final Set<String> added;
		private final List<Finding> findings;
		private final List<SkippedRule> skipped;
		private final Map<String, List<Finding>> byRule = new HashMap<>();
		private final Set<String> looked = new HashSet<>();

		Judging(Evidence evidence, Map<String, Double> settings, RuleMemory before) {
			this.evidence = evidence;
			this.settings = settings;
			this.before = before;
			added = before.added(evidence);
			findings = new ArrayList<>(evidence.findings());
			skipped = new ArrayList<>(content().broken());
		}

		Evidence soFar() {
			return new Evidence(evidence.bundles(), evidence.events(), evidence.decoders(), findings);
		}

		Outcome outcome(Rule rule, Evidence current, IProgressMonitor monitor) {
			Optional<List<Finding>> known = before.of(rule).filter(each -> rule instanceof DataRule data
					&& !data.isTouchedBy(new Concern(evidence, added, looked), monitor));
			return known.map(each -> new Outcome(rule, each, true, Optional.empty(), Optional.empty()))
					.orElseGet(() -> evaluate(rule, current, settings, monitor));
		}

		void take(Outcome outcome) {
			String id = RuleContent.id(outcome.rule());
			findings.addAll(outcome.findings());
			if (outcome.missing().isEmpty() && outcome.failure().isEmpty()) {
				byRule.put(id, outcome.findings());
			}
			if (!outcome.known()) {
				looked.add(id);
			}
			outcome.missing().ifPresent(missing -> skipped.add(new SkippedRule(id, missing.getMessage(),
					missing.wanted().stream().map(content()::collectable).toList())));
			outcome.failure().ifPresent(failure -> {
				content().failures().accept(outcome.rule(), failure);
				skipped.add(new SkippedRule(id, NLS.bind(Messages.Rules_failed, failure)));
			});
		}

		RuleRun run() {
			skipped.sort(Comparator.comparing(SkippedRule::rule));
			List<Finding> grouped = new FindingGroups(content().rules()).group(FindingOrder.sort(findings));
			return new RuleRun(FindingOrder.arrange(grouped), skipped, looked.size(),
					RuleMemory.of(evidence, byRule, files(), settings));
		}
	}

	/** What came of one rule. */
	private record Outcome(Rule rule, List<Finding> findings, boolean known,
			Optional<MissingEvidenceException> missing, Optional<RuntimeException> failure) {
	}

	private static Outcome evaluate(Rule rule, Evidence evidence, Map<String, Double> settings,
			IProgressMonitor monitor) {
		try {
			List<Finding> findings = rule.evaluate(evidence, new RuleSettings(rule.description(), settings), monitor);
			return new Outcome(rule, findings, false, Optional.empty(), Optional.empty());
		} catch (MissingEvidenceException e) {
			return new Outcome(rule, List.of(), false, Optional.of(e), Optional.empty());
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			return new Outcome(rule, List.of(), false, Optional.empty(), Optional.of(e));
		}
	}

	/** Tells several threads of a cancel; says nothing about progress, which is for one thread. */
	private static final class SilentMonitor extends NullProgressMonitor {
		private final IProgressMonitor real;

		SilentMonitor(IProgressMonitor real) {
			this.real = real;
		}

		@Override
		public boolean isCanceled() {
			return real.isCanceled();
		}
	}
}
