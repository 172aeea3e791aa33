package org.plumbline.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModernBundleTest {

	private static final int SIZE = 640 << 10;
	private static final Pattern PLANT = Pattern.compile(
			"\"text\": \"((?:[^\"\\\\]|\\\\.)*)\",\\s+"
					+ "\"places\": \\[\\s+\\{\\s+\"member\": \"([^\"]+)\",\\s+\"line\": (\\d+)");

	@ParameterizedTest
	@EnumSource
	void sameSeedGivesSameBytes(Release release) throws IOException {
		assertArrayEquals(make(release, 7).archive(), make(release, 7).archive());
	}

	@ParameterizedTest
	@EnumSource
	void logsHoldTheWantedAmountOfText(Release release) throws IOException {
		var made = make(release, 7);
		var running = running(release);
		long size = made.bundle().members().keySet().stream().filter(member -> member.startsWith(running))
				.flatMap(member -> made.bundle().lines(member).stream()).mapToLong(line -> line.length() + 1).sum();
		assertTrue(size >= SIZE && size < 2 * SIZE, () -> size + " bytes");
	}

	@ParameterizedTest
	@EnumSource
	void plantedLinesStandWhereTheTruthSays(Release release) throws IOException {
		var made = make(release, 3);
		var plants = PLANT.matcher(made.truth()).results().toList();
		assertTrue(plants.size() >= 6, () -> plants.size() + " plants");
		for (var plant : plants) {
			var line = made.bundle().lines(plant.group(2)).get(Integer.parseInt(plant.group(3)) - 1);
			assertEquals(plant.group(1).replace("\\\"", "\""), line);
		}
	}

	@ParameterizedTest
	@EnumSource
	void warningsOfTheKernelStandInBothLogs(Release release) throws IOException {
		var bundle = make(release, 7).bundle();
		var warnings = bundle.lines("var/log/vmkwarning.log");
		var kernel = bundle.members().keySet().stream()
				.filter(member -> member.startsWith(running(release) + "vmkernel."))
				.flatMap(member -> bundle.lines(member).stream()).toList();
		assertTrue(warnings.stream().anyMatch(line -> line.contains(")WARNING: ")));
		assertTrue(kernel.containsAll(warnings));
	}

	@ParameterizedTest
	@EnumSource
	void rotatedFilesGoFromOldToYoung(Release release) throws IOException {
		var bundle = make(release, 7).bundle();
		var rotated = bundle.members().keySet().stream().filter(member -> member.matches(".*/hostd\\.\\d+\\.gz"))
				.sorted()
				.toList();
		assertTrue(rotated.size() > 1);
		for (int i = 1; i < rotated.size(); i++) { // 0 is the youngest
			var younger = bundle.lines(rotated.get(i - 1)).getFirst();
			var older = bundle.lines(rotated.get(i)).getFirst();
			assertTrue(older.compareTo(younger) < 0, older);
		}
	}

	@Test
	void eightWritesATagBeforeEveryLine() throws IOException {
		var bundle = make(Release.ESXI_8_0, 7).bundle();
		for (var log : List.of("vmkernel", "hostd", "vobd", "syslog", "vmksummary")) {
			for (var line : bundle.lines("var/log/" + log + ".log")) {
				assertTrue(line.matches("\\d{4}-\\d\\d-\\d\\dT\\S+Z (In|Wa|Er|Db|Al)\\(\\d+\\) \\S+: .*"), line);
			}
		}
	}

	@Test
	void ramdiskListKeepsItsColumns() throws IOException {
		var lines = make(Release.ESXI_6_7, 7).bundle()
				.lines("commands/localcli_system-visorfs-ramdisk-list.txt");
		var tmp = lines.stream().filter(line -> line.startsWith("tmp ")).findFirst().orElseThrow().split(" +");
		assertEquals("262144", tmp[5], "maximum is word 6");
		assertEquals("1124", tmp[7], "used is word 8");
		assertEquals("262144", tmp[9], "peak is word 10");
		assertEquals("/tmp", tmp[18], "mount point is word 19");
	}

	private record Made(byte[] archive, OpenedBundle bundle, String truth) {
	}

	private static Made make(Release release, long seed) throws IOException {
		var out = new ByteArrayOutputStream();
		var truth = new ModernBundle(release, seed, SIZE).write(out).toJson();
		return new Made(out.toByteArray(), OpenedBundle.of(out.toByteArray()), truth);
	}

	private static String running(Release release) {
		return release == Release.ESXI_5_5 ? "scratch/log/" : "var/run/log/";
	}
}
