package org.plumbline.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStores;

class LogLaneTest {

	private static EventSource source(int index, String host, String path) {
		return new EventSource(index, Integer.toHexString(index).repeat(64), host, path, "", 1, 1, 0, 0, 0);
	}

	private static List<List<Integer>> numbers(List<LogLane> lanes) {
		return lanes.stream().map(each -> each.files().stream().map(EventSource::index).toList()).toList();
	}

	@Test
	void aLogAndWhatWasRotatedAwayAreOneLaneNamedAfterTheFileInUse() throws IOException {
		List<LogLane> lanes = LogLane.of(List.of(source(0, "esx1", "var/run/log/vmkernel.1.gz"),
				source(1, "esx1", "var/log/hostd.log"), source(2, "esx1", "var/log/vmkernel.log")));
		assertEquals(List.of(List.of(0, 2), List.of(1)), numbers(lanes));
		TimelineRow row = lanes.getFirst().row(EventStores.open(List.of(), new LogFormats(List.of()), _ -> 0));
		assertEquals("var/log/vmkernel.log", row.label());
		assertEquals(List.of(0, 2), row.sources());
		assertEquals("", lanes.getFirst().host(), "one host goes without saying");
	}

	@Test
	void logsOfTwoHostsStayApartAndTheirHostsTogether() {
		List<LogLane> lanes = LogLane.of(List.of(source(0, "esx1", "var/log/messages"),
				source(1, "esx2", "var/log/messages"), source(2, "esx1", "var/log/messages.1.gz"),
				source(3, "esx1", "var/log/shell.log")));
		assertEquals(List.of(List.of(0, 2), List.of(3), List.of(1)), numbers(lanes));
		assertEquals(List.of("esx1", "esx1", "esx2"), lanes.stream().map(LogLane::host).toList());
	}

	@Test
	void logsOfVirtualMachinesInTheirFoldersAreNotOne() {
		List<LogLane> lanes = LogLane.of(List.of(source(0, "esx1", "vmfs/volumes/a/web/vmware.log"),
				source(1, "esx1", "vmfs/volumes/a/db/vmware.log"),
				source(2, "esx1", "vmfs/volumes/a/db/vmware-1.log")));
		assertEquals(List.of(List.of(0), List.of(1, 2)), numbers(lanes));
	}

	@Test
	void bundlesWithoutAHostDoNotShareTheirLogs() {
		List<LogLane> lanes = LogLane.of(List.of(source(0, "", "var/log/messages"), source(1, "", "var/log/messages")));
		assertEquals(List.of(List.of(0), List.of(1)), numbers(lanes));
	}
}
