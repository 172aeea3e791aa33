package org.plumbline.core.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.capacity.Autopsy;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.Episode;
import org.plumbline.core.capacity.FillLevel;
import org.plumbline.core.capacity.Filler;
import org.plumbline.core.capacity.RamdiskEvent;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.SupportBundle;

/** The shapes of {@code ramdisks}. */
final class RamdiskTrees {

	private static final int MOST_SHARES = 100;

	private RamdiskTrees() {
	}

	/** Returns the samples of ramdisks, then those of other file systems, bundle by bundle. */
	static List<Map<String, Object>> samples(List<SupportBundle> bundles) {
		List<Map<String, Object>> result = new ArrayList<>();
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				host.getRamdisks().forEach(disk -> disk.getSamples()
						.forEach(sample -> result.add(sample(bundle, host, disk, sample, "ramdisk")))); //$NON-NLS-1$
				host.getFileSystems().forEach(disk -> disk.getSamples()
						.forEach(sample -> result.add(sample(bundle, host, disk, sample, "filesystem")))); //$NON-NLS-1$
			}
		}
		return result;
	}

	private static Map<String, Object> sample(SupportBundle bundle, Host host, Ramdisk disk, RamdiskSample sample,
			String kind) {
		Tree tree = new Tree().put("bundle", bundle.getName()).text("host", host.getName()) //$NON-NLS-1$ //$NON-NLS-2$
				.time("time", sample.getTimeNs()).put("name", disk.getName()).put("kind", kind) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("type", disk.getType()).text("uuid", disk.getUuid()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("sizeBytes", sample.getSizeBytes()).number("usedBytes", sample.getUsedBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("availableBytes", sample.getAvailableBytes()); //$NON-NLS-1$
		if (sample.isApproximate()) {
			long step = FillLevel.stepOf(sample.getUsedBytes());
			tree.put("rounded", true).put("usedBytesLeast", Math.max(0, sample.getUsedBytes() - step)) //$NON-NLS-1$ //$NON-NLS-2$
					.put("usedBytesMost", sample.getUsedBytes() + step); //$NON-NLS-1$
		}
		if (sample.getUsedPercent() >= 0) {
			tree.put("usedPercent", sample.getUsedPercent()); //$NON-NLS-1$
		}
		return tree.text("ranOut", ranOut(sample)).number("peakBytes", sample.getPeakBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("maxInodes", sample.getMaxInodes()).number("usedInodes", sample.getUsedInodes()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("mount", disk.getMount()).text("source", sample.getOrigin().path()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("line", sample.getOrigin().line()).map(); //$NON-NLS-1$
	}

	private static String ranOut(RamdiskSample sample) {
		return String.join(", ", Autopsy.ranOut(sample)); //$NON-NLS-1$
	}

	static List<Map<String, Object>> fillers(List<SupportBundle> bundles) {
		List<Map<String, Object>> result = new ArrayList<>();
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				for (Ramdisk disk : host.getRamdisks()) {
					for (Filler each : RamdiskPicture.fillers(bundle, host, disk.getName())) {
						result.add(new Tree().text("host", host.getName()).put("ramdisk", disk.getName()) //$NON-NLS-1$ //$NON-NLS-2$
								.put("path", each.path()).number("bytes", each.sizeBytes()).put("from", each.from()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
								.text("source", each.origin().path()) //$NON-NLS-1$
								.number("line", each.origin().isNone() ? -1 : each.origin().line()).map()); //$NON-NLS-1$
					}
				}
			}
		}
		return result;
	}

	static List<Map<String, Object>> failures(RamdiskPicture picture) {
		return picture.failures().stream().map(RamdiskTrees::event).toList();
	}

	private static Map<String, Object> event(RamdiskEvent each) {
		Tree tree = new Tree().text("host", each.host()).text("ramdisk", each.ramdisk()); //$NON-NLS-1$ //$NON-NLS-2$
		if (!each.ramdisk().isEmpty()) {
			tree.put("namedBy", each.namedBy().name().toLowerCase(java.util.Locale.ROOT)); //$NON-NLS-1$
		}
		tree.text("ranOut", each.ranOut()).text("path", each.path()).text("program", each.program()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		each.counterId().ifPresent(id -> tree.put("counterId", id)); //$NON-NLS-1$
		return tree.time("time", each.event()).put("source", each.event().source().path()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("line", each.event().line()).put("text", each.event().message()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the autopsies of ramdisks that were in trouble. */
	static List<Map<String, Object>> autopsies(RamdiskPicture picture) {
		return picture.autopsies().stream().filter(Autopsy::isTroubled).map(RamdiskTrees::autopsy).toList();
	}

	private static Map<String, Object> autopsy(Autopsy each) {
		Tree tree = new Tree().text("host", each.host()).text("ramdisk", each.ramdisk()).text("ranOut", each.ranOut()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		each.first().ifPresent(first -> tree.put("firstFailedWrite", event(first)) //$NON-NLS-1$
				.put("failedWrites", each.episodes().stream().mapToLong(Episode::count).sum())); //$NON-NLS-1$
		return tree.list("refused", each.refused()) //$NON-NLS-1$
				.list("consequences", each.consequences().stream().map(RamdiskTrees::event).toList()) //$NON-NLS-1$
				.list("cleanUps", each.cleanUps().stream().map(RamdiskTrees::event).toList()) //$NON-NLS-1$
				.list("episodes", each.episodes().stream().map(RamdiskTrees::episode).toList()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> episode(Episode each) {
		return new Tree().time("first", each.firstNs()).time("last", each.lastNs()).put("count", each.count()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.time("cleaned", each.cleanedNs().orElse(Times.UNKNOWN_NS)).map(); //$NON-NLS-1$
	}

	/** Returns what the statistics files of each host hold. */
	static List<Map<String, Object>> statistics(List<SupportBundle> bundles) {
		List<Map<String, Object>> result = new ArrayList<>();
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				if (host.getCounterStore() != null) {
					result.add(statistics(bundle, host, host.getCounterStore()));
				}
			}
		}
		return result;
	}

	private static Map<String, Object> statistics(SupportBundle bundle, Host host, CounterStore store) {
		boolean slots = store.getSlots() > 0;
		int total = slots ? store.getSlots() : store.getTotal();
		int live = slots ? store.getUsedSlots() : store.getLive();
		Tree tree = new Tree().put("bundle", bundle.getName()).text("host", host.getName()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("total", total).put("live", live).put("dead", total - live).put("named", store.getTotal()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("namedDead", store.getTotal() - store.getLive()).number("highestId", store.getHighestId()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("complete", store.isComplete()); //$NON-NLS-1$
		if (store.getSamplesPerCounter() > 0) {
			tree.put("samplesPerCounter", store.getSamplesPerCounter()).put("periodSeconds", store.getPeriodSeconds()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		tree.number("sampleBytes", store.getSampleBytes()).number("nameBytes", store.getNameBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("sampleFile", store.getSamplePath()).text("nameFile", store.getNamePath()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("families", store.getFamilies().stream().map(each -> share(each, store)).toList()) //$NON-NLS-1$
				.put("devices", //$NON-NLS-1$
						store.getDevices().stream().limit(MOST_SHARES).map(each -> share(each, store)).toList());
		Set<String> present = host.getDevices().stream().map(StorageDevice::getId).collect(Collectors.toSet());
		if (!present.isEmpty()) { // without a list of devices nothing is known to be gone
			tree.put("goneDevices", store.getDevices().stream().filter(each -> !present.contains(each.getName())) //$NON-NLS-1$
					.map(each -> share(each, store)).toList());
		}
		return tree.map();
	}

	private static Map<String, Object> share(CounterShare each, CounterStore store) {
		int counters = each.getLive() + each.getDead();
		return new Tree().put("name", each.getName()).put("counters", counters).put("live", each.getLive()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("dead", each.getDead()) //$NON-NLS-1$
				.put("percent", Math.round(1000.0 * counters / Math.max(1, store.getTotal())) / 10.0).map(); //$NON-NLS-1$
	}

	static List<Map<String, Object>> plans(List<CleanUpPlan> plans) {
		return plans.stream().map(RamdiskTrees::plan).toList();
	}

	private static Map<String, Object> plan(CleanUpPlan each) {
		Tree tree = new Tree().text("host", each.host()).put("ramdisk", each.action().ramdisk()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("text", each.action().text()).put("everyHours", each.action().everyNs() / CleanUps.HOUR_NS) //$NON-NLS-1$ //$NON-NLS-2$
				.time("from", each.action().fromNs()) //$NON-NLS-1$
				.put("verdict", each.safety().name().toLowerCase(java.util.Locale.ROOT)); //$NON-NLS-1$
		each.shortestNs().ifPresent(ns -> tree.put("shortestHours", hours(ns))); //$NON-NLS-1$
		each.longestSafeNs().ifPresent(ns -> tree.put("longestSafeHours", hours(ns))); //$NON-NLS-1$
		return tree.list("due", each.dueNs().stream().map(Times::rfc3339).toList()) //$NON-NLS-1$
				.list("recurrences", each.recurrences().stream().map(RamdiskTrees::episode).toList()) //$NON-NLS-1$
				.put("basis", each.basis()).map(); //$NON-NLS-1$
	}

	private static double hours(long spanNs) {
		return Math.floor(10.0 * spanNs / CleanUps.HOUR_NS) / 10;
	}
}
