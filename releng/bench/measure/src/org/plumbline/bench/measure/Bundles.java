package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Makes bundles in a process of their own, so that the heap of this one is not theirs. */
final class Bundles {

	private static final Pattern BYTES = Pattern.compile("\"textBytes\": (\\d+)");
	private static final Pattern LINES = Pattern.compile("\"lines\": (\\d+)");
	private static final Pattern COPY = Pattern.compile("\"snapshots\": \\[\\s+\\{\\s+\"device\": \"([^\"]+)\"");

	/**
	 * What the measurements need to know of a bundle.
	 *
	 * @param rareDevice an id that stands in three lines
	 */
	record Made(long textBytes, long lines, String rareDevice) {

		void tell(Values values) {
			values.put("textBytes", textBytes);
			values.put("lines", lines);
		}
	}

	private Bundles() {
	}

	static Made make(Path file, String size, List<String> options) throws IOException, InterruptedException {
		var truth = file.resolveSibling(file.getFileName() + ".json");
		Files.createDirectories(file.getParent());
		var command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
						"-cp", System.getProperty("java.class.path"), "org.plumbline.bench.Generate", "--release",
						"7.0", "--seed",
						"3", "--size", size + "B", "--plant", "commands,latency,snapshot-lun,throttled", "--out",
						file.toString(),
						"--truth", truth.toString()));
		command.addAll(options);
		var process = new ProcessBuilder(command).inheritIO().start();
		if (process.waitFor() != 0) {
			throw new IOException("the generator failed for " + file);
		}
		var text = Files.readString(truth);
		Files.delete(truth);
		var copy = COPY.matcher(text);
		if (!copy.find()) {
			throw new IOException("no rare device in " + truth);
		}
		return new Made(sum(BYTES, text), sum(LINES, text), copy.group(1));
	}

	private static long sum(Pattern pattern, String text) {
		return pattern.matcher(text).results().mapToLong(each -> Long.parseLong(each.group(1))).sum();
	}

	/** Deletes a folder with all it holds, if it is there. */
	static void remove(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var all = Files.walk(folder)) {
				for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	/** Returns the bytes of all files of a folder. */
	static long sizeBytes(Path folder) throws IOException {
		long sum = 0;
		try (var all = Files.walk(folder)) {
			for (var each : all.filter(Files::isRegularFile).toList()) {
				sum += Files.size(each);
			}
		}
		return sum;
	}
}
