package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.Decoders;

/** Rules under trial: what their author is told, and that nothing else runs. */
class RuleTrialTest {

	private static final FakeEvents EVENTS = new FakeEvents().add(1, "vmkernel.log", "vmkernel", "alpha happened")
			.add(2, "hostd.log", "hostd", "beta happened");

	private static final Decoders NONE = new Decoders(List.of());

	private static RuleTrial.Outcome run(Rules known, String... rules) {
		return new RuleTrial(known, NONE).run(List.of(Packs.file("mine.yaml", rules)), EVENTS.evidence(), Map.of(),
				new NullProgressMonitor());
	}

	private static Rules known(String... rules) {
		RulePacks packs = Packs.read(rules);
		return new Rules(packs.rules(), packs.broken(), (rule, failure) -> {
			throw failure;
		});
	}

	@Test
	void runsOnlyTheRulesUnderTrial() {
		RuleTrial.Outcome outcome = run(known(Packs.pattern("K-1", "beta happened", "")),
				Packs.pattern("T-1", "alpha happened", "samples: [alpha happened]"));
		assertEquals(List.of("T-1"), outcome.run().findings().stream().map(Finding::rule).toList());
		assertEquals(List.of("T-1"), outcome.tried().stream().map(each -> each.description().id()).toList());
		assertEquals(List.of(), outcome.failures());
	}

	@Test
	void tellsFileAndLineOfWhatIsWrongAndRunsTheOthers() {
		RuleTrial.Outcome outcome = run(known(), Packs.pattern("T-1", "alpha (happened", ""),
				Packs.pattern("T-2", "beta happened", "samples: [gamma happened]"));
		assertEquals(List.of("T-2"), outcome.run().findings().stream().map(Finding::rule).toList());
		assertTrue(outcome.failures().stream().allMatch(each -> each.file().equals("mine.yaml") && each.line() > 0));
		assertTrue(outcome.failures().stream().anyMatch(each -> each.rule().equals("T-1")));
		assertTrue(outcome.failures().stream().anyMatch(each -> each.message().contains("gamma happened")));
	}

	@Test
	void tellsOfAnIdThatAnotherRuleHas() {
		RuleTrial.Outcome outcome = run(known(Packs.pattern("T-1", "beta happened", "")),
				Packs.pattern("T-1", "alpha happened", "samples: [alpha happened]"));
		assertEquals(List.of("T-1"), outcome.failures().stream().map(RuleCheckFailure::rule).toList());
	}

	@Test
	void aRuleTellsWhereItLooks() {
		Rule rule = Packs.read(Packs.rule("T-1", """
				evidence:
				  - events: {logs: [hostd], pattern: 'beta (?<what>happened)'}
				samples: [beta happened]""")).rules().getFirst();
		RuleLook look = rule.origin().looks().getFirst();
		assertEquals("beta (?<what>happened)", look.pattern());
		assertEquals(List.of("beta happened"), rule.origin().samples());
		assertEquals(List.of("hostd.log"),
				look.among(EVENTS.evidence().events().sources()).stream().map(each -> each.name()).toList());
	}
}
