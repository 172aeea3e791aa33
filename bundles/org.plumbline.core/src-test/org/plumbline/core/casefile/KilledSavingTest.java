package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process saves a case without a pause and is stopped at random moments. What lies on the disk then is what a
 * kill at that moment would leave: a stopped process does nothing more than a dead one. Some of the moments end in a
 * real kill and a new process.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledSavingTest {

	private static final int MOMENTS = 200;
	private static final int KILL_EVERY = 50;

	@TempDir
	Path folder;

	private final Random random = new Random(17);
	private final AtomicInteger said = new AtomicInteger();
	private Process process;

	@AfterEach
	void end() {
		if (process != null) {
			process.destroyForcibly();
		}
	}

	@Test
	void leavesTheOldOrTheNewCaseWheneverItIsKilled() throws IOException, InterruptedException {
		Path file = folder.resolve("x.plumb");
		start(file, 1);
		int different = 0;
		int last = 0;
		for (int moment = 1; moment <= MOMENTS; moment++) {
			TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
			boolean kill = moment % KILL_EVERY == 0;
			if (kill) {
				process.destroyForcibly().waitFor();
			} else {
				signal("-STOP");
				awaitStop();
			}
			int number = Integer.parseInt(CaseFile.read(file).getCaseNumber());
			assertTrue(number >= last, "moment " + moment + ": " + number + " after " + last);
			different += number > last ? 1 : 0;
			last = number;
			Path backup = folder.resolve("x.plumb.bak");
			if (Files.exists(backup)) {
				assertTrue(Integer.parseInt(CaseFile.read(backup).getCaseNumber()) <= number);
			}
			if (kill) {
				start(file, number + 1);
			} else {
				signal("-CONT");
			}
		}
		System.out.println("kill: " + MOMENTS + " moments, " + different + " different files, all whole");
		assertTrue(different > MOMENTS / 4, different + " different files");
	}

	private void start(Path file, int number) throws IOException, InterruptedException {
		process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), SavingProcess.class.getName(), file.toString(),
				String.valueOf(number)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		BufferedReader reader = process.inputReader();
		said.set(Integer.parseInt(reader.readLine())); // it has saved once
		Thread.ofVirtual().start(() -> reader.lines().forEach(each -> said.set(Integer.parseInt(each))));
	}

	/** Under the platform's test runner the class path is not that of the process; the places of the classes are. */
	private static String classPath() {
		return java.util.stream.Stream.of(SavingProcess.class, CaseFile.class, org.plumbline.model.EvidenceRef.class,
				org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.URI.class,
				org.eclipse.emf.ecore.xmi.XMLResource.class, org.eclipse.emf.ecore.change.ChangeDescription.class,
				org.eclipse.osgi.util.NLS.class, org.eclipse.core.runtime.IStatus.class)
				.map(each -> each.getProtectionDomain().getCodeSource().getLocation().getPath()).distinct()
				.reduce((a, b) -> a + java.io.File.pathSeparator + b).orElseThrow();
	}

	/** The signal is taken by one thread after the other. */
	private void awaitStop() throws IOException, InterruptedException {
		Path threads = Path.of("/proc", String.valueOf(process.pid()), "task");
		while (Files.exists(threads)) {
			try (var each = Files.list(threads)) {
				if (each.allMatch(KilledSavingTest::isStopped)) {
					return;
				}
			}
			TimeUnit.MILLISECONDS.sleep(1);
		}
		TimeUnit.MILLISECONDS.sleep(20); // a system that does not tell
	}

	private static boolean isStopped(Path thread) {
		try {
			String state = Files.readString(thread.resolve("stat"));
			return state.substring(state.lastIndexOf(')') + 1).strip().startsWith("T");
		} catch (IOException e) {
			return true; // it has ended meanwhile
		}
	}

	private void signal(String name) throws IOException, InterruptedException {
		new ProcessBuilder("kill", name, String.valueOf(process.pid())).inheritIO().start().waitFor();
	}
}
