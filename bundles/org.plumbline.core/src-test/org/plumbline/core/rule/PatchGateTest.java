package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.PatchState.Verdict;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

class PatchGateTest {

	private static final List<KnownBuild> BUILDS = List.of(build("4.1", "4.1 Update 2", 300, "2011-10-27"),
			build("4.1", "4.1 Update 1", 200, "2011-02-10"), build("4.1", "4.1 GA", 100, "2010-07-13"),
			build("5.0", "5.0 GA", 310, "2011-08-24"), build("5.0", "5.0 Update 1", 400, "2012-03-15"),
			build("5.1", "5.1 GA", 500, "2012-09-10"), build("8.0", "8.0 Update 3", 900, "2024-06-25"),
			build("8.0", "8.0 Update 2d", 950, "2025-03-04"));

	private static KnownBuild build(String release, String level, long number, String day) {
		return new KnownBuild(release, level, number, LocalDate.parse(day), true);
	}

	@Test
	void hostBeforeTheMendIsToldHowFarItIs() {
		PatchState state = states(BUILDS, "4.1", "200", "ESXi 4.1 Update 2").getFirst();
		assertEquals(Verdict.MISSING, state.verdict());
		assertEquals("esx01: 4.1 Update 1, build 200 of 2011-02-10. It lacks what mends this: ESXi 4.1 Update 2,"
				+ " build 300 of 2011-10-27, 8 months later.", state.sentence());
	}

	@Test
	void dayThatTheVendorDoesNotNameIsNotTold() {
		List<KnownBuild> builds = List.of(
				new KnownBuild("3.5", "3.5 Update 1", 100, LocalDate.parse("2008-04-10"), false),
				new KnownBuild("3.5", "3.5 Update 2", 200, LocalDate.parse("2008-08-13"), false));
		PatchState state = states(builds, "3.5", "100", "ESX 3.5 Update 2").getFirst();
		assertEquals(Verdict.MISSING, state.verdict());
		assertEquals("esx01: 3.5 Update 1, build 100. It lacks what mends this: ESX 3.5 Update 2, build 200.",
				state.sentence());
	}

	@Test
	void hostThatIsPatchedAlreadyIsNotToldToPatch() {
		PatchState state = states(BUILDS, "4.1", "300", "ESXi 4.1 Update 2").getFirst();
		assertEquals(Verdict.INCLUDED, state.verdict());
		assertTrue(state.sentence().endsWith("is in it."), state.sentence());
	}

	@Test
	void buildBetweenTwoLevelsHasReachedTheLowerOne() {
		PatchState state = states(BUILDS, "4.1", "299", "ESXi 4.1 U2 (lock)").getFirst();
		assertEquals(Verdict.MISSING, state.verdict());
		assertTrue(state.sentence().startsWith("esx01: build 299, after 4.1 Update 1. "), state.sentence());
		assertEquals(Verdict.INCLUDED, verdict("4.1", "301", "ESXi 4.1 Update 2"));
	}

	@Test
	void mendOfTheOwnLineDecidesBeforeThoseOfOthers() {
		assertEquals(Verdict.MISSING, verdict("5.0", "310", "ESXi 4.1 Update 2", "ESXi 5.0 Update 1"));
		assertEquals(Verdict.INCLUDED, verdict("4.1", "300", "ESXi 4.1 Update 2", "ESXi 5.0 Update 1"));
	}

	@Test
	void laterLineHasTheMendIfItBeganAfterIt() {
		assertEquals(Verdict.INCLUDED, verdict("5.1", "500", "ESXi 5.0 Update 1"));
		assertEquals(Verdict.MISSING, verdict("4.1", "300", "ESXi 5.0 Update 1"));
		assertEquals(Verdict.MISSING, verdict("5.0", "310", "ESXi 4.1 Update 2"));
		assertEquals(Verdict.UNKNOWN, verdict("5.0", "400", "ESXi 4.1 Update 2"));
	}

	@Test
	void olderUpdateThatGoesOnLacksTheMendOfTheNewerOne() {
		assertEquals(Verdict.MISSING, verdict("8.0", "950", "ESXi 8.0 Update 3"));
	}

	@Test
	void buildOfTheRuleCountsEvenIfTheTableDoesNotHoldIt() {
		FixedIn fix = new FixedIn("ESXi 4.1", OptionalLong.of(250));
		assertEquals(Verdict.MISSING, states(BUILDS, "4.1", "249", fix).getFirst().verdict());
		assertEquals(Verdict.INCLUDED, states(BUILDS, "4.1", "250", fix).getFirst().verdict());
	}

	@Test
	void whatIsUnknownIsSaid() {
		assertTrue(states(BUILDS, "4.1", "", "ESXi 4.1 Update 2").getFirst().sentence().contains("vmware -vl"));
		PatchState noTable = states(List.of(), "4.1", "200", "ESXi 4.1 Update 2").getFirst();
		assertEquals(Verdict.UNKNOWN, noTable.verdict());
		assertTrue(noTable.sentence().contains("no table of builds"), noTable.sentence());
		assertEquals(Verdict.UNKNOWN, verdict("4.1", "200", "ESXi 4.1 Update 9"));
		assertEquals(Verdict.UNKNOWN, verdict("4.1", "custom-7", "ESXi 4.1 Update 2"));
	}

	@Test
	void findingWithoutAMendSaysNothing() {
		assertEquals(List.of(), states(BUILDS, "4.1", "200", new FixedIn[0]));
	}

	private static Verdict verdict(String release, String build, String... fixes) {
		return states(BUILDS, release, build, fixes).getFirst().verdict();
	}

	private static List<PatchState> states(List<KnownBuild> table, String release, String build, String... fixes) {
		return states(table, release, build, Arrays.stream(fixes).map(each -> new FixedIn(each, OptionalLong.empty()))
				.toArray(FixedIn[]::new));
	}

	private static List<PatchState> states(List<KnownBuild> table, String release, String build, FixedIn... fixes) {
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		Host host = EvidenceFactory.eINSTANCE.createHost();
		host.setName("esx01");
		host.setRelease(release);
		host.setBuild(build);
		bundle.getHosts().add(host);
		EvidenceItem line = new EvidenceItem(EvidenceRef.NONE, Times.UNKNOWN_NS, "esx01", "log", 1, Severity.INFO, "x");
		Finding finding = new Finding("T-1", "", "t", Severity.ERROR, "likely", List.of("esx01"), 0, 0, 1, "", "", "",
				"", List.of(), List.of(), List.of(line), List.of(), List.of(), "", List.of());
		return new PatchGate(() -> table, rule -> List.of(fixes)).of(finding, List.of(bundle));
	}
}
