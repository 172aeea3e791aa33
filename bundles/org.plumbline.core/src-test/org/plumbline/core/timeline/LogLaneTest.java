package org.plumbline.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;

class LogLaneTest {

	/** A lane needs a list, not what is in it. */
	private record NoEvents() implements EventList {

		@Override
		public long size() {
			return 0;
		}

		@Override
		public long row(long index) {
			throw new IndexOutOfBoundsException(Long.toString(index));
		}

		@Override
		public long timeNs(long index) {
			throw new IndexOutOfBoundsException(Long.toString(index));
		}

		@Override
		public long indexAtOrAfter(long timeNs) {
			return 0;
		}

		@Override
		public long indexOfRow(long row) {
			return -1;
		}

		@Override
		public long[][] countPerSlot(long fromNs, long toNs, int slots) {
			return new long[8][slots];
		}

		@Override
		public long[] countPerSeverity() {
			return new long[8];
		}
	}

	private static EventSource source(int index, String host, String path) {
		return new EventSource(index, Integer.toHexString(index).repeat(64), host, path, "", 1, 1, 0, 0, 0);
	}

	private static List<List<Integer>> numbers(List<LogLane> lanes) {
		return lanes.stream().map(each -> each.files().stream().map(EventSource::index).toList()).toList();
	}

	@Test
	void aLogAndWhatWasRotatedAwayAreOneLaneNamedAfterTheFileInUse() {
		List<LogLane> lanes = LogLane.of(List.of(source(0, "esx1", "var/run/log/vmkernel.1.gz"),
				source(1, "esx1", "var/log/hostd.log"), source(2, "esx1", "var/log/vmkernel.log")));
		assertEquals(List.of(List.of(0, 2), List.of(1)), numbers(lanes));
		assertEquals("var/log/vmkernel.log", lanes.getFirst().row(new NoEvents()).label());
		assertEquals(List.of(0, 2), lanes.getFirst().row(new NoEvents()).sources());
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
