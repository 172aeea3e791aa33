package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.SourceTimes;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.esxi.format.ShippedFormats;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.SourceSetting;

/** What a case says about the clocks of its sources, on a bundle of a host with a service console in Berlin. */
class SourceTimesTest {

	@TempDir
	Path folder;

	private EventStore open(SourceSetting... settings) throws IOException {
		TimedBundle bundle = TimedBundle.named(folder, "esx-h-2010-07-08--03.04.5")
				.file("var/log/vmkernel", "2024-01-01T00:00:00Z", """
						Jul  1 12:00:00 h vmkernel: 5:00:01:10.000 cpu0:4096)Init: 2: console
						""").file("var/log/vmkernel.1", "2024-01-01T00:00:00Z", """
						Dec 30 12:00:00 h vmkernel: 1:00:01:10.000 cpu0:4096)Init: 2: winter
						""").file("var/log/vmware/hostd.log", "2024-01-01T00:00:00Z", """
						2010-07-01T10:00:00.500Z [2B1C4B90 info 'App'] agent
						""");
		return EventStores.openCorrected(List.of(bundle.read().store()), ShippedFormats.all(),
				new SourceTimes(List.of(settings)));
	}

	private static SourceSetting setting(String path) {
		SourceSetting setting = CasefileFactory.eINSTANCE.createSourceSetting();
		setting.setPath(path);
		return setting;
	}

	private static SourceSetting zone(String path, String zone) {
		SourceSetting setting = setting(path);
		setting.setZone(zone);
		return setting;
	}

	private static List<String> events(EventStore store) {
		List<String> lines = new ArrayList<>();
		for (long i = 0; i < store.size(); i++) {
			String message = store.record(store.row(i)).message();
			lines.add(Times.rfc3339(store.timeNs(i)) + ' ' + message.substring(message.lastIndexOf(' ') + 1));
		}
		return lines;
	}

	@Test
	void aZoneMovesLocalStampsOnlyAndTheOrderFollows() throws IOException {
		try (EventStore store = open(zone("**", "Europe/Berlin"))) {
			assertEquals(List.of("2009-12-30T11:00:00Z winter", "2010-07-01T10:00:00Z console",
					"2010-07-01T10:00:00.500Z agent"), events(store));
			EventSource first = store.sources().stream().filter(each -> each.name().equals("vmkernel")).findFirst()
					.orElseThrow();
			assertEquals("2010-07-01T10:00:00Z", Times.rfc3339(first.firstNs()));
		}
	}

	@Test
	void theYearIsThatOfTheYoungestFileAndOlderOnesMoveAlong() throws IOException {
		SourceSetting year = setting("*vmkernel*");
		year.setYear(2008);
		try (EventStore store = open(year)) {
			assertEquals(List.of("2007-12-30T12:00:00Z winter", "2008-07-01T12:00:00Z console",
					"2010-07-01T10:00:00.500Z agent"), events(store));
		}
	}

	@Test
	void theLastSettingThatSaysSomethingCounts() throws IOException {
		SourceSetting offset = setting("var/log/vmkernel");
		offset.setOffsetNs(-7_200_250_000_000L);
		try (EventStore store = open(zone("**", "Europe/Berlin"), zone("**", "UTC"), offset,
				zone("**", "Mars/Phobos"))) {
			assertEquals("2010-07-01T09:59:59.750Z console", events(store).get(1));
		}
	}

	@Test
	void anOffsetOfZeroTakesABroaderOneBack() throws IOException {
		SourceSetting all = setting("**");
		all.setOffsetNs(3_600_000_000_000L);
		try (EventStore store = open(all, setting("var/log/vmkernel"))) {
			assertEquals("2010-07-01T12:00:00Z console", events(store).get(2));
			assertEquals("2010-07-01T11:00:00.500Z agent", events(store).get(1));
		}
	}

	@Test
	void otherTimesOfOneStoreKeepTheRows() throws IOException {
		try (EventStore plain = open();
				EventStore moved = EventStores.corrected(plain,
						new SourceTimes(List.of(zone("*vmkernel*", "Asia/Tokyo"))))) {
			assertEquals("console", events(plain).get(2).split(" ")[1]);
			assertEquals("console", events(moved).get(1).split(" ")[1]);
			assertEquals(plain.row(2), moved.row(1));
		}
	}

	@Test
	void settingsThatSayTheSameAreEqual() {
		assertEquals(new SourceTimes(List.of(zone("a", "UTC"))), new SourceTimes(List.of(zone("a", "UTC"))));
		assertNotEquals(new SourceTimes(List.of(zone("a", "UTC"))), new SourceTimes(List.of(zone("b", "UTC"))));
	}
}
