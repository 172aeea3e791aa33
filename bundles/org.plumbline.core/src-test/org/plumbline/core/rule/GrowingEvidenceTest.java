package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.plumbline.model.evidence.SupportBundle;

/** Rules after a bundle was added: only those look again which it concerns, and all say what a whole run says. */
class GrowingEvidenceTest {

	private static final String NEW = "cd".repeat(32);
	private static final String CHAIN = """
			chain:
			  - {title: First, rule: T-1, anchor: true}
			  - {title: Then, rule: T-3, within: 10 s}
			""";
	private static final String[] PACK = { Packs.pattern("T-1", "alpha happened", ""),
			Packs.pattern("T-2", "beta happened", ""), Packs.pattern("T-3", "gamma happened", "") };

	private final FakeEvents before = new FakeEvents().add(1, "x.log", "x", "alpha happened").add(2, "x.log", "x",
			"beta happened");
	private final FakeEvents after = new FakeEvents().add(1, "x.log", "x", "alpha happened")
			.add(2, "x.log", "x", "beta happened").inBundle(NEW).add(3, "y.log", "y", "beta happened")
			.add(4, "y.log", "y", "gamma happened");
	private final SupportBundle old = FakeEvents.bundle("7.0");
	private final SupportBundle added = FakeEvents.bundle(NEW, "7.0");

	private static Rules rules(String... texts) {
		NamedResource file = Packs.file("test.yaml", texts);
		RulePacks packs = RulePacks.read(List.of(file));
		return new Rules(packs.rules(), packs.broken(), (rule, failure) -> {
			throw failure;
		});
	}

	private RuleRun grown(Rules first, Rules second, Map<String, Double> set) {
		RuleRun run = first.run(before.evidence(List.of(old)), Map.of(), new NullProgressMonitor());
		return second.run(after.evidence(List.of(old, added)), set, run.memory(), new NullProgressMonitor());
	}

	private RuleRun whole(Rules rules) {
		return rules.run(after.evidence(List.of(old, added)), Map.of(), new NullProgressMonitor());
	}

	@Test
	void aRuleWithoutALineInTheNewBundleDoesNotLookAgain() {
		Rules rules = rules(PACK);
		RuleRun grown = grown(rules, rules, Map.of());
		assertEquals(whole(rules).findings(), grown.findings());
		assertEquals(2, grown.looked(), "beta and gamma");
		assertEquals(3, whole(rules).looked());
	}

	@Test
	void aCascadeLooksAgainWhenOneOfItsStepsIsInTheNewBundle() {
		Rules rules = rules(PACK[0], PACK[1], PACK[2], Packs.rule("C-1", CHAIN));
		RuleRun grown = grown(rules, rules, Map.of());
		assertEquals(whole(rules).findings(), grown.findings());
		assertEquals(3, grown.looked(), "beta, gamma and the cascade");
	}

	@Test
	void otherValuesMakeAllRulesLookAgain() {
		Rules rules = rules(PACK);
		assertEquals(3, grown(rules, rules, Map.of("T-1/count", 2.0)).looked());
	}

	@Test
	void aBundleThatWasTakenAwayMakesAllRulesLookAgain() {
		Rules rules = rules(PACK);
		RuleRun run = rules.run(after.evidence(List.of(old, added)), Map.of(), new NullProgressMonitor());
		RuleRun less = rules.run(before.evidence(List.of(old)), Map.of(), run.memory(), new NullProgressMonitor());
		assertEquals(3, less.looked());
	}
}
