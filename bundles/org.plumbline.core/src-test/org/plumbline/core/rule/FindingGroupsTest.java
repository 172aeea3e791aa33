package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Findings that tell of the same stand below the one that says more, and none gets lost. */
class FindingGroupsTest {

	private static final String CRASHED = Packs.pattern("T-1", "program (?<program>\\w+) crashed",
			"correlate: {by: [host, program]}");
	private static final String AGENT = Packs.pattern("T-2", "program agent crashed", "covers: [T-1]");

	private static String shown(FakeEvents events, String... rules) {
		return shown(Packs.run(events, rules).findings());
	}

	private static String shown(List<Finding> findings) {
		return findings.stream().map(each -> each.rule() + (each.consequences().isEmpty() ? ""
				: '(' + shown(each.consequences()) + ')')).collect(Collectors.joining(" "));
	}

	private static FakeEvents crash(String... programs) {
		FakeEvents events = new FakeEvents();
		for (String program : programs) {
			events.add(10, "x.log", "x", "program " + program + " crashed");
		}
		return events;
	}

	@Test
	void aFindingOfTheSameLinesStandsBelowTheOneThatSaysMore() {
		assertEquals("T-2(T-1)", shown(crash("agent"), CRASHED, AGENT));
	}

	@Test
	void aFindingOfOtherLinesStandsBesideIt() {
		assertEquals("T-1 T-2(T-1)", shown(crash("agent", "other"), CRASHED, AGENT));
		FakeEvents events = crash("agent").add(20, "esx2", "y.log", "y", 1, "program agent is gone");
		assertEquals("T-2(T-1) T-3", shown(events, CRASHED, AGENT, Packs.pattern("T-3", "agent is gone", "")));
	}

	@Test
	void whatSaysMoreThanTheOtherIsNotHiddenByIt() {
		String all = Packs.pattern("T-1", "program \\w+ crashed", "");
		assertEquals("T-1 T-2", shown(crash("other", "agent"), all, AGENT));
	}

	@Test
	void nothingStandsBelowWhatIsLessSevere() {
		assertEquals("T-1 T-2", shown(crash("agent"), CRASHED, AGENT.replace("severity: error", "severity: warning")));
	}

	@Test
	void linesMayBeOtherOnesIfTheyAreNear() {
		String event = Packs.pattern("T-9", "event: agent crash", "covers: [{rule: T-2, within: 1 min}]");
		FakeEvents events = crash("agent").add(60, "x.log", "x", "event: agent crash");
		assertEquals("T-9(T-2(T-1))", shown(events, CRASHED, AGENT, event));
		assertEquals("T-2(T-1) T-9", shown(crash("agent").add(90, "x.log", "x", "event: agent crash"), CRASHED, AGENT,
				event));
		FakeEvents other = crash("agent").add(60, "esx2", "x.log", "x", 1, "event: agent crash");
		assertEquals("T-2(T-1) T-9", shown(other, CRASHED, AGENT, event));
	}

	@Test
	void whatStandsBelowACascadeKeepsWhatStandsBelowItself() {
		String chain = Packs.rule("Z-1", "chain: [{title: Crash, rule: T-2, anchor: true}]");
		assertEquals("Z-1(T-2(T-1))", shown(crash("agent"), CRASHED, AGENT, chain));
		String both = Packs.rule("Z-1", """
				chain: [{title: Crash, rule: T-2, anchor: true}]
				consequences: [T-1]""");
		assertEquals("Z-1(T-1 T-2)", shown(crash("agent"), CRASHED, AGENT, both));
	}

	@Test
	void rulesThatCoverEachOtherLoseNothing() {
		String one = Packs.pattern("T-1", "alpha happened", "covers: [T-2]");
		String two = Packs.pattern("T-2", "alpha happened", "covers: [T-1]");
		assertEquals("T-1(T-2)", shown(new FakeEvents().add(1, "x.log", "x", "alpha happened"), one, two));
	}
}
