package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * The forecast of one ramdisk or file system of one host.
 *
 * @param host    name of the host; bundles whose hosts have one name are of one host
 * @param ramdisk its name
 * @param from    what it rests on: {@link #FROM_SAMPLES} or {@link #FROM_COUNTERS}
 */
public record RamdiskForecast(String host, String ramdisk, String from, Forecast forecast) {

	/** Fill levels that outputs of several bundles show. */
	public static final String FROM_SAMPLES = "samples"; //$NON-NLS-1$
	/** Ids of counters in logs and statistics files. */
	public static final String FROM_COUNTERS = "counters"; //$NON-NLS-1$

	private record Disk(String host, String name) {
	}

	/** Returns the forecast of every ramdisk of these bundles, in the order in which they stand there. */
	public static List<RamdiskForecast> of(List<SupportBundle> bundles) {
		return of(bundles, Host::getRamdisks);
	}

	/** Returns the forecast of every file system that is no ramdisk. */
	public static List<RamdiskForecast> ofFileSystems(List<SupportBundle> bundles) {
		return of(bundles, Host::getFileSystems);
	}

	private static List<RamdiskForecast> of(List<SupportBundle> bundles, Function<Host, List<Ramdisk>> disks) {
		Map<Disk, List<FillLevel>> levels = new LinkedHashMap<>();
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				for (Ramdisk disk : disks.apply(host)) {
					List<FillLevel> known = levels.computeIfAbsent(new Disk(host.getName(), disk.getName()),
							_ -> new ArrayList<>());
					disk.getSamples().stream().filter(RamdiskForecast::isKnown).map(RamdiskForecast::level)
							.forEach(known::add);
				}
			}
		}
		return levels.entrySet().stream().map(each -> new RamdiskForecast(each.getKey().host(), each.getKey().name(),
				FROM_SAMPLES, Growth.forecast(each.getValue()))).toList();
	}

	private static boolean isKnown(RamdiskSample sample) {
		return sample.getTimeNs() != Times.UNKNOWN_NS && sample.getUsedBytes() >= 0;
	}

	private static FillLevel level(RamdiskSample sample) {
		long step = sample.isApproximate() ? FillLevel.stepOf(sample.getUsedBytes()) : 0;
		return new FillLevel(sample.getTimeNs(), sample.getUsedBytes(), step, Math.max(0, sample.getSizeBytes()));
	}
}
