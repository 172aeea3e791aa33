package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Foresees when the ramdisk of the statistics is full from the ids of counters: each id takes {@code 12 + 8N} bytes of
 * samples and a record of its name, and ids are never given twice, so the highest id tells how much lies there. Ids
 * come from lines of logs and from the statistics files. A level that was measured anchors what is computed.
 */
final class CounterGrowth {

	private static final String RAMDISK = "hostdstats"; //$NON-NLS-1$
	/** An hour of samples, one every 20 seconds. */
	private static final int USUAL_SAMPLES = 180;
	/** A record of a name with a path and a device in it, by the sizes of files that were seen. */
	private static final long USUAL_NAME_BYTES = 218;
	private static final int ENOUGH_POINTS = 2;

	private final List<SupportBundle> bundles;
	private final List<RamdiskEvent> events;

	CounterGrowth(List<SupportBundle> bundles, List<RamdiskEvent> events) {
		this.bundles = bundles;
		this.events = events;
	}

	/** Returns a forecast for each host of which at least two ids at two times are known. */
	List<RamdiskForecast> forecasts() {
		Set<String> names = new LinkedHashSet<>();
		bundles.forEach(each -> each.getHosts().forEach(host -> names.add(host.getName())));
		return names.stream().map(this::forecast).flatMap(Optional::stream).toList();
	}

	private Optional<RamdiskForecast> forecast(String host) {
		TreeMap<Long, Long> ids = ids(host);
		if (ids.size() < ENOUGH_POINTS) {
			return Optional.empty();
		}
		Optional<CounterStore> store = hosts(host).stream().map(Host::getCounterStore).filter(each -> each != null)
				.filter(each -> each.getSamplesPerCounter() > 0).findFirst();
		long bytesEach = bytesEach(store);
		Optional<RamdiskSample> anchor = hosts(host).stream().flatMap(each -> each.getRamdisks().stream())
				.filter(each -> each.getName().equals(RAMDISK)).map(Ramdisk::getSamples).flatMap(List::stream)
				.filter(each -> each.getUsedBytes() >= 0 && each.getTimeNs() != Times.UNKNOWN_NS)
				.max(Comparator.comparingLong(RamdiskSample::getTimeNs));
		long sizeBytes = anchor.map(RamdiskSample::getSizeBytes).orElse(0L);
		long anchorId = anchor.map(each -> ids.floorEntry(each.getTimeNs())).map(Map.Entry::getValue)
				.orElse(-1L);
		List<FillLevel> levels = new ArrayList<>();
		ids.forEach((timeNs, id) -> {
			long used = anchorId < 0 ? (id + 1) * bytesEach
					: anchor.orElseThrow().getUsedBytes() + (id - anchorId) * bytesEach;
			levels.add(new FillLevel(timeNs, Math.max(0, used), 0, Math.max(0, sizeBytes)));
		});
		return Optional.of(new RamdiskForecast(host, RAMDISK, RamdiskForecast.FROM_COUNTERS,
				Growth.forecast(levels)));
	}

	private static long bytesEach(Optional<CounterStore> store) {
		int samples = store.map(CounterStore::getSamplesPerCounter).orElse(USUAL_SAMPLES);
		boolean named = store.filter(each -> each.getTotal() > 0 && each.getNameBytes() > 0).isPresent();
		long name = named ? store.get().getNameBytes() / store.get().getTotal() : USUAL_NAME_BYTES;
		return Integer.BYTES + Long.BYTES + (long) Long.BYTES * samples + name;
	}

	/** Returns the highest id known at each time at which it rose. */
	private TreeMap<Long, Long> ids(String host) {
		TreeMap<Long, Long> all = new TreeMap<>();
		events.stream().filter(each -> each.host().equals(host) && each.counterId().isPresent())
				.filter(each -> each.timeNs() != Times.UNKNOWN_NS)
				.forEach(each -> all.merge(each.timeNs(), each.counterId().getAsLong(), Math::max));
		for (SupportBundle bundle : bundles) {
			for (Host each : bundle.getHosts()) {
				boolean known = each.getName().equals(host) && each.getCounterStore() != null
						&& each.getCounterStore().getHighestId() >= 0 && bundle.getCollectedNs() != Times.UNKNOWN_NS;
				if (known) {
					all.merge(bundle.getCollectedNs(), each.getCounterStore().getHighestId(), Math::max);
				}
			}
		}
		TreeMap<Long, Long> rising = new TreeMap<>();
		long highest = -1;
		for (var each : all.entrySet()) {
			if (each.getValue() > highest || each.getKey().equals(all.lastKey())) {
				highest = Math.max(highest, each.getValue());
				rising.put(each.getKey(), highest);
			}
		}
		return rising;
	}

	private List<Host> hosts(String name) {
		return bundles.stream().flatMap(each -> each.getHosts().stream()).filter(each -> each.getName().equals(name))
				.toList();
	}
}
