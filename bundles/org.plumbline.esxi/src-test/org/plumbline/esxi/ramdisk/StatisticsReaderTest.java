package org.plumbline.esxi.ramdisk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;

/** The files are written here from the description of their form, then read back. */
class StatisticsReaderTest {

	private static final String FOLDER = "var/lib/vmware/hostd/stats/";
	private static final int SAMPLES = 5;
	private static final List<String> COUNTERS = List.of("cpu-usage#0", "storagePath-read#fc.1:2-fc.3:4-naa.5000a1",
			"storagePath-write#fc.1:2-fc.3:4-naa.5000a1", "storagePath-read#fc.1:2-fc.3:4-naa.5000b2");
	private static final Set<Integer> FREE = Set.of(4, 5, 6);

	private final List<String> notices = new ArrayList<>();

	private StatisticsFile file(String name, byte[] bytes) {
		return new StatisticsReader().read(
				new PassingFile(FOLDER + name, bytes.length, 0, (code, message) -> notices.add(code)),
				new ByteArrayInputStream(bytes));
	}

	private CounterStore read(List<StatisticsFile> files) {
		Host host = EvidenceFactory.eINSTANCE.createHost();
		new StatisticsReader().add(files, host, (code, message) -> notices.add(code));
		return host.getCounterStore();
	}

	private CounterStore read(byte[] idMap, byte[] samples) {
		return read(List.of(file("hostAgentStats-20.stats", samples), file("hostAgentStats.idMap", idMap)));
	}

	private static List<String> texts(List<CounterShare> shares) {
		return shares.stream().map(each -> each.getName() + ' ' + each.getLive() + ' ' + each.getDead()).toList();
	}

	@Test
	void countersAreCountedByFamilyAndDevice() {
		byte[] samples = StatisticsFiles.samples(SAMPLES, 8, FREE);
		CounterStore store = read(StatisticsFiles.idMap(COUNTERS), samples);
		assertEquals(List.of(), notices);
		assertTrue(store.isComplete());
		assertEquals(List.of(7L, 8, 5, 8, 5),
				List.of(store.getHighestId(), store.getTotal(), store.getLive(), store.getSlots(),
						store.getUsedSlots()));
		assertEquals(List.of(SAMPLES, 20), List.of(store.getSamplesPerCounter(), store.getPeriodSeconds()));
		assertEquals(samples.length, store.getSampleBytes());
		assertEquals(List.of("storagePath 3 3", "cpu 2 0"), texts(store.getFamilies()));
		assertEquals(List.of("naa.5000a1 2 2", "naa.5000b2 1 1"), texts(store.getDevices()));
	}

	@Test
	void aCutFileIsReadAsFarAsItGoes() {
		CounterStore store = read(Arrays.copyOf(StatisticsFiles.idMap(COUNTERS), 300),
				Arrays.copyOf(StatisticsFiles.samples(SAMPLES, 8, FREE), 200));
		assertEquals(List.of("damaged-statistics", "damaged-statistics"), notices);
		assertFalse(store.isComplete());
		assertTrue(store.getTotal() > 0 && store.getTotal() < 8, store::toString);
		assertEquals(2, store.getSlots());
	}

	@Test
	void samplesCutBetweenTwoCountersAreShorterThanTheNames() {
		CounterStore store = read(StatisticsFiles.idMap(COUNTERS), StatisticsFiles.samples(SAMPLES, 3, FREE));
		assertEquals(List.of("incomplete-statistics"), notices);
		assertFalse(store.isComplete());
	}

	@Test
	void oneFileAloneSaysWhatItCan() {
		CounterStore names = read(List.of(file("hostAgentStats.idMap", StatisticsFiles.idMap(COUNTERS))));
		assertEquals(List.of("incomplete-statistics"), notices);
		assertEquals(List.of(8, 8, 0), List.of(names.getTotal(), names.getLive(), names.getSlots()));
		CounterStore samples = read(
				List.of(file("hostAgentStats-20.stats", StatisticsFiles.samples(SAMPLES, 8, FREE))));
		assertEquals(List.of(0, 8, 5), List.of(samples.getTotal(), samples.getSlots(), samples.getUsedSlots()));
	}

	@Test
	void noDamageIsAnException() {
		Random random = new Random(5);
		for (int i = 0; i < 3_000; i++) {
			byte[] idMap = StatisticsFiles.idMap(COUNTERS);
			byte[] samples = StatisticsFiles.samples(SAMPLES, 8, FREE);
			for (int flips = 0; flips < 4; flips++) {
				idMap[random.nextInt(idMap.length)] = (byte) random.nextInt();
				samples[random.nextInt(16)] = (byte) random.nextInt();
			}
			CounterStore store = read(idMap, samples);
			assertTrue(store.getLive() <= store.getTotal());
		}
	}
}
