package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskFiller;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/** Rules about fill levels, which come from a command output and not from a log. */
class RamdiskRuleTest {

	private static final long MIB = 1 << 20;

	private static final String RULE = Packs.rule("T-1", """
			settings: [{key: full, name: n, unit: percent, default: 95}]
			evidence:
			  - events: {logs: ['*'], pattern: 'no space in (?<ramdisk>\\w+)'}
			  - ramdisk: {except: [tmp], usedPercentAtLeast: $full}
			correlate: {by: [host, ramdisk]}
			summary:
			  - '{ramdisk}: {used} of {size}, {percent} %; {fillers}.'
			  - '{count|write|writes} failed, first {first}.'
			""");

	private final SupportBundle bundle = FakeEvents.bundle("4.1");
	private final Host host = EvidenceFactory.eINSTANCE.createHost();

	RamdiskRuleTest() {
		host.setName("esx1");
		bundle.getHosts().add(host);
	}

	private Ramdisk ramdisk(String name, long usedMib, long sizeMib) {
		Ramdisk ramdisk = EvidenceFactory.eINSTANCE.createRamdisk();
		ramdisk.setName(name);
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(500 * Times.SECOND_NS);
		sample.setSizeBytes(sizeMib * MIB);
		sample.setUsedBytes(usedMib * MIB);
		sample.setAvailableBytes((sizeMib - usedMib) * MIB);
		sample.setUsedPercent(100.0 * usedMib / sizeMib);
		sample.setOrigin(new EvidenceRef(FakeEvents.SHA256, "tmp/vdf.txt", 4, 1));
		ramdisk.getSamples().add(sample);
		host.getRamdisks().add(ramdisk);
		return ramdisk;
	}

	@Test
	void aFullRamdiskRestsOnTheLineOfTheCommandOutput() {
		ramdisk("stats", 96, 100);
		ramdisk("tmp", 100, 100);
		ramdisk("root", 94, 100);
		List<Finding> findings = Packs.run(new FakeEvents().evidence(List.of(bundle)), Map.of(), RULE).findings();
		assertEquals(List.of("esx1|stats"), findings.stream().map(Finding::key).toList());
		Finding finding = findings.getFirst();
		EvidenceItem line = finding.evidence().getFirst();
		assertEquals("tmp/vdf.txt", line.source());
		assertEquals(4, line.line());
		assertEquals("stats: size 100 MiB, used 96 MiB, available 4 MiB, 96 % used", line.text());
		assertEquals(1, finding.count());
		assertEquals(500 * Times.SECOND_NS, finding.firstNs());
	}

	@Test
	void aUserMayChangeTheLimit() {
		ramdisk("root", 94, 100);
		assertEquals(1, Packs.run(new FakeEvents().evidence(List.of(bundle)), Map.of("T-1/full", 90.0), RULE)
				.findings().size());
	}

	@Test
	void failedWritesAndFillLevelAreOneFindingThatBeginsWithTheFirstFailure() {
		Ramdisk stats = ramdisk("stats", 100, 100);
		RamdiskFiller filler = EvidenceFactory.eINSTANCE.createRamdiskFiller();
		filler.setPath("/var/stats/history.bin");
		filler.setSizeBytes(90 * MIB + MIB / 2);
		filler.setOrigin(new EvidenceRef(FakeEvents.SHA256, "tmp/ls.txt", 9, 1));
		stats.getFillers().add(filler);
		FakeEvents events = new FakeEvents();
		for (int i = 0; i < 100; i++) {
			events.add(100 + i, "x.log", "x", "no space in stats");
		}
		Finding finding = Packs.run(events.evidence(List.of(bundle)), Map.of(), RULE).findings().getFirst();
		assertEquals("stats: 100 MiB of 100 MiB, 100 %; history.bin 90.5 MiB. "
				+ "100 writes failed, first 1970-01-01T00:01:40Z.", finding.summary());
		assertEquals(100, finding.count());
		assertEquals(100 * Times.SECOND_NS, finding.firstNs());
		List<String> sources = finding.evidence().stream().map(EvidenceItem::source).toList();
		assertEquals(50, sources.size());
		assertTrue(sources.contains("tmp/vdf.txt") && sources.contains("tmp/ls.txt"),
				"many events must not push out the fill level");
	}
}
