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
import org.plumbline.core.store.WrittenTogether;
import org.plumbline.esxi.format.ShippedFormats;

/** Lines of one world with one stamp. */
class WrittenTogetherTest {

	@TempDir
	Path folder;

	/** Returns for each event its line and the lines of the others. */
	private List<String> together(String path, String log) throws IOException {
		TimedBundle bundle = TimedBundle.named(folder, "esx-h-2014-07-08--03.04.5")
				.file(path, "2014-07-08T00:00:00Z", log);
		List<String> result = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(bundle.read().store()), ShippedFormats.all(), source -> 0)) {
			for (long i = 0; i < store.size(); i++) {
				LogRecord line = store.record(store.row(i));
				result.add(line.line() + ": "
						+ new WrittenTogether(store).others(line).stream().map(LogRecord::line).toList());
			}
		}
		return result;
	}

	@Test
	void threeLinesOfADriverBelongTogetherAlthoughAnotherWorldWritesBetween() throws IOException {
		assertEquals(List.of("1: [3, 4]", "2: []", "3: [1, 4]", "4: [1, 3]", "5: []"),
				together("var/log/vmkernel.log", """
						2014-07-01T10:00:00.120Z cpu2:4097)iscsi_vmk: iscsivmk_StopConnection: vmhba35:CH:0 T:2 CN:0: off
						2014-07-01T10:00:00.120Z cpu3:8201)Vol3: 11: other world
						2014-07-01T10:00:00.120Z cpu2:4097)iscsi_vmk: iscsivmk_StopConnection: Sess [ISID: 00023d000005]
						2014-07-01T10:00:00.120Z cpu2:4097)iscsi_vmk: iscsivmk_StopConnection: Conn [CID: 0 L: 10.1.1.7]
						2014-07-01T10:00:00.121Z cpu2:4097)iscsi_vmk: later
						"""));
	}

	@Test
	void wholeSecondsAreTooCoarse() throws IOException {
		assertEquals(List.of("1: []", "2: []"), together("var/log/vmkernel.log", """
				2014-07-01T10:00:00Z cpu2:4097)NMP: 11: one
				2014-07-01T10:00:00Z cpu2:4097)NMP: 12: two
				"""));
	}

	@Test
	void anUptimeBesideWholeSecondsSaysMore() throws IOException {
		assertEquals(List.of("1: [2]", "2: [1]", "3: []"), together("var/log/messages", """
				Jul  1 10:00:00 vmkernel: 0:02:00:00.100 cpu2:4097)NMP: 11: one
				Jul  1 10:00:00 vmkernel: 0:02:00:00.100 cpu2:4097)NMP: 12: two
				Jul  1 10:00:00 vmkernel: 0:02:00:00.200 cpu2:4097)NMP: 13: three
				"""));
	}

	@Test
	void linesWithoutAWorldStandAlone() throws IOException {
		assertEquals(List.of("1: []", "2: []"), together("var/log/vobd.log", """
				2014-07-01T10:00:00.120Z: [scsiCorrelator] 100us: [vob.scsi.scsipath.add] Add path: vmhba1:C0:T0:L1
				2014-07-01T10:00:00.120Z: [scsiCorrelator] 100us: [vob.scsi.scsipath.add] Add path: vmhba1:C0:T1:L1
				"""));
	}
}
