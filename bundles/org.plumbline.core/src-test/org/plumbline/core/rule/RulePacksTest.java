package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.decode.Decoders;

/** Reading packs: strict, and a mistake costs one rule and names its place. */
class RulePacksTest {

	private static final String GOOD = Packs.pattern("T-1", "alpha (?<who>\\w+)", "");

	@ParameterizedTest
	@ValueSource(strings = { "colour: red", "summary: ['{nobody} did it']", "correlate: {by: [nobody]}",
			"correlate: {window: 15}", "correlate: {count: $nothing}", "releases: some", "title: again",
			"settings: [{key: k, name: n, unit: u}]", "consequences: {a: b}", "fixedIn: [{build: 1}]",
			"summary: ['{who.median}']", "chain: []" })
	void aMistakeBreaksItsRuleOnly(String mistake) {
		RulePacks packs = Packs.read(Packs.pattern("T-2", "beta (?<who>\\w+)", mistake), GOOD);
		assertEquals(List.of("T-1"), packs.rules().stream().map(rule -> rule.description().id()).toList(), mistake);
		assertEquals(List.of("T-2"), packs.broken().stream().map(SkippedRule::rule).toList());
		assertTrue(packs.broken().getFirst().reason().matches("test\\.yaml:\\d+: .+"),
				packs.broken().getFirst().reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{logs: [x], pattern: 'a(b'}", "{logs: [x], pattern: '(?i)alpha beta'}",
			"{pattern: 'alpha beta'}", "{logs: [x]}", "{logs: [x], pattern: 'alpha', marks: [abc]}",
			"{logs: [x], pattern: 'alpha', where: [{field: n, atLeast: 1}]}" })
	void aConditionOnLinesMustBeOneThatCanBeRun(String condition) {
		assertEquals(1, Packs.read(Packs.rule("T-2", "evidence: [{events: " + condition + "}]")).broken().size());
	}

	@Test
	void aMessageNamesTheLineAndTheKnownKeys() {
		RulePacks packs = Packs.read(Packs.pattern("T-2", "beta", "colour: red"));
		String reason = packs.broken().getFirst().reason();
		assertTrue(reason.startsWith("test.yaml:15: ") && reason.contains("colour") && reason.contains("samples"),
				reason);
	}

	@Test
	void aBrokenFileLeavesOtherFilesAlone() {
		for (String text : List.of("", "rules: [", "- just\n- a list", "schema: 7\nid: x\nversion: 1\ndate: 2026-01-01",
				"schema: 1\nid: x\nversion: 1\ndate: yesterday", "&a [*a, *a]")) {
			RulePacks packs = RulePacks
					.read(List.of(new NamedResource("bad.yaml", text), Packs.file("good.yaml", GOOD)));
			assertEquals(1, packs.rules().size(), text);
			assertEquals(List.of("bad.yaml"), packs.broken().stream().map(SkippedRule::rule).toList(), text);
		}
	}

	@Test
	void anIdThatIsTakenIsNamedWithTheFileThatHasIt() {
		RulePacks packs = RulePacks.read(List.of(Packs.file("one.yaml", GOOD), Packs.file("two.yaml", GOOD)));
		assertEquals(1, packs.rules().size());
		assertTrue(packs.broken().getFirst().reason().contains("one.yaml"));
	}

	@Test
	void aCascadeMayNameRulesOfLaterFilesButNotUnknownOnes() {
		String chain = Packs.rule("A-CHAIN", "chain: [{title: t, rule: T-1, anchor: true}]");
		assertEquals(List.of(),
				RulePacks.read(List.of(Packs.file("a.yaml", chain), Packs.file("b.yaml", GOOD))).broken());
		assertEquals(1, RulePacks.read(List.of(Packs.file("a.yaml", chain))).broken().size());
	}

	@Test
	void whatIsHarmlessSaysWhyAndIsNoMoreThanInformation() {
		String rule = Packs.pattern("T-1", "alpha", "harmless: It goes on.");
		assertTrue(Packs.read(rule).broken().getFirst().reason().contains("harmless"));
		RulePacks packs = Packs.read(rule.replace("severity: error", "severity: info"));
		assertEquals("It goes on.", packs.rules().getFirst().description().harmless());
		FakeEvents events = new FakeEvents().add(1, "x.log", "x", "alpha");
		assertEquals("It goes on.",
				Packs.run(events, rule.replace("severity: error", "severity: info")).findings().getFirst().harmless());
	}

	@Test
	void whatARuleKnowsCanBeReadWithoutRunningIt() {
		RuleDescription rule = Packs.read(Packs.pattern("T-1", "alpha", """
				danger: Careful.
				references: [{id: KB 1, title: One}, Two]
				fixedIn: [{release: 5.0 U1, build: 123}, {release: 4.1 U2}]
				settings: [{key: k, name: Name, unit: percent, default: 95}]""")).rules().getFirst().description();
		assertEquals(List.of("KB 1: One", "Two", "Fixed in 5.0 U1 (build 123)", "Fixed in 4.1 U2"), rule.references());
		assertEquals(List.of(new RuleSetting("k", "Name", "percent", 95)), rule.settings());
		assertEquals("Careful.", rule.danger());
	}

	@Test
	void samplesAreRunWithoutACase() {
		String rule = Packs.pattern("T-1", "alpha (?<who>\\w+)", """
				samples: [alpha one, beta two]
				lookalikes: [alpha, alpha three]""");
		String other = Packs.pattern("T-2", "alpha one", "");
		RuleCheck check = new RuleCheck(new Decoders(List.of()));
		List<RuleCheckFailure> failures = check.check(List.of(Packs.file("t.yaml", rule, other)), List.of());
		assertEquals(List.of("T-1 beta two", "T-1 alpha three", "T-2 "), failures.stream().map(
				each -> each.rule() + ' ' + each.message().replaceFirst("[^:]*:? ?", "")).toList());
		assertEquals(List.of(15, 16, 25), failures.stream().map(RuleCheckFailure::line).toList());
		assertEquals("{T-1=[T-2]}", check.overlaps(List.of(Packs.file("t.yaml", rule, other))).toString());
	}
}
