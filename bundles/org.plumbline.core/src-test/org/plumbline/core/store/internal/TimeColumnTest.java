package org.plumbline.core.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.event.Times;

class TimeColumnTest {

	private static final long BASE_NS = 1_333_800_000L * Times.SECOND_NS;

	@TempDir
	Path folder;

	@Test
	void millisecondsOfSomeYearsTakeFiveBytes() throws IOException {
		assertEquals(5, bytesOf(BASE_NS, BASE_NS + 5_000_000, Times.UNKNOWN_NS, BASE_NS + 900 * Times.DAY_NS));
	}

	@Test
	void secondsOfSomeYearsTakeFourBytes() throws IOException {
		assertEquals(4, bytesOf(BASE_NS, BASE_NS + 900 * Times.DAY_NS));
	}

	@Test
	void nanosecondsAndTimesBefore1970AreKept() throws IOException {
		bytesOf(-1, BASE_NS + 1, Times.UNKNOWN_NS, 0);
	}

	@Test
	void aRangeTooLongForANumberIsKept() throws IOException {
		assertEquals(Long.BYTES, bytesOf(Long.MIN_VALUE + 1, Long.MAX_VALUE, Times.UNKNOWN_NS, 7));
	}

	@Test
	void theLastStepIsNotTakenForAnUnknownTime() throws IOException {
		assertEquals(2, bytesOf(0, 255 * Times.SECOND_NS, Times.UNKNOWN_NS));
		assertEquals(1, bytesOf(0, 254 * Times.SECOND_NS, Times.UNKNOWN_NS));
	}

	@Test
	void timesMayAllBeUnknownOrMissing() throws IOException {
		bytesOf(Times.UNKNOWN_NS, Times.UNKNOWN_NS);
		bytesOf();
	}

	private int bytesOf(long... timesNs) throws IOException {
		Path file = folder.resolve("time" + timesNs.length + ".dat");
		Files.deleteIfExists(file);
		TimeColumn.Layout layout = TimeColumn.Layout
				.read(TimeColumn.write(MemorySegment.ofArray(timesNs), timesNs.length, file).text());
		try (Arena arena = Arena.ofConfined()) {
			TimeColumn column = new TimeColumn(Column.map(file, MapMode.READ_ONLY, arena), layout);
			for (int row = 0; row < timesNs.length; row++) {
				assertEquals(timesNs[row], column.timeNs(row));
			}
		}
		return layout.bytes();
	}
}
