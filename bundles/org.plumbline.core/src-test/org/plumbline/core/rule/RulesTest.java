package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Severity;

/** Running all rules: order, and what happens when one of them fails. */
class RulesTest {

	private static final FakeEvents EVENTS = new FakeEvents().add(2, "x.log", "x", "alpha happened")
			.add(1, "x.log", "x", "beta happened").add(3, "x.log", "x", "gamma happened");

	private interface Body {
		List<Finding> evaluate(Evidence evidence) throws MissingEvidenceException;
	}

	private static Rule rule(String id, Body body) {
		return new Rule() {
			@Override
			public RuleDescription description() {
				return new RuleDescription(id, id, Severity.INFO, "test", "", "m", "r", "", List.of(), "verified",
						List.of(), List.of(), "");
			}

			@Override
			public List<String> marks() {
				return List.of("abc", "long enough");
			}

			@Override
			public List<Finding> evaluate(Evidence evidence, RuleSettings settings, IProgressMonitor monitor)
					throws MissingEvidenceException {
				return body.evaluate(evidence);
			}
		};
	}

	private static Rules rules(List<Rule> more, List<RuntimeException> failures, String... texts) {
		RulePacks packs = Packs.read(texts);
		List<Rule> all = new ArrayList<>(more);
		all.addAll(packs.rules());
		return new Rules(all, packs.broken(), (rule, failure) -> failures.add(failure));
	}

	private static RuleRun run(Rules rules) {
		return rules.run(EVENTS.evidence(), Map.of(), new NullProgressMonitor());
	}

	@Test
	void oneBrokenRuleIsReportedAndSkippedAndTheOthersRun() {
		List<RuntimeException> failures = new ArrayList<>();
		RuleRun run = run(rules(List.of(rule("A-1", evidence -> {
			throw new IllegalStateException("oops");
		}), rule("A-2", evidence -> {
			throw new MissingEvidenceException("collect more");
		})), failures, Packs.pattern("T-1", "alpha happened", ""), Packs.pattern("T-2", "alpha (happened", "")));
		assertEquals(List.of("T-1"), run.findings().stream().map(Finding::rule).toList());
		assertEquals(List.of("A-1", "A-2", "T-2"), run.skipped().stream().map(SkippedRule::rule).toList());
		assertTrue(run.skipped().get(0).reason().contains("oops"));
		assertEquals("collect more", run.skipped().get(1).reason());
		assertTrue(run.skipped().get(2).reason().startsWith("test.yaml:23: "), run.skipped().get(2).reason());
		assertEquals(List.of("oops"), failures.stream().map(RuntimeException::getMessage).toList());
	}

	@Test
	void findingsAreSortedBySeverityThenTimeThenRule() {
		String critical = Packs.pattern("T-9", "gamma happened", "").replace("severity: error", "severity: critical");
		RuleRun run = run(rules(List.of(), new ArrayList<>(), Packs.pattern("T-1", "alpha happened", ""),
				Packs.pattern("T-3", "beta happened", ""), Packs.pattern("T-2", "beta happened", ""), critical));
		assertEquals(List.of("T-9", "T-2", "T-3", "T-1"), run.findings().stream().map(Finding::rule).toList());
	}

	@Test
	void rulesWrittenInJavaSeeWhatPatternsFound() {
		List<String> seen = new ArrayList<>();
		run(rules(List.of(rule("A-1", evidence -> {
			evidence.findings().forEach(each -> seen.add(each.rule()));
			return List.of();
		})), new ArrayList<>(), Packs.pattern("T-1", "alpha happened", "")));
		assertEquals(List.of("T-1"), seen);
	}

	@Test
	void aPatternThatExplodesIsCutOffAndNamed() {
		FakeEvents events = new FakeEvents();
		for (int i = 0; i < 30; i++) {
			events.add(i, "x.log", "x", "aaaa" + "a".repeat(5000) + "!");
		}
		events.add(99, "x.log", "x", "aaaa happened");
		List<RuntimeException> failures = new ArrayList<>();
		RuleRun run = rules(List.of(), failures, Packs.pattern("T-1", "aaaa(a+)+ ?b", ""),
				Packs.pattern("T-2", "aaaa happened", "")).run(events.evidence(), Map.of(), new NullProgressMonitor());
		assertEquals(List.of("T-2"), run.findings().stream().map(Finding::rule).toList());
		assertEquals(List.of("T-1"), run.skipped().stream().map(SkippedRule::rule).toList());
		assertEquals(1, failures.size());
	}

	@Test
	void oneLineThatTakesTooLongCostsThatLineOnly() {
		FakeEvents events = new FakeEvents().add(1, "x.log", "x", "aaaa" + "a".repeat(5000) + "!")
				.add(2, "x.log", "x", "aaaaab");
		List<RuntimeException> failures = new ArrayList<>();
		RuleRun run = rules(List.of(), failures, Packs.pattern("T-1", "aaaa(a+)+b", "")).run(events.evidence(),
				Map.of(),
				new NullProgressMonitor());
		assertEquals(1, run.findings().getFirst().count());
		assertEquals(List.of(), failures);
	}

	@Test
	void cancellingStopsTheRun() {
		Rules rules = rules(List.of(), new ArrayList<>(), Packs.pattern("T-1", "alpha happened", ""));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> rules.run(EVENTS.evidence(), Map.of(), monitor));
	}

	@Test
	void marksAreThoseOfAllRulesAndLongEnoughForTheImport() {
		Rules rules = rules(List.of(rule("A-1", evidence -> List.of())), new ArrayList<>(),
				Packs.pattern("T-1", "(?:alpha|beta) happened", ""));
		assertEquals(List.of(" happened", "long enough"), rules.marks());
		assertEquals(List.of("A-1", "T-1"),
				rules.all().stream().map(each -> each.description().id()).sorted().toList());
		assertTrue(rules.byId("T-1").isPresent() && rules.byId("T-7").isEmpty());
	}
}
