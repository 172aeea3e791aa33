package org.plumbline.core.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/** Whether an interval is short enough, from what was seen and from what was measured. */
class PlanningTest {

	private static final long DAY = Times.DAY_NS;
	private static final long BEGIN = 1_000_000 * Times.SECOND_NS;

	private static SupportBundle bundle(long timeNs, long usedBytes, long bootNs) {
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(timeNs);
		sample.setSizeBytes(1000);
		sample.setUsedBytes(usedBytes);
		Ramdisk disk = EvidenceFactory.eINSTANCE.createRamdisk();
		disk.setName("hostdstats");
		disk.getSamples().add(sample);
		Host host = EvidenceFactory.eINSTANCE.createHost();
		host.setName("esx1");
		host.setBootTimeNs(bootNs);
		host.getRamdisks().add(disk);
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		bundle.setCollectedNs(timeNs);
		bundle.getHosts().add(host);
		return bundle;
	}

	private static CleanUpPlan plan(List<SupportBundle> bundles, long everyNs, Episode... episodes) {
		Autopsy autopsy = new Autopsy("esx1", "hostdstats", "bytes", List.of(), List.of(), List.of(), List.of(),
				List.of(episodes), List.of());
		RamdiskPicture picture = new RamdiskPicture(List.of(), List.of(autopsy), RamdiskForecast.of(bundles),
				List.of());
		List<CleanUpPlan> plans = new CleanUpPlanning(bundles, picture)
				.plans(new RecurringAction("", "hostdstats", "", everyNs, BEGIN));
		assertEquals(1, plans.size());
		return plans.getFirst();
	}

	private static Episode full(long firstNs, OptionalLong cleanedNs) {
		return new Episode(firstNs, firstNs, 1, cleanedNs);
	}

	@Test
	void withoutGrowthOrFailureNothingCanBeTold() {
		CleanUpPlan plan = plan(List.of(bundle(BEGIN, 10, Times.UNKNOWN_NS)), 7 * DAY);
		assertEquals(Safety.UNKNOWN, plan.safety());
		assertTrue(plan.longestSafeNs().isEmpty());
	}

	@Test
	void theTimeFromTheStartOfTheHostCounts() {
		SupportBundle bundle = bundle(BEGIN + 17 * DAY, 1000, BEGIN);
		Episode full = full(BEGIN + 16 * DAY, OptionalLong.empty());
		assertEquals(Safety.SAFE, plan(List.of(bundle), 7 * DAY, full).safety());
		assertEquals(Safety.TIGHT, plan(List.of(bundle), 14 * DAY, full).safety());
		assertEquals(Safety.UNSAFE, plan(List.of(bundle), 17 * DAY, full).safety());
	}

	@Test
	void theShortestTimeBetweenTwoTimesOfBeingFullDecides() {
		CleanUpPlan plan = plan(List.of(bundle(BEGIN + 40 * DAY, 500, Times.UNKNOWN_NS)), 7 * DAY,
				full(BEGIN, OptionalLong.of(BEGIN + DAY)), full(BEGIN + 20 * DAY, OptionalLong.empty()),
				full(BEGIN + 26 * DAY, OptionalLong.empty()));
		assertEquals(Safety.UNSAFE, plan.safety());
		assertEquals(6 * DAY, plan.shortestNs().orElseThrow());
		assertEquals(3, plan.recurrences().size());
	}

	@Test
	void measuredGrowthCountsToo() {
		List<SupportBundle> bundles = List.of(bundle(BEGIN, 0, Times.UNKNOWN_NS),
				bundle(BEGIN + 5 * DAY, 500, Times.UNKNOWN_NS));
		CleanUpPlan plan = plan(bundles, 7 * DAY);
		assertEquals(10 * DAY, plan.shortestNs().orElseThrow());
		assertEquals(Safety.SAFE, plan.safety());
	}

	@Test
	void theNextTimesAreThoseAfterTheLastBundle() {
		CleanUpPlan plan = plan(List.of(bundle(BEGIN + 15 * DAY, 10, Times.UNKNOWN_NS)), 7 * DAY);
		assertEquals(List.of(BEGIN + 21 * DAY, BEGIN + 28 * DAY), plan.dueNs().subList(0, 2));
	}
}
