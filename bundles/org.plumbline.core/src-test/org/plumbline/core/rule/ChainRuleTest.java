package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;

/** Cascades: order, windows, one host, and what is shown below them. */
class ChainRuleTest {

	private static final String FULL = Packs.pattern("A-FULL", "disk is full, no (?<what>\\w+)", "");
	private static final String CRASH = Packs.pattern("B-CRASH", "agent (?<agent>\\w+) crashed", "");
	private static final String LOCK = Packs.pattern("C-LOCK", "file is locked", "");
	private static final String CHAIN = Packs.rule("Z-CHAIN", """
			settings: [{key: minutes, name: n, unit: minutes, default: 15}]
			chain:
			  - {title: Load was high, events: {logs: [a], pattern: load is high}, required: false, before: 1 h}
			  - {name: full, title: 'Disk full: {count|write|writes}', rule: A-FULL, anchor: true}
			  - {name: crash, title: '{agent} crashed', rule: B-CRASH, within: $minutes}
			  - {name: lock, title: 'Lock', rule: C-LOCK, required: false, from: previous, within: 10 min, hides: false}
			summary: ['{full:count} failed writes, then {crash:agent}.', 'Seen {times} times.']
			""");

	private static FakeEvents incident(FakeEvents events, String host, long second) {
		return events.add(second, host, "a.log", "a", 1, "disk is full, no write")
				.add(second + 60, host, "a.log", "a", 1, "disk is full, no log")
				.add(second + 120, host, "b.log", "b", 1, "agent hostd crashed")
				.add(second + 300, host, "c.log", "c", 1, "file is locked");
	}

	private static RuleRun run(FakeEvents events) {
		return Packs.run(events, FULL, CRASH, LOCK, CHAIN);
	}

	private static List<String> rules(List<Finding> findings) {
		return findings.stream().map(Finding::rule).toList();
	}

	@Test
	void aCascadeIsOneFindingWithItsEffectsBelow() {
		FakeEvents events = incident(new FakeEvents().add(500, "a.log", "a", "load is high"), "esx1", 1000);
		List<Finding> findings = run(events).findings();
		assertEquals(List.of("Z-CHAIN", "C-LOCK"), rules(findings));
		Finding chain = findings.getFirst();
		assertEquals(List.of("A-FULL", "B-CRASH"), rules(chain.consequences()));
		assertEquals("2 failed writes, then hostd.", chain.summary());
		assertEquals(List.of("Load was high", "Disk full: 2 writes", "hostd crashed", "Lock"),
				chain.chain().stream().map(ChainStep::title).toList());
		assertEquals(List.of(500L, 1000L, 1120L, 1300L),
				chain.chain().stream().map(step -> step.timeNs() / Times.SECOND_NS).toList());
		assertEquals(1000 * Times.SECOND_NS, chain.firstNs());
		assertEquals(4, chain.count());
		ChainStep crash = chain.chain().get(2);
		assertEquals("B-CRASH", crash.rule());
		assertTrue(chain.evidence().get(crash.evidence()).text().endsWith("agent hostd crashed"));
	}

	@Test
	void whatOnlyLedUpToACascadeIsBelowItUnlessItTellsOfMore() {
		String chain = Packs.rule("Y-CHAIN", """
				chain:
				  - {title: Full, rule: A-FULL, required: false, before: 60 s}
				  - {title: Crash, rule: B-CRASH, anchor: true}
				""");
		FakeEvents events = new FakeEvents().add(990, "a.log", "a", "disk is full, no write").add(1000, "b.log", "b",
				"agent hostd crashed");
		List<Finding> findings = Packs.run(events, FULL, CRASH, chain).findings();
		assertEquals(List.of("Y-CHAIN"), rules(findings));
		assertEquals(List.of("A-FULL", "B-CRASH"), rules(findings.getFirst().consequences()));
		events.add(500, "a.log", "a", "disk is full, no write");
		assertEquals(List.of("A-FULL", "Y-CHAIN"), rules(Packs.run(events, FULL, CRASH, chain).findings()));
	}

	@Test
	void aRequiredStepThatComesTooLateOrBeforeIsNoCascade() {
		FakeEvents late = new FakeEvents().add(1000, "a.log", "a", "disk is full, no write").add(1000 + 16 * 60,
				"b.log",
				"b", "agent hostd crashed");
		assertEquals(List.of("A-FULL", "B-CRASH"), rules(run(late).findings()));
		FakeEvents before = new FakeEvents().add(1000, "a.log", "a", "disk is full, no write").add(999, "b.log", "b",
				"agent hostd crashed");
		assertEquals(List.of("B-CRASH", "A-FULL"), rules(run(before).findings()));
	}

	@Test
	void stepsOfTwoHostsMakeNoCascade() {
		FakeEvents events = new FakeEvents().add(1000, "esx1", "a.log", "a", 1, "disk is full, no write").add(1010,
				"esx2",
				"b.log", "b", 1, "agent hostd crashed");
		assertEquals(List.of("A-FULL", "B-CRASH"), rules(run(events).findings()));
	}

	@Test
	void eachHostHasItsOwn() {
		FakeEvents events = incident(incident(new FakeEvents(), "esx1", 1000), "esx2", 1005);
		List<Finding> chains = run(events).findings().stream().filter(each -> each.rule().equals("Z-CHAIN")).toList();
		assertEquals(List.of("esx1", "esx2"), chains.stream().map(Finding::key).toList());
		assertTrue(chains.stream().allMatch(each -> each.consequences().stream()
				.allMatch(effect -> effect.hosts().equals(each.hosts()))));
	}

	@Test
	void theWindowOfALaterStepMayBeginAtTheStepBefore() {
		FakeEvents events = new FakeEvents().add(1000, "a.log", "a", "disk is full, no write")
				.add(1600, "b.log", "b", "agent hostd crashed").add(2300, "c.log", "c", "file is locked");
		Finding chain = run(events).findings().getFirst();
		assertEquals(List.of("Disk full: 1 write", "hostd crashed"),
				chain.chain().stream().map(ChainStep::title).toList());
	}

	@Test
	void whatHappensAgainIsCountedAndTheFirstTimeIsTold() {
		FakeEvents events = incident(incident(new FakeEvents(), "esx1", 1000), "esx1", 100_000);
		Finding chain = run(events).findings().getFirst();
		assertEquals("2 failed writes, then hostd. Seen 2 times.", chain.summary());
		assertEquals(8, chain.count());
		assertEquals(1000 * Times.SECOND_NS, chain.chain().getFirst().timeNs());
		assertEquals(100_300 * Times.SECOND_NS, chain.lastNs());
	}

	@Test
	void incidentsMayHaveToHappenOften() {
		FakeEvents events = incident(incident(new FakeEvents(), "esx1", 1000), "esx1", 100_000);
		assertEquals(List.of("A-FULL", "B-CRASH", "C-LOCK"),
				rules(Packs.run(events, FULL, CRASH, LOCK, CHAIN + "\n    incidents: 3").findings()));
	}

	@Test
	void theOrderOfFilesAndRulesChangesNothing() {
		FakeEvents events = incident(incident(new FakeEvents(), "esx1", 1000), "esx2", 1000);
		List<String> rules = List.of(FULL, CRASH, LOCK, CHAIN);
		List<Finding> expected = Packs.run(events, rules.toArray(String[]::new)).findings();
		assertEquals(expected, Packs.run(events, rules.reversed().toArray(String[]::new)).findings());
		NamedResource[] files = rules.stream().map(rule -> Packs.file(rule.substring(8, 14), rule))
				.toArray(NamedResource[]::new);
		RulePacks packs = RulePacks.read(Stream.of(files).toList().reversed());
		assertEquals(expected, new Rules(packs.rules().reversed(), packs.broken(), (rule, failure) -> {
		}).run(events.evidence(), Map.of(), new NullProgressMonitor()).findings());
	}

	@Test
	void anAnchorInALogOfNoHostJoinsTheStepsOfEachHost() {
		FakeEvents events = new FakeEvents().add(1000, "", "guest.csv", "", 1, "disk is full, no write");
		events.add(1100, "esx1", "b.log", "b", 1, "agent hostd crashed");
		List<Finding> findings = run(events).findings();
		assertEquals("Z-CHAIN", findings.getFirst().rule());
		assertEquals(List.of("esx1"), findings.getFirst().hosts());
	}
}
