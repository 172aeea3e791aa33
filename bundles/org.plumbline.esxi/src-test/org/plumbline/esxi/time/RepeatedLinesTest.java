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
import org.plumbline.core.store.RepeatedLines;
import org.plumbline.esxi.format.ShippedFormats;

/** Lines that a log service left out and counted instead. */
class RepeatedLinesTest {

	@TempDir
	Path folder;

	/** Returns for each event its file, its line and how many it stands for. */
	private List<String> counts(TimedBundle bundle) throws IOException {
		List<String> result = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(bundle.read().store()), ShippedFormats.all(), source -> 0)) {
			RepeatedLines repeated = new RepeatedLines(store);
			for (long i = 0; i < store.size(); i++) {
				LogRecord line = store.record(store.row(i));
				result.add(line.source().name() + ' ' + line.line() + ": " + repeated.countOf(line));
			}
		}
		return result;
	}

	@Test
	void aLineStandsForTheRepeatsThatFollowItInItsFile() throws IOException {
		assertEquals(
				List.of("messages 1: 1", "messages 2: 9", "messages 3: 8", "messages 4: 3", "messages 5: 1",
						"syslog.log 1: 1"),
				counts(TimedBundle.named(folder, "esx-h-2014-07-08--03.04.5").file("var/log/messages",
						"2014-07-08T00:00:00Z", """
								Jul  1 10:00:00 vmkernel: 0:02:00:00.100 cpu2:4097)NMP: 11: one
								Jul  1 10:00:01 vmkernel: 0:02:00:01.100 cpu2:4097)NMP: 12: two
								Jul  1 10:00:02 last message repeated 5 times
								Jul  1 10:00:03 last message repeated 3 times
								Jul  1 10:00:04 vmkernel: 0:02:00:04.100 cpu2:4097)NMP: 13: last
								""").file("var/log/syslog.log", "2014-07-08T00:00:00Z",
								"2014-07-01T10:00:05Z ntpd[4]: alone\n")));
	}
}
