package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.LogRecord;
import org.plumbline.esxi.format.ShippedFormats;

/**
 * What logs do to those who read them, as whole files are read: lines out of order, cut, in other encodings, counted
 * instead of written. Clocks and years are in {@link ClockTest} and {@link YearTest}, joined lines in
 * {@link MultiLineTest}, lines that stand twice in {@link TwinLinesTest}.
 */
class HardLinesTest {

	private static final String UNPACKED = "2024-01-01T00:00:00Z";

	@TempDir
	Path folder;

	private TimedBundle bundle() throws IOException {
		return TimedBundle.named(folder, "esx-h-2014-07-08--03.04.5");
	}

	private static <T> List<T> each(ReadBundle read, Function<LogRecord, T> what) throws IOException {
		List<T> result = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(read.store()), ShippedFormats.all(), source -> 0)) {
			for (long i = 0; i < store.size(); i++) {
				result.add(what.apply(store.record(store.row(i))));
			}
		}
		return result;
	}

	@Test
	void linesOfOneMomentKeepTheOrderOfTheirFile() throws IOException {
		ReadBundle read = bundle().file("var/log/hostd.log", UNPACKED, """
				2014-07-01T10:00:00.645Z [6FE81B90 info 'A'] b
				2014-07-01T10:00:00.650Z [6FE81B90 info 'A'] d
				2014-07-01T10:00:00.645Z [6FE81B90 info 'A'] c
				2014-07-01T10:00:00.100Z [6FE81B90 info 'A'] a
				""").read();
		assertEquals(List.of("a4", "b1", "c3", "d2"), each(read, line -> line.message() + line.line()));
		assertEquals(List.of(), TimedBundle.notices(read));
	}

	@Test
	void theFirstLinesOfAVirtualMachineThatWereHeldBackAreNoStepOfTheClock() throws IOException {
		ReadBundle read = bundle().file("vmfs/volumes/d/vm/vmware.log", UNPACKED, """
				2014-07-01T10:00:00.268Z| vmx| I120: Log for VMware ESX pid=7 version=5.5.0 build=build-1 option=Release
				2014-07-01T10:00:00.268Z| vmx| I120: held back
				2014-07-01T10:00:00.001Z| vmx| I120: written at once
				2014-07-01T10:00:03.000Z| vmx| I120: later
				2014-07-01T10:09:03.000Z| vmx| I120: last
				""").read();
		assertEquals(List.of(3L, 1L, 2L, 4L, 5L), each(read, LogRecord::line));
		assertEquals(List.of(), TimedBundle.notices(read));
	}

	@Test
	void aCountInPlaceOfLinesIsTheCountOfItsEvent() throws IOException {
		assertEquals(List.of(1L, 20L, 3L, 1L), each(bundle().file("var/log/vmkernel.log", UNPACKED, """
				2014-07-01T10:00:00.100Z cpu1:33)NMP: nmp_Throttle:23: Cmd 0x2a to dev "naa.6001" failed
				2014-07-01T10:00:01.100Z cpu1:33)NMP: nmp_Throttle:23: last error status from device naa.6001 repeated 20 times
				2014-07-01T10:00:02.100Z In(182) vmkernel: --- last message repeated 3 times ---
				2014-07-01T10:00:03.100Z cpu1:33)Init: 11: what repeated 20 times was that
				""").read(), LogRecord::repeat));
	}

	@Test
	void aLineThatWasCutAnywhereIsAnEventOfItsOwnOrOfTheLineAbove() throws IOException {
		String whole = "2014-07-01T10:00:01.100Z cpu1:33 opID=8f2)WARNING: NMP: nmp_Select:97: no path for \"naa.6001\"";
		for (int length = 0; length <= whole.length(); length += 7) {
			List<Integer> lines = each(bundle().file("var/log/vmkernel.log", UNPACKED,
					"2014-07-01T10:00:00.100Z cpu1:33)Init: 10: above\n" + whole.substring(0, length)
							+ "$\n2014-07-01T10:00:02.100Z cpu1:33)Init: 11: below\n")
					.read(), LogRecord::lines);
			assertEquals(3, lines.stream().mapToInt(each -> each).sum(), whole.substring(0, length));
			assertEquals(1, lines.getLast(), "the line below is never lost to the cut one");
		}
	}

	@Test
	void bytesThatAreNoUtf8AreKeptAndTheLineIsRead() throws IOException {
		Path log = folder.resolve("esx-h-2014-07-08--03.04.5/vmfs/volumes/d/vm/vmware.log");
		Files.createDirectories(log.getParent());
		Files.write(log, "2014-07-01T10:00:00.268Z| vmx| I120: DICT displayName = \"B\u00fcro\"\r\nI am \u2122 too\r\n"
				.getBytes(Charset.forName("windows-1252")));
		Files.write(log, "2014-07-01T10:00:00.269Z| vmx| I120: DICT displayName = \"B\u00fcro\"\r\n"
				.getBytes(StandardCharsets.UTF_8), java.nio.file.StandardOpenOption.APPEND);
		assertEquals(
				List.of("DICT displayName = \"B\ufffdro\"\nI am \ufffd too", "DICT displayName = \"B\u00fcro\""),
				each(bundle().read(), LogRecord::message));
	}

	@Test
	void aReturnInsideALineEndsNothing() throws IOException {
		assertEquals(List.of("1+1", "2+1"), each(bundle().file("var/log/vmkernel.log", UNPACKED,
				"2014-07-01T10:00:00.100Z cpu1:33)@BlueScreen: first\rover it\n"
						+ "2014-07-01T10:00:01.100Z cpu1:33)Init: 11: next\n")
				.read(), line -> line.line() + "+" + line.lines()));
	}

	@Test
	void namesOfDevicesKeepTheirUnderscoresAndLongWorldsTheirDigits() throws IOException {
		String name = "t10.ATA_____DISK_2D1000__________________________S1__7";
		assertEquals(List.of("1001392590 ScsiDeviceIO: 23: \"" + name + "\" is off"),
				each(bundle().file("var/log/vmkernel.log", UNPACKED,
						"2014-07-01T10:00:00.100Z cpu31:1001392590)ScsiDeviceIO: 23: \"" + name + "\" is off\n")
						.read(), line -> line.world() + " " + line.message()));
	}

	@Test
	void aLogServerInAnotherZoneDoesNotMoveTheStampOfTheHost() throws IOException {
		assertEquals(List.of("2013-12-29T03:25:19.927Z 192.0.2.103"), each(bundle().file("var/log/syslog.log",
				UNPACKED,
				"Dec 28 22:25:19 192.0.2.103 Dec 29 03:25:19 vobd: Dec 29 03:25:19.927: 85us: [vob.net.a] b\n")
				.read(), line -> org.plumbline.core.event.Times.rfc3339(line.timeNs()) + " " + line.host()));
	}
}
