package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the small bundles that the tests of the whole product read: {@code TestBundles <folder>} makes, with a truth
 * file beside each, {@code 6.7.tgz} and so on with every scenario planted, {@code clean-6.7.tgz} and so on with none,
 * {@code alike-6.7.tgz} and so on with lines that only look like known processes,
 * {@code random-6.7.tgz} and so on with some of them, {@code lines-6.7.tgz} and so on with problems and harmless
 * lines of a table,
 * {@code eight-hosts.zip} and {@code two-hosts.zip}, {@code years-4.1.tgz} over three New Years, {@code series-6.7-1.tgz} to
 * {@code series-6.7-3.tgz} and so on, {@code facts-6.7-csv.tgz} and so on with more outputs and ramdisks in a form,
 * and {@code change-1.tgz} and {@code change-2.tgz}.
 */
public final class TestBundles {

	private static final String SEED = "7";

	private final Path folder;

	private TestBundles(Path folder) {
		this.folder = folder;
	}

	/** @throws IOException if a file cannot be written */
	public static void main(String[] args) throws IOException {
		if (args.length != 1) {
			System.err.println("TestBundles <folder>");
			System.exit(2);
		}
		var folder = Path.of(args[0]);
		Files.createDirectories(folder);
		new TestBundles(folder).write();
	}

	private void write() throws IOException {
		for (var release : Release.values()) {
			one(release.key() + ".tgz", "--release", release.key(), "--plant", "all");
			one("clean-" + release.key() + ".tgz", "--release", release.key(), "--plant", "none", "--size", "300KB");
			one("alike-" + release.key() + ".tgz", "--release", release.key(), "--plant", "look-alikes", "--size",
					"300KB");
			one("random-" + release.key() + ".tgz", "--release", release.key(), "--plant", "random:6");
			one("lines-" + release.key() + ".tgz", "--release", release.key(), "--plant", "lines:60", "--size",
					"300KB");
		}
		one("eight-hosts.zip", "--release", "7.0", "--hosts", "8", "--size", "200KB", "--plant", "apd");
		one("two-hosts.zip", "--release", "6.7", "--hosts", "2", "--size", "400KB", "--plant", "all");
		one("years-4.1.tgz", "--release", "4.1", "--days", "900", "--begin", "2009-05-03T00:00:00Z", "--size", "1MB");
		for (var release : List.of("4.1", "5.0", "6.7", "8.0")) {
			one("series-" + release + ".tgz", "--release", release, "--series", "3", "--size", "200KB");
			for (var form : release.equals("4.1") ? List.of("table", "rounded")
					: List.of("table", "csv", "keyvalue", "xml", "json")) {
				one("facts-" + release + "-" + form + ".tgz", "--release", release, "--outputs", form, "--plant",
						"none",
						"--size", "200KB");
			}
		}
		one("change.tgz", "--release", "7.0", "--differ", "yes", "--size", "200KB");
	}

	private void one(String file, String... options) throws IOException {
		var truth = file.substring(0, file.lastIndexOf('.')) + ".truth.json";
		var args = new ArrayList<>(List.of(options));
		args.addAll(List.of("--seed", SEED, "--out", folder.resolve(file).toString(), "--truth",
				folder.resolve(truth).toString()));
		Generate.main(args.toArray(String[]::new));
	}
}
