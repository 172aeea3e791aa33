package org.plumbline.ui.ramdisk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

class DiskUsageTest {

	private static SupportBundle bundle(String hostName, Ramdisk... disks) {
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		Host host = EvidenceFactory.eINSTANCE.createHost();
		host.setName(hostName);
		host.getRamdisks().addAll(List.of(disks));
		bundle.getHosts().add(host);
		return bundle;
	}

	private static Ramdisk disk(String name, long timeNs, long usedBytes, long sizeBytes) {
		Ramdisk disk = EvidenceFactory.eINSTANCE.createRamdisk();
		disk.setName(name);
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(timeNs);
		sample.setUsedBytes(usedBytes);
		sample.setSizeBytes(sizeBytes);
		disk.getSamples().add(sample);
		return disk;
	}

	@Test
	void putsTheFullestFirst() {
		var hosts = DiskUsage.byHost(List.of(bundle("h", disk("tmp", 1, 5, 100), disk("root", 1, 99, 100))), Map.of());
		assertEquals(List.of("root", "tmp"), hosts.get("h").stream().map(DiskUsage::name).toList());
		assertEquals(FillLevel.FULL, hosts.get("h").getFirst().level());
	}

	@Test
	void joinsSamplesOfOneHostFromSeveralBundles() {
		var hosts = DiskUsage.byHost(
				List.of(bundle("h", disk("tmp", 20, 90, 100)), bundle("h", disk("tmp", 10, 50, 100))), Map.of());
		DiskUsage only = hosts.get("h").getFirst();
		assertEquals(List.of(10L, 20L), only.samples().stream().map(RamdiskSample::getTimeNs).toList());
		assertEquals(90, only.percent());
		assertEquals(FillLevel.TIGHT, only.level());
	}

	@Test
	void leavesOutWhatWasNeverLookedAt() {
		Ramdisk unseen = EvidenceFactory.eINSTANCE.createRamdisk();
		unseen.setName("tmp");
		assertTrue(DiskUsage.byHost(List.of(bundle("h", unseen)), Map.of()).isEmpty());
	}

	@Test
	void isFullWhenInodesRunOut() {
		Ramdisk disk = disk("root", 1, 10, 100);
		disk.getSamples().getFirst().setMaxInodes(8192);
		disk.getSamples().getFirst().setUsedInodes(8192);
		assertEquals(FillLevel.FULL,
				DiskUsage.byHost(List.of(bundle("h", disk)), Map.of()).get("h").getFirst().level());
	}

	@Test
	void needsNoMoreThanABarUnlessWritesFailed() {
		SupportBundle bundle = bundle("h", disk("tmp", 1, 5, 100));
		assertFalse(DiskUsage.byHost(List.of(bundle), Map.of()).get("h").getFirst().isRemarkable());
		Map<String, WriteFailures> failed = Map.of(DiskUsage.key("h", "tmp"), new WriteFailures(1, 7, 8, 8));
		assertTrue(DiskUsage.byHost(List.of(bundle), failed).get("h").getFirst().isRemarkable());
	}

	@Test
	void saysNothingAboutAnUnknownSize() {
		DiskUsage disk = DiskUsage.byHost(List.of(bundle("h", disk("tmp", 1, -1, -1))), Map.of()).get("h").getFirst();
		assertEquals(-1, disk.percent());
		assertEquals(FillLevel.UNKNOWN, disk.level());
	}
}
