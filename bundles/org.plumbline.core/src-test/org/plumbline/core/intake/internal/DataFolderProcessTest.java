package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.store.EventStores;

/** One data folder and real processes: several at once, killed ones, and one whose disk is full. */
class DataFolderProcessTest {

	private static final int LOGS = 6;
	private static final int LINES = 15_000;
	private static final int MOMENTS = 20;

	@TempDir
	Path folder;

	private final List<Process> processes = new ArrayList<>();

	@AfterEach
	void end() {
		processes.forEach(Process::destroyForcibly);
	}

	private Path data() {
		return folder.resolve("data");
	}

	private Path bundle(String name, int lines) throws IOException {
		Random random = new Random(5);
		Map<String, byte[]> members = new LinkedHashMap<>();
		for (int log = 0; log < LOGS; log++) {
			StringBuilder text = new StringBuilder();
			for (int i = 1; i <= lines; i++) {
				text.append('S').append(i).append(" needle ").append(Long.toHexString(random.nextLong())).append('\n');
			}
			members.put("var/log/" + log + ".log", text.toString().getBytes(StandardCharsets.UTF_8));
		}
		return Files.write(folder.resolve(name), Fixtures.tgz(members));
	}

	private List<String> command(Path input) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
				"-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", classPath(), ImportProcess.class.getName(),
				input.toString(), data().toString());
	}

	/** Under the platform's test runner the class path is not that of the process; the places of the classes are. */
	private static String classPath() {
		return Stream.of(ImportProcess.class, InputReader.class, org.plumbline.model.EvidenceRef.class,
				org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.URI.class,
				org.eclipse.emf.ecore.xmi.XMLResource.class, org.eclipse.osgi.util.NLS.class,
				org.eclipse.core.runtime.IStatus.class, com.github.luben.zstd.Zstd.class,
				org.apache.commons.compress.archivers.ArchiveEntry.class, org.apache.commons.io.IOUtils.class,
				org.apache.commons.lang3.ArrayUtils.class, org.apache.commons.codec.Charsets.class,
				org.tukaani.xz.XZInputStream.class)
				.map(each -> each.getProtectionDomain().getCodeSource().getLocation().getPath()).distinct()
				.reduce((a, b) -> a + java.io.File.pathSeparator + b).orElseThrow();
	}

	/** Starts a process and returns when it begins to read. */
	private BufferedReader start(List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		processes.add(process);
		BufferedReader said = process.inputReader();
		String line = said.readLine();
		while (line != null && !line.equals(ImportProcess.BEGINS)) {
			line = said.readLine(); // what Java has to say
		}
		return said;
	}

	private static String last(BufferedReader said) {
		return said.lines().reduce((first, second) -> second).orElse("");
	}

	private List<Path> stores() throws IOException {
		try (Stream<Path> files = Files.list(data())) {
			return files.filter(each -> !each.getFileName().toString().equals("inputs")).toList();
		}
	}

	private void assertOneStoreAndNothingElse() throws IOException {
		assertEquals(1, stores().size(), () -> "data folder: " + processes);
		assertTrue(EventStores.isStore(stores().getFirst()));
	}

	@Test
	void twoProcessesThatReadTheSameShareOneStore() throws IOException {
		Path input = bundle("x.tgz", LINES);
		List<BufferedReader> said = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			said.add(start(command(input)));
		}
		for (BufferedReader each : said) {
			assertEquals(String.valueOf(LOGS * LINES), last(each));
		}
		assertOneStoreAndNothingElse();
	}

	@Test
	void aRunRemovesNothingOfALivingProcess() throws IOException, InterruptedException {
		BufferedReader slow = start(command(bundle("large.tgz", 4 * LINES)));
		while (!Files.isDirectory(data()) || stores().isEmpty()) {
			assertTrue(processes.getLast().isAlive());
			TimeUnit.MILLISECONDS.sleep(1);
		}
		assertEquals(LOGS, ImportProcess.read(bundle("small.tgz", 1), data()));
		assertEquals(String.valueOf(4 * LOGS * LINES), last(slow));
		assertEquals(2, stores().size());
	}

	@Test
	void whereverAProcessIsKilledTheNextOneReadsAllAndCleansUp() throws IOException, InterruptedException {
		Path input = bundle("x.tgz", LINES);
		Random random = new Random(17);
		int interrupted = 0;
		for (int moment = 0; moment < MOMENTS; moment++) {
			start(command(input));
			if (moment % 2 == 1) {
				awaitBuilding(processes.getLast());
			}
			TimeUnit.MILLISECONDS.sleep(random.nextInt(moment % 2 == 1 ? 60 : 600));
			processes.getLast().destroyForcibly().waitFor();
			for (Path each : Files.isDirectory(data()) ? stores() : List.<Path>of()) {
				boolean building = each.getFileName().toString().startsWith("building-");
				assertTrue(building || EventStores.isStore(each), () -> each + " is taken for a store");
				interrupted += building && Files.isDirectory(each) ? 1 : 0;
			}
			assertEquals(LOGS * LINES, ImportProcess.read(input, data()));
			assertOneStoreAndNothingElse();
			Building.delete(stores().getFirst());
		}
		assertTrue(interrupted > MOMENTS / 4, interrupted + " of " + MOMENTS + " were killed while they read");
	}

	/** A moment that only time tells would come too early on a busy machine. */
	private void awaitBuilding(Process process) throws IOException, InterruptedException {
		while (process.isAlive() && !(Files.isDirectory(data()) && stores().stream()
				.anyMatch(each -> each.getFileName().toString().startsWith("building-") && Files.isDirectory(each)))) {
			TimeUnit.MILLISECONDS.sleep(1);
		}
	}

	@Test
	void aStoreThatWasDamagedOnDiskIsReplaced() throws IOException {
		Path input = bundle("x.tgz", 100);
		ImportProcess.read(input, data());
		Files.write(stores().getFirst().resolve("order.dat"), new byte[3]);
		assertEquals(LOGS * 100, ImportProcess.read(input, data()));
		assertOneStoreAndNothingElse();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFullDiskIsSaidAndHarmsNothingThatWasThere() throws IOException {
		Path before = bundle("before.tgz", 10);
		ImportProcess.read(before, data());
		Path input = bundle("x.tgz", 16 * LINES);
		List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 8000; exec \"$@\"", "sh"));
		limited.addAll(command(input)); // a limit for the size of a file fails the same calls as a full disk
		String said = last(start(limited));
		assertTrue(said.contains("x.tgz") && said.contains(data().toString()), said);
		assertFalse(said.contains("building-"), said);
		assertOneStoreAndNothingElse();
		assertEquals(LOGS * 10, ImportProcess.read(before, data()));
		assertEquals(16 * LOGS * LINES, ImportProcess.read(input, data()));
	}
}
