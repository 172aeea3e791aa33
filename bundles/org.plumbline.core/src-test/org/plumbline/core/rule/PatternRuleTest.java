package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;

/** Rules about lines: which lines count, how they are added up, and what is said about them. */
class PatternRuleTest {

	private static final String LOST = "device (?<device>\\w+) is lost";

	@Test
	void oneFindingPerHostAddsUpItsLines() {
		FakeEvents events = new FakeEvents().add(20, "esx1", "vmkernel.log", "vmkernel", 3, "device b is lost")
				.add(10, "esx1", "vmkernel.log", "vmkernel", 1, "device a is lost")
				.add(30, "esx2", "vmkernel.log", "vmkernel", 1, "device a is lost")
				.add(40, "esx2", "vmkernel.log", "vmkernel", 1, "device a is found");
		List<Finding> findings = Packs.run(events, Packs.pattern("T-1", LOST,
				"summary: ['{device.count} devices ({device.list}), {count|loss|losses}, {when}.']")).findings();
		assertEquals(List.of("esx1", "esx2"), findings.stream().map(Finding::key).toList());
		Finding first = findings.getFirst();
		assertEquals(List.of("esx1"), first.hosts());
		assertEquals(4, first.count());
		assertEquals(10 * Times.SECOND_NS, first.firstNs());
		assertEquals(20 * Times.SECOND_NS, first.lastNs());
		assertEquals(List.of("T10 vmkernel: device a is lost", "T20 vmkernel: device b is lost"),
				first.evidence().stream().map(EvidenceItem::text).toList());
		assertEquals("2 devices (a, b), 4 losses, between 1970-01-01T00:00:10Z and 1970-01-01T00:00:20Z.",
				first.summary());
		assertEquals("1 devices (a), 1 loss, at 1970-01-01T00:00:30Z.", findings.get(1).summary());
	}

	@Test
	void aSentenceWithoutValuesIsLeftOut() {
		FakeEvents events = new FakeEvents().add(1, "x.log", "x", "device a is lost");
		Finding finding = Packs.run(events, Packs.pattern("T-1", LOST + "(?: by (?<who>\\w+))?",
				"summary: ['{device} is gone.', '{who} did it.']")).findings().getFirst();
		assertEquals("a is gone.", finding.summary());
	}

	@Test
	void aWarningInTwoLogsCountsOnceButTwoEqualLinesOfOneLogAreTwo() {
		FakeEvents events = new FakeEvents().add(1, "var/log/vmkernel.log", "vmkernel", "device a is lost")
				.add(1, "var/log/vmkernel.log", "vmkernel", "device a is lost")
				.add(1, "var/log/vmkwarning.log", "vmkernel", "device a is lost")
				.add(1, "var/log/vmkwarning.log", "vmkernel", "device a is lost");
		assertEquals(2, Packs.run(events, Packs.pattern("T-1", LOST, "")).findings().getFirst().count());
	}

	@Test
	void reportsOfOneEventByTwoServicesCountOnceAndAreBothQuoted() {
		FakeEvents events = new FakeEvents().add(1, "vmkernel.log", "vmkernel", "device a is lost")
				.add(2, "vobd.log", "vobd", "event 7: device a is lost").add(2, "vobd.log", "vobd", "device b is lost")
				.add(9, "vobd.log", "vobd", "device a is lost");
		Finding finding = Packs.run(events, Packs.pattern("T-1", LOST, "correlate: {sameWithin: 5 s}")).findings()
				.getFirst();
		assertEquals(3, finding.count());
		assertEquals(4, finding.evidence().size());
	}

	@Test
	void oneEventHappenedAtOneTimeHoweverOftenItWasReported() {
		FakeEvents events = new FakeEvents().add(1, "vmkernel.log", "vmkernel", "device a is lost").add(2, "vobd.log",
				"vobd", "device a is lost");
		assertEquals("1 loss at 1970-01-01T00:00:01Z.", Packs.run(events, Packs.pattern("T-1", LOST,
				"correlate: {sameWithin: 5 s}\nsummary: ['{count|loss|losses} {when}.']")).findings().getFirst()
				.summary());
	}

	@Test
	void linesThatTheLogServiceLeftOutCountForTheLineBefore() {
		FakeEvents events = new FakeEvents().add(1, "messages", "vmkernel", "device a is lost")
				.add(5, "esx1", "messages", "", 9, "last message repeated 9 times")
				.add(6, "messages", "vmkernel", "device a is found")
				.add(9, "esx1", "messages", "", 3, "last message repeated 3 times");
		assertEquals(10, Packs.run(events, Packs.pattern("T-1", LOST, "")).findings().getFirst().count());
	}

	private static Severity severity(String worse, long... seconds) {
		FakeEvents events = new FakeEvents();
		for (long second : seconds) {
			events.add(second, "vmkernel.log", "vmkernel", "device a is lost for " + second + " ms");
		}
		return Packs.run(events, Packs.pattern("T-1", LOST + " for (?<span>\\d+) ms", "worse: {severity: critical, "
				+ worse + "}")).findings().getFirst().severity();
	}

	@Test
	void aFindingIsWorseThanItsRuleIfMuchComesCloseTogetherOrForTooLong() {
		assertEquals(Severity.CRITICAL, severity("where: [{field: span, atLeast: 500}]", 20, 500));
		assertEquals(Severity.ERROR, severity("where: [{field: span, atLeast: 501}]", 20, 500));
		assertEquals(Severity.CRITICAL, severity("window: 10 min, count: 3", 0, 5000, 5300, 5600));
		assertEquals(Severity.ERROR, severity("window: 10 min, count: 3", 0, 300, 5000, 5601));
		assertEquals(Severity.CRITICAL, severity("lasting: 60 s", 0, 30, 61));
		assertEquals(Severity.ERROR, severity("lasting: 60 s", 0, 30, 60, 121, 180));
	}

	@Test
	void aFindingIsWorseThanItsRuleIfEnoughOfAnotherKindFollows() {
		String rule = Packs.pattern("T-1", LOST, """
				worse:
				  severity: critical
				  followed: {logs: ['*'], pattern: 'machine \\w+ killed', window: 10 min, count: 2, within: 1 h}""");
		FakeEvents events = new FakeEvents().add(1000, "x.log", "x", "device a is lost")
				.add(900, "x.log", "x", "machine a killed").add(3000, "x.log", "x", "machine b killed")
				.add(4700, "x.log", "x", "machine c killed");
		assertEquals(Severity.ERROR, Packs.run(events, rule).findings().getFirst().severity());
		events.add(4500, "x.log", "x", "machine d killed");
		assertEquals(Severity.CRITICAL, Packs.run(events, rule).findings().getFirst().severity());
		events.add(10_000, "esx2", "x.log", "x", 1, "device a is lost");
		assertEquals(List.of(Severity.CRITICAL, Severity.ERROR),
				Packs.run(events, rule).findings().stream().map(Finding::severity).toList());
	}

	@Test
	void whatIsWorseThanInformationIsNotHarmless() {
		FakeEvents events = new FakeEvents().add(1, "x.log", "x", "device a is lost").add(2, "x.log", "x",
				"device a is lost");
		String rule = Packs.pattern("T-1", LOST, "harmless: It comes back.\nworse: {severity: warning, count: 2}")
				.replace("severity: error", "severity: info");
		assertEquals("", Packs.run(events, rule).findings().getFirst().harmless());
	}

	@Test
	void whatSeveralHostsLoseAtOnceIsOneFindingWithALineOfEach() {
		FakeEvents events = new FakeEvents();
		for (int host = 1; host <= 12; host++) {
			for (int i = 0; i < 6; i++) {
				events.add(1000 + i + host, "esx" + host, "x.log", "x", 1, "device a is lost");
				events.add(1010 + i + host, "esx" + host, "x.log", "x", 1, "device b is lost");
			}
		}
		events.add(2000, "esx1", "x.log", "x", 1, "device c is lost").add(2001, "esx1", "x.log", "x", 1,
				"device c is lost");
		events.add(9000, "esx3", "x.log", "x", 1, "device d is lost").add(9030, "esx4", "x.log", "x", 1,
				"device d is lost");
		List<Finding> findings = Packs.run(events, Packs.pattern("T-1", LOST, """
				correlate: {by: [device], window: 60 s, count: 2, different: host, together: 5 min}
				summary: ['{host.count} hosts, {device.list}']""")).findings();
		assertEquals(List.of("12 hosts, a, b", "2 hosts, d"), findings.stream().map(Finding::summary).toList());
		Finding first = findings.getFirst();
		assertEquals("Title of T-1", first.title());
		assertEquals(12, first.evidence().stream().map(EvidenceItem::host).distinct().count());
		assertEquals("1970-01-01T00:16:41Z", first.key());
	}

	@Test
	void onlyLinesThatComeCloseTogetherCount() {
		FakeEvents events = new FakeEvents();
		for (long second : new long[] { 0, 1000, 2000, 2010, 2020, 9000 }) {
			events.add(second, "vmkernel.log", "vmkernel", "device a is lost");
		}
		events.add(2015, "vmkernel.log", "vmkernel", "device b is lost");
		String rule = Packs.pattern("T-1", LOST, """
				settings: [{key: least, name: n, unit: count, default: 3}]
				correlate: {by: [host, device], window: 60 s, count: $least}""");
		List<Finding> findings = Packs.run(events, rule).findings();
		assertEquals(List.of("esx1|a"), findings.stream().map(Finding::key).toList());
		assertEquals(3, findings.getFirst().count());
		assertEquals(2000 * Times.SECOND_NS, findings.getFirst().firstNs());
		assertEquals("Title of T-1: a", findings.getFirst().title());
		assertEquals(List.of(), Packs.run(events.evidence(), Map.of("T-1/least", 4.0), rule).findings());
	}

	@Test
	void aLineThatTakesTheProblemAwayEndsIt() {
		FakeEvents events = new FakeEvents().add(10, "x.log", "x", "device a is lost")
				.add(10, "x.log", "x", "device b is lost").add(5, "x.log", "x", "device b is back")
				.add(20, "x.log", "x", "device a is back");
		String rule = Packs.rule("T-1", """
				evidence:
				  - events: {logs: ['*'], pattern: 'device (?<device>\\w+) is lost'}
				  - absent: {logs: ['*'], pattern: 'device (?<device>\\w+) is back', within: 60 s}
				correlate: {by: [host, device]}
				""");
		assertEquals(List.of("esx1|b"), Packs.run(events, rule).findings().stream().map(Finding::key).toList());
	}

	@Test
	void aLogIsKnownByItsProgramOrItsFile() {
		String rule = Packs.rule("T-1",
				"evidence:\n  - events: {logs: [hostd, vmkernel], pattern: 'device (?<device>\\w+) is lost'}");
		FakeEvents events = new FakeEvents().add(1, "var/log/messages", "Hostd", "device byProgram is lost")
				.add(2, "var/log/hostd.3.gz", "", "device byFile is lost")
				.add(3, "var/log/vmkwarning.log", "vmkwarning", "device byKernelFile is lost")
				.add(4, "var/log/messages", "", "device byNoProgram is lost")
				.add(5, "var/log/messages", "vpxa", "device wrongProgram is lost")
				.add(6, "var/log/vpxa.log", "vpxa", "device wrongFile is lost");
		assertEquals(4, Packs.run(events, rule).findings().getFirst().count());
	}

	@Test
	void aKeptLogIsKnownWithoutItsNumber() {
		String rule = Packs.rule("T-1",
				"evidence:\n  - events: {logs: [vmware, vmkernel], pattern: 'device (?<device>\\w+) is lost'}");
		FakeEvents events = new FakeEvents().add(1, "vm/vmware-12.log", "", "device byKeptFile is lost")
				.add(2, "remote.log", "vmkalert", "device byAlert is lost")
				.add(3, "vm/vmware-old.log", "", "device byOther is lost");
		assertEquals(2, Packs.run(events, rule).findings().getFirst().count());
	}

	@Test
	void aNumberInTheLineMustBeLargeEnough() {
		String rule = Packs.rule("T-1", """
				settings: [{key: slow, name: n, unit: ms, default: 100}]
				evidence:
				  - events: {logs: ['*'], pattern: 'answered in (?<ms>\\d+) ms', where: [{field: ms, atLeast: $slow}]}
				summary: ['{ms.min} to {ms.max}, {ms.sum} in all']
				""");
		FakeEvents events = new FakeEvents().add(1, "x.log", "x", "answered in 99 ms")
				.add(2, "x.log", "x", "answered in 100 ms").add(3, "x.log", "x", "answered in 2000 ms");
		assertEquals("100 to 2000, 2100 in all", Packs.run(events, rule).findings().getFirst().summary());
	}

	@Test
	void manyLinesAreQuotedByTheFirstAndTheLast() {
		FakeEvents events = new FakeEvents();
		for (int i = 0; i < 300; i++) {
			events.add(i, "x.log", "x", "device d" + i + " is lost");
		}
		Finding finding = Packs.run(events, Packs.pattern("T-1", LOST, "")).findings().getFirst();
		assertEquals(300, finding.count());
		assertEquals(50, finding.evidence().size());
		assertTrue(finding.evidence().getFirst().text().contains("d0 "));
		assertTrue(finding.evidence().getLast().text().contains("d299 "));
	}

	@Test
	void onAReleaseTheRuleWasNotWrittenForItIsLessSure() {
		FakeEvents events = new FakeEvents().add(1, "x.log", "x", "device a is lost");
		String rule = Packs.pattern("T-1", LOST, "releases: 4.0-6.x");
		Finding known = Packs.run(events.evidence(List.of(FakeEvents.bundle("6.7"))), Map.of(), rule).findings()
				.getFirst();
		assertEquals("verified", known.confidence());
		Finding foreign = Packs.run(events.evidence(List.of(FakeEvents.bundle("7.0"))), Map.of(), rule).findings()
				.getFirst();
		assertEquals("unverified", foreign.confidence());
		assertEquals(1, foreign.related().size());
	}

	@Test
	void aCommandThatDeviceAndPathReportFailedOnce() {
		FakeEvents events = new FakeEvents()
				.add(1, "vmkernel.log", "vmkernel",
						"Cmd 0x2a (0x4124a0, 7) to dev \"naa.1\" on path \"a\" H:0x0 D:0x8 P:0x0")
				.add(2, "vmkernel.log", "vmkernel", "Cmd(0x4124a0) 0x2a to dev \"naa.1\" failed H:0x0 D:0x8 P:0x0")
				.add(3, "vmkernel.log", "vmkernel", "Cmd(0x4124b0) 0x2a to dev \"naa.1\" failed H:0x0 D:0x8 P:0x0")
				.add(4, "vmkernel.log", "vmkernel", "Cmd(0x4124b0) 0x2a to dev \"naa.1\" failed H:0x0 D:0x8 P:0x0");
		Finding finding = Packs.run(events, Packs.pattern("T-1", "H:0x0 D:0x8 P:0x0", "")).findings().getFirst();
		assertEquals(3, finding.count());
		assertEquals(4, finding.evidence().size());
	}

	@Test
	void tellsHowItsEventsSpreadOverTime() {
		FakeEvents events = new FakeEvents();
		for (int i = 0; i < 60; i++) {
			events.add(i < 40 ? i : 1000 + i, "x.log", "x", "device a is lost");
		}
		List<Long> profile = Packs.run(events, Packs.pattern("T-1", LOST, "")).findings().getFirst().profile();
		assertTrue(profile.size() > 16 && profile.size() <= 32, profile.toString());
		assertEquals(60, profile.stream().mapToLong(Long::longValue).sum());
		assertEquals(40, profile.get(0) + profile.get(1));
		assertEquals(0, profile.get(10));
	}
}
