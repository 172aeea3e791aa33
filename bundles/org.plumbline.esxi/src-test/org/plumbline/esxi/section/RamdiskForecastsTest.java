package org.plumbline.esxi.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

class RamdiskForecastsTest {

	private static final long BEGIN_NS = 1_400_000_000L * Times.SECOND_NS;
	private static final long MIB = 1 << 20;

	private static SupportBundle bundle(int day, long usedMib, boolean approximate) {
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(BEGIN_NS + day * Times.DAY_NS);
		sample.setUsedBytes(usedMib * MIB);
		sample.setSizeBytes(200 * MIB);
		sample.setApproximate(approximate);
		Ramdisk disk = EvidenceFactory.eINSTANCE.createRamdisk();
		disk.setName("tmp");
		disk.getSamples().add(sample);
		Host host = EvidenceFactory.eINSTANCE.createHost();
		host.setName("esx11");
		host.getRamdisks().add(disk);
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		bundle.getHosts().add(host);
		return bundle;
	}

	@Test
	void whatGrowsIsSaidWithItsDay() {
		assertEquals(List.of("`tmp` on esx11 grows by 10 MiB a day and will be full on **2014-05-28**. "
				+ "A straight line through 2 samples from 2014-05-13T16:53:20Z to 2014-05-18T16:53:20Z, continued from "
				+ "the last. Two samples without rounding: not enough points for a band, because they cannot tell how "
				+ "steady the growth is."),
				RamdiskForecasts.sentences(List.of(bundle(0, 50, false), bundle(5, 100, false))));
	}

	@Test
	void roundedSamplesGiveABand() {
		String sentence = RamdiskForecasts.sentences(List.of(bundle(0, 50, true), bundle(5, 100, true))).getFirst();
		assertEquals("2014-05-28**, between 2014-05-28 and 2014-05-29.",
				sentence.replaceAll(".*on \\*\\*|(?<=-29\\.).*", ""));
	}

	@Test
	void whatStaysIsNotMentioned() {
		assertEquals(List.of(), RamdiskForecasts.sentences(List.of(bundle(0, 50, false), bundle(5, 50, false))));
		assertEquals(List.of(), RamdiskForecasts.sentences(List.of(bundle(0, 50, false))));
	}
}
