package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.RamdiskExcerpt;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;

/**
 * The fill level of a ramdisk at one time, from a bundle at hand or from what the case keeps.
 *
 * @param usedPercent -1 if unknown, as are all sizes
 * @param usedInodes  -1 if unknown
 * @param source      path inside the bundle
 */
record RamdiskReading(String host, String name, String mount, long timeNs, long sizeBytes, long usedBytes,
		long availableBytes, double usedPercent, long usedInodes, long maxInodes, String source) {

	/** What makes two readings those of one ramdisk. */
	record Disk(String host, String name) {
	}

	/** Returns the readings of each ramdisk by time; the fullest ramdisk of a host first. */
	static Map<Disk, List<RamdiskReading>> of(OpenedCase openedCase) {
		List<RamdiskReading> all = new ArrayList<>();
		for (Host host : CaseHosts.atHand(openedCase)) {
			for (Ramdisk disk : host.getRamdisks()) {
				disk.getSamples().forEach(sample -> all.add(of(host, disk, sample)));
			}
		}
		if (all.isEmpty()) {
			openedCase.model().getRamdisks().forEach(each -> all.add(of(each)));
		}
		Map<Disk, List<RamdiskReading>> byDisk = new LinkedHashMap<>();
		all.stream().sorted(Comparator.comparing(RamdiskReading::timeNs))
				.forEach(each -> byDisk.computeIfAbsent(each.disk(), _ -> new ArrayList<>()).add(each));
		Map<Disk, List<RamdiskReading>> sorted = new LinkedHashMap<>();
		byDisk.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<Disk, List<RamdiskReading>> each) -> each.getKey().host())
						.thenComparing(each -> -each.getValue().getLast().usedPercent())
						.thenComparing(each -> each.getKey().name()))
				.forEach(each -> sorted.put(each.getKey(), each.getValue()));
		return sorted;
	}

	private static RamdiskReading of(Host host, Ramdisk disk, RamdiskSample sample) {
		return new RamdiskReading(host.getName(), disk.getName(), disk.getMount(), sample.getTimeNs(),
				sample.getSizeBytes(), sample.getUsedBytes(), sample.getAvailableBytes(), sample.getUsedPercent(),
				sample.getUsedInodes(), sample.getMaxInodes(), sample.getOrigin().path());
	}

	private static RamdiskReading of(RamdiskExcerpt kept) {
		long available = kept.getSizeBytes() < 0 || kept.getUsedBytes() < 0 ? -1
				: kept.getSizeBytes() - kept.getUsedBytes();
		return new RamdiskReading(kept.getHost(), kept.getName(), "", kept.getTimeNs(), kept.getSizeBytes(), //$NON-NLS-1$
				kept.getUsedBytes(), available, kept.getUsedPercent(), -1, -1, kept.getSource());
	}

	Disk disk() {
		return new Disk(host, name);
	}

	/** Tells whether this can be drawn over time. */
	boolean isTimed() {
		return timeNs != Times.UNKNOWN_NS && usedBytes >= 0;
	}

	/** Returns the larger of the fill levels by bytes and by inodes: either of them full means no room. */
	double worstPercent() {
		double inodes = maxInodes > 0 && usedInodes >= 0 ? 100.0 * usedInodes / maxInodes : -1;
		return Math.max(usedPercent, inodes);
	}
}
