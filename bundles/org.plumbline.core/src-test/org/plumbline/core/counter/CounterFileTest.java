package org.plumbline.core.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CounterFileTest {

	private static final String HEAD = "\"(PDH-CSV 4.0) (UTC)(0)\",\"\\\\esx1\\Memory\\Free MBytes\","
			+ "\"\\\\esx1\\Group Cpu(12:app, \"\"one\"\")\\% Ready\"\n";

	@TempDir
	private Path folder;

	private CounterFile file(String text) throws IOException {
		return CounterFile.open(Files.writeString(folder.resolve("top.csv"), text));
	}

	private static Counters read(CounterFile file, int points, Integer... columns) throws IOException {
		return file.read(List.of(columns), points, ZoneOffset.UTC, new NullProgressMonitor());
	}

	@Test
	void namesOfColumnsKeepCommasAndQuotes() throws IOException {
		assertEquals(List.of("\\\\esx1\\Memory\\Free MBytes", "\\\\esx1\\Group Cpu(12:app, \"one\")\\% Ready"),
				file(HEAD).columns());
	}

	@Test
	void chosenColumnsAreReadInTheOrderOfChoice() throws IOException {
		Counters counters = read(file(HEAD + "\"02/03/2022 03:46:25\",\"512\",\"1.5\"\n02/03/2022 03:46:30,511,2.5\n"),
				100, 1, 0);
		assertEquals(List.of(1.5, 2.5),
				counters.series().getFirst().points().stream().map(CounterSeries.Point::mean).toList());
		assertEquals(512, counters.series().getLast().points().getFirst().mean());
		assertEquals(1_643_859_985_000_000_000L, counters.series().getFirst().points().getFirst().timeNs());
	}

	@Test
	void zoneIsTakenOnlyWhereTheHeaderSaysIt() throws IOException {
		assertEquals(Optional.of(ZoneOffset.UTC), file(HEAD).offset());
		assertEquals(Optional.of(ZoneOffset.ofHours(-5)),
				file(HEAD.replace("(UTC)(0)", "(Eastern Standard Time)(300)")).offset());
		CounterFile unsaid = file(HEAD.replace("(UTC)(0)", "(CET)(0)") + "02/03/2022 03:00:00,1,1\n");
		assertEquals(Optional.empty(), unsaid.offset());
		Counters local = unsaid.read(List.of(0), 10, ZoneId.of("Europe/Berlin"), new NullProgressMonitor());
		assertEquals(1_643_853_600_000_000_000L, local.series().getFirst().points().getFirst().timeNs());
	}

	@Test
	void manyRowsBecomeFewPointsThatKeepTheExtremes() throws IOException {
		StringBuilder text = new StringBuilder(HEAD);
		for (int i = 0; i < 5000; i++) {
			text.append(String.format("02/03/2022 %02d:%02d:%02d,%d,%d\n", i / 3600, i / 60 % 60, i % 60, i,
					i == 4321 ? 99 : 1));
		}
		Counters counters = read(file(text.toString()), 50, 1);
		List<CounterSeries.Point> points = counters.series().getFirst().points();
		assertTrue(points.size() >= 50 && points.size() <= 100, () -> points.size() + " points");
		assertEquals(99, points.stream().mapToDouble(CounterSeries.Point::most).max().orElseThrow());
		assertEquals(5000, counters.rows());
	}

	@Test
	void damagedRowsAreCountedAndLeftOut() throws IOException {
		Counters counters = read(file(HEAD + "02/31/2022 03:46:25,1,2\nrubbish\n02/03/2022 03:46:25,,x\n"
				+ "02/03/2022 03:46:35,7"), 10, 0, 1);
		assertEquals(2, counters.unreadableRows());
		assertEquals(1, counters.series().getFirst().points().size());
		assertEquals(0, counters.series().getLast().points().size());
	}

	@Test
	void compressedFilesAreReadToo() throws IOException {
		Path packed = folder.resolve("top.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			out.write((HEAD + "02/03/2022 03:46:25,512,1\n").getBytes(StandardCharsets.UTF_8));
		}
		assertEquals(1, read(CounterFile.open(packed), 10, 0).rows());
	}

	@Test
	void otherFilesAreRefused() throws IOException {
		assertThrows(IOException.class, () -> file("a,b,c\n1,2,3\n"));
		assertThrows(IOException.class, () -> file(""));
	}
}
