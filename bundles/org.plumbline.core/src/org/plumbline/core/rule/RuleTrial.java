package org.plumbline.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.Decoders;

/** Tries rules that a person is writing: checks their files and runs them on a case, which stays as it is. */
public final class RuleTrial {

	private static final Comparator<RuleCheckFailure> BY_PLACE = Comparator.comparing(RuleCheckFailure::file)
			.thenComparingInt(RuleCheckFailure::line);

	/**
	 * What came of it.
	 *
	 * @param tried    rules that could be read, in the order in which they ran
	 * @param failures what is wrong with the files, in the order of file and line
	 * @param run      what the rules found, and which could not run
	 */
	public record Outcome(List<Rule> tried, List<RuleCheckFailure> failures, RuleRun run) {

		public Outcome {
			tried = List.copyOf(tried);
			failures = List.copyOf(failures);
		}
	}

	private final Rules known;
	private final Decoders decoders;

	/**
	 * @param known    rules that the files may name and whose ids they must not take; not those under trial
	 * @param decoders for rules that ask for decoded codes
	 */
	public RuleTrial(Rules known, Decoders decoders) {
		this.known = known;
		this.decoders = decoders;
	}

	/** Checks files without a case. */
	public Outcome check(List<NamedResource> files) {
		List<Rule> tried = read(files);
		return new Outcome(tried, failures(files, tried), new RuleRun(List.of(), List.of()));
	}

	/**
	 * Checks files and runs their rules. Cost: marks that were not looked for at import are searched in all texts.
	 *
	 * @param thresholds values of settings, keyed {@code RULE-ID/key}
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public Outcome run(List<NamedResource> files, Evidence evidence, Map<String, Double> thresholds,
			IProgressMonitor monitor) {
		List<Rule> tried = read(files);
		RuleRun run = new Rules(tried, List.of(), (rule, failure) -> {
			// the list of rules that did not run tells the person who wrote it
		}).run(evidence, thresholds, monitor);
		return new Outcome(tried, failures(files, tried), run);
	}

	private List<Rule> read(List<NamedResource> files) {
		Set<String> tested = names(files);
		List<NamedResource> all = new ArrayList<>(files);
		known.files().stream().filter(each -> !tested.contains(each.name())).forEach(all::add);
		return RulePacks.read(all).rules().stream().filter(each -> tested.contains(each.origin().file())).toList();
	}

	private List<RuleCheckFailure> failures(List<NamedResource> files, List<Rule> tried) {
		List<RuleCheckFailure> failures = new ArrayList<>(new RuleCheck(decoders).check(files, known.files()));
		Set<String> tested = names(files);
		for (Rule rule : tried) {
			String id = rule.description().id();
			if (known.byId(id).filter(each -> !tested.contains(each.origin().file())).isPresent()) {
				failures.add(new RuleCheckFailure(rule.origin().file(), rule.origin().line(), id,
						NLS.bind(Messages.RuleTrial_taken, id)));
			}
		}
		failures.sort(BY_PLACE);
		return failures;
	}

	private static Set<String> names(List<NamedResource> files) {
		return new HashSet<>(files.stream().map(NamedResource::name).toList());
	}
}
