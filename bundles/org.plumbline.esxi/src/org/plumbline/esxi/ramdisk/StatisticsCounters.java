package org.plumbline.esxi.ramdisk;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;

/**
 * Brings the names and the samples of counters together. A counter is live if its place in the file of samples is in
 * use; without that file nothing is known to be dead.
 */
final class StatisticsCounters {

	/** Of devices whose counters are kept; the others are few counters each. */
	private static final int MOST_SHARES = 2000;
	private static final Comparator<CounterShare> MOST_FIRST = Comparator
			.comparingInt((CounterShare each) -> each.getLive() + each.getDead()).reversed()
			.thenComparing(CounterShare::getName);

	private final Optional<StatisticsFile.Names> names;
	private final Optional<StatisticsFile.Samples> samples;
	private final Map<String, CounterShare> families = new TreeMap<>();
	private final Map<String, CounterShare> devices = new TreeMap<>();

	/** @param files of one host; of several of a kind the one with most counters counts */
	StatisticsCounters(List<StatisticsFile> files) {
		names = files.stream().filter(StatisticsFile.Names.class::isInstance).map(StatisticsFile.Names.class::cast)
				.max(Comparator.comparingInt(each -> each.records().size()));
		samples = files.stream().filter(StatisticsFile.Samples.class::isInstance)
				.map(StatisticsFile.Samples.class::cast)
				.max(Comparator.comparingInt(StatisticsFile.Samples::slots));
	}

	/** @param notices takes (code, message) of what is missing */
	void addTo(Host host, BiConsumer<String, String> notices) {
		CounterStore store = EvidenceFactory.eINSTANCE.createCounterStore();
		samples.ifPresent(each -> fill(store, each));
		names.ifPresent(each -> fill(store, each));
		boolean isShort = store.getHighestId() >= store.getSlots();
		if (names.isEmpty() || samples.isEmpty()) {
			notices.accept("incomplete-statistics", NLS.bind(Messages.StatisticsCounters_alone, //$NON-NLS-1$
					store.getNamePath() + store.getSamplePath()));
		} else if (isShort && samples.get().complete()) {
			notices.accept("incomplete-statistics", NLS.bind(Messages.StatisticsCounters_short, new Object[] { //$NON-NLS-1$
					store.getSamplePath(), String.valueOf(store.getSlots()), String.valueOf(store.getHighestId()) }));
		}
		store.setComplete(!isShort && names.filter(StatisticsFile::complete).isPresent()
				&& samples.filter(StatisticsFile::complete).isPresent());
		sort(families, store.getFamilies());
		sort(devices, store.getDevices());
		host.setCounterStore(store);
	}

	private static void fill(CounterStore store, StatisticsFile.Samples file) {
		store.setSamplePath(file.path());
		store.setSampleBytes(file.sizeBytes());
		store.setSamplesPerCounter(file.samples());
		store.setPeriodSeconds(file.periodSeconds());
		store.setSlots(file.slots());
		store.setUsedSlots(file.used().cardinality());
	}

	private void fill(CounterStore store, StatisticsFile.Names file) {
		store.setNamePath(file.path());
		store.setNameBytes(file.sizeBytes());
		store.setHighestId(file.highestId());
		store.setFreeBytes(file.freeBytes());
		BitSet used = samples.map(StatisticsFile.Samples::used).orElseGet(BitSet::new);
		int slots = samples.map(StatisticsFile.Samples::slots).orElse(0);
		for (StatisticsFile.Name each : file.records()) {
			int live = 0;
			for (long id : each.ids()) {
				live += samples.isEmpty() || id >= 0 && id < slots && used.get((int) id) ? 1 : 0;
			}
			int dead = each.ids().length - live;
			store.setTotal(store.getTotal() + live + dead);
			store.setLive(store.getLive() + live);
			count(families, each.family(), live, dead);
			if (!each.device().isEmpty()) {
				count(devices, each.device(), live, dead);
			}
		}
	}

	private static void count(Map<String, CounterShare> shares, String name, int live, int dead) {
		CounterShare share = shares.computeIfAbsent(name, each -> {
			CounterShare made = EvidenceFactory.eINSTANCE.createCounterShare();
			made.setName(each);
			return made;
		});
		share.setLive(share.getLive() + live);
		share.setDead(share.getDead() + dead);
	}

	private static void sort(Map<String, CounterShare> shares, EList<CounterShare> into) {
		shares.values().stream().sorted(MOST_FIRST).limit(MOST_SHARES).forEach(into::add);
	}
}
