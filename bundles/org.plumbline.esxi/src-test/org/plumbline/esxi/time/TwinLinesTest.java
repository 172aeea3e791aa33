package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.TwinLines;
import org.plumbline.core.store.TwinStream;
import org.plumbline.esxi.format.ShippedFormats;

/** One event that a host writes to two files. */
class TwinLinesTest {

	@TempDir
	Path folder;

	/** Returns for each event its place, and the place of the one that it repeats. */
	private List<String> twins(String kernel, String warning) throws IOException {
		TimedBundle bundle = TimedBundle.named(folder, "esx-h-2014-07-08--03.04.5")
				.file("var/log/vmkernel.log", "2024-01-01T00:00:00Z", kernel)
				.file("var/log/vmkwarning.log", "2024-01-01T00:00:00Z", warning);
		List<String> result = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(bundle.read().store()), ShippedFormats.all(), source -> 0)) {
			TwinLines twins = new TwinLines(store);
			for (long i = 0; i < store.size(); i++) {
				long row = store.row(i);
				String first = twins.firstOf(row).isPresent() ? place(store, twins.firstOf(row).getAsLong()) : "-";
				result.add(place(store, row) + " of " + first + ", others " + twins.others(row).size());
			}
		}
		return result;
	}

	private static String place(EventStore store, long row) {
		LogRecord record = store.record(row);
		return record.source().name().replace(".log", "") + ':' + record.line();
	}

	@Test
	void aKernelWarningInTwoFilesIsOneEvent() throws IOException {
		assertEquals(
				List.of("vmkernel:1 of -, others 0", "vmkernel:2 of -, others 1",
						"vmkwarning:1 of vmkernel:2, others 1"),
				twins("""
						2014-07-01T10:00:00.100Z cpu1:33)Init: 11: plain
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: full
						""", """
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: full
						"""));
	}

	@Test
	void twoEqualWarningsOfOneFileAreTwoEvents() throws IOException {
		assertEquals(
				List.of("vmkernel:1 of -, others 1", "vmkernel:2 of -, others 1",
						"vmkwarning:1 of vmkernel:1, others 1", "vmkwarning:2 of vmkernel:2, others 1"),
				twins("""
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: full
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: full
						""", """
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: full
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: full
						"""));
	}

	@Test
	void anotherTextOrTimeIsAnotherEvent() throws IOException {
		assertEquals(
				List.of("vmkernel:1 of -, others 0", "vmkwarning:1 of -, others 0", "vmkwarning:2 of -, others 0"),
				twins("""
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: full
						""", """
						2014-07-01T10:00:00.100Z cpu1:33)WARNING: Heap: 12: empty
						2014-07-01T10:00:00.101Z cpu1:33)WARNING: Heap: 12: full
						"""));
	}

	/** Returns for each event of the observations its line, and the line of the one that it tells once more. */
	private List<String> observed(String vobd) throws IOException {
		TimedBundle bundle = TimedBundle.named(folder, "esx-h-2019-07-08--03.04.5").file("var/log/vobd.log",
				"2024-01-01T00:00:00Z", vobd);
		List<String> result = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(bundle.read().store()), ShippedFormats.all(), source -> 0)) {
			TwinLines twins = new TwinLines(store);
			TwinStream stream = new TwinStream();
			for (long i = 0; i < store.size(); i++) {
				LogRecord line = store.record(store.row(i));
				String first = twins.firstOf(line).isPresent()
						? place(store, twins.firstOf(line).getAsLong()).substring(5)
						: "-";
				assertEquals(!first.equals("-"), stream.isRetold(line));
				result.add(line.line() + " of " + first);
			}
		}
		return result;
	}

	@Test
	void anEventMadeOfAnObservationIsThatObservation() throws IOException {
		assertEquals(List.of("1 of -", "2 of -", "3 of 2", "4 of 1", "5 of -", "6 of -", "7 of -"),
				observed(
						"""
								2019-07-01T10:00:00.100Z: [scsiCorrelator] 1000us: [vob.scsi.scsipath.pathstate.dead] scsiPath vmhba3:C0:T1:L4 changed state from on
								2019-07-01T10:00:00.200Z: [scsiCorrelator] 1100us: [vob.scsi.scsipath.pathstate.dead] scsiPath vmhba3:C0:T2:L4 changed state from on
								2019-07-01T10:00:01.100Z: [scsiCorrelator] 2000us: [esx.problem.storage.redundancy.degraded] Device naa.6001: path vmhba3:C0:T2:L4 is down.
								2019-07-01T10:00:01.200Z: [scsiCorrelator] 2100us: [esx.problem.storage.redundancy.lost] Device naa.6001: path vmhba3:C0:T1:L4 is down.
								2019-07-01T10:00:01.300Z: [scsiCorrelator] 2200us: [esx.problem.storage.redundancy.lost] Device naa.6001: path vmhba3:C0:T1:L4 is down.
								2019-07-01T10:00:30.300Z: [netCorrelator] 31000us: [vob.net.vmnic.linkstate.down] vmnic vmnic4 linkstate down
								2019-07-01T10:00:50.300Z: [netCorrelator] 51000us: [esx.problem.net.vmnic.linkstate.down] Physical NIC vmnic4 linkstate is down
								"""));
	}

	@Test
	void anEventWithoutNamesIsLinkedByTheEndOfItsId() throws IOException {
		assertEquals(List.of("1 of -", "2 of -", "3 of 1"), observed("""
				2019-07-01T10:00:00.100Z In(14) vobd[99]:  [UserLevelCorrelator] 1000us: [vob.user.dcui.login.failed] dcui
				2019-07-01T10:00:00.100Z In(14) vobd[99]:  [GenericCorrelator] 1000us: [vob.user.esxcli.exit] exit
				2019-07-01T10:00:00.200Z In(14) vobd[99]:  [UserLevelCorrelator] 1100us: [esx.audit.dcui.login.failed] Failed
				"""));
	}
}
