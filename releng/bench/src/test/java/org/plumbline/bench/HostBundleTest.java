package org.plumbline.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostBundleTest {

	private static final int SIZE = 640 << 10;
	private static final Pattern MEMBER = Pattern.compile(
			"\"member\": \"([^\"]+)\",\\s+\"lines\": (\\d+),\\s+\"textBytes\": (\\d+)");
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
		long size = MEMBER.matcher(made.truth()).results().filter(each -> !each.group(1).startsWith("vmfs"))
				.mapToLong(each -> Long.parseLong(each.group(3))).sum();
		assertTrue(size >= SIZE && size < 1.3 * SIZE, () -> size + " bytes");
	}

	@ParameterizedTest
	@EnumSource
	void truthCountsTheLinesOfEveryLog(Release release) throws IOException {
		var made = make(release, 7);
		var told = MEMBER.matcher(made.truth()).results().toList();
		assertTrue(told.size() >= 8, () -> told.size() + " logs");
		for (var log : told) {
			assertEquals(Integer.parseInt(log.group(2)), made.bundle().lines(log.group(1)).size(), log.group(1));
		}
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
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ESXI_4_1") // which has one log for all
	void warningsOfTheKernelStandInBothLogs(Release release) throws IOException {
		var bundle = make(release, 7).bundle();
		var warnings = lines(bundle, ".*/vmkwarning.*");
		assertTrue(warnings.stream().anyMatch(line -> line.contains(")WARNING: ")));
		assertTrue(lines(bundle, ".*/vmkernel.*").containsAll(warnings));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "ESX_3_5", "ESX_4_0", "ESXI_4_1" }) // no year in a stamp
	void rotatedFilesGoFromOldToYoung(Release release) throws IOException {
		var bundle = make(release, 7).bundle();
		var rotated = bundle.members().keySet().stream().filter(member -> member.matches(".*/hostd\\.\\d+\\.gz"))
				.sorted().toList();
		assertTrue(rotated.size() > 1);
		for (int i = 1; i < rotated.size(); i++) { // 0 is the youngest
			var younger = bundle.lines(rotated.get(i - 1)).getFirst();
			var older = bundle.lines(rotated.get(i)).getFirst();
			assertTrue(older.compareTo(younger) < 0, older);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "ESX_3_5", "ESX_4_0", "ESXI_4_1" })
	void logsWithoutYearsGoOverANewYear(Release release) throws IOException {
		var bundle = make(release, 7).bundle();
		var log = release.layout().isClassic() && release != Release.ESXI_4_1 ? ".*/vmkernel.*" : ".*/messages.*";
		assertTrue(lines(bundle, log).stream().anyMatch(line -> line.startsWith("Dec 31 ")));
		assertTrue(lines(bundle, log).stream().anyMatch(line -> line.startsWith("Jan ")));
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsPlantedWhereNothingIsWanted(Release release) throws IOException {
		var plan = new Plan(release, 7, SIZE, "", 0, 0, "none", 6, false, 0, 6, false, "");
		var out = new ByteArrayOutputStream();
		assertFalse(new HostBundle(plan).write(out).toJson().contains("\"planted\""));
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
		assertEquals("3908", tmp[9], "peak is word 10");
		assertEquals("/tmp", tmp[18], "mount point is word 19");
	}

	private record Made(byte[] archive, OpenedBundle bundle, String truth) {
	}

	private static Made make(Release release, long seed) throws IOException {
		var out = new ByteArrayOutputStream();
		var truth = new HostBundle(Plan.of(release, seed, SIZE)).write(out).toJson();
		return new Made(out.toByteArray(), OpenedBundle.of(out.toByteArray()), truth);
	}

	private static List<String> lines(OpenedBundle bundle, String member) {
		return bundle.members().keySet().stream().filter(each -> each.matches(member))
				.flatMap(each -> bundle.lines(each).stream()).toList();
	}
}
