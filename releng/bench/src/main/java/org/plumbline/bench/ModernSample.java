package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a small bundle of each release since 5.5 with its truth file: {@code ModernSample <folder>} makes
 * {@code esxi-6.7.tgz}, {@code esxi-6.7.truth.json} and so on, about 5,000 log lines each.
 */
public final class ModernSample {

	/** Text of the logs of a small bundle. */
	static final String SIZE = "640KB";

	private ModernSample() {
	}

	/** @throws IOException if a file cannot be written */
	public static void main(String[] args) throws IOException {
		if (args.length != 1) {
			System.err.println("ModernSample <folder>");
			System.exit(2);
		}
		var folder = Path.of(args[0]);
		for (var release : Release.values()) {
			var file = folder.resolve("esxi-" + release.key() + ".tgz");
			Generate.main(new String[] { "--release", release.key(), "--size", SIZE, "--seed", "7", "--out",
					file.toString(), "--truth", folder.resolve("esxi-" + release.key() + ".truth.json").toString() });
		}
	}
}
