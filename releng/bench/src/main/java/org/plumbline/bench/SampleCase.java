package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the origin case: {@code SampleCase <out.tgz> [--seed n] [--truth file.json]}. The same seed gives the same
 * bytes.
 */
public final class SampleCase {

	/** The seed of the sample that the product ships. */
	static final long SHIPPED_SEED = 41;

	private SampleCase() {
	}

	/** @throws IOException if a file cannot be written */
	public static void main(String[] args) throws IOException {
		if (args.length % 2 == 0) {
			System.err.println("SampleCase <out.tgz> [--seed n] [--truth file.json]");
			System.exit(2);
		}
		var options = Options.read(args, 1);
		var truth = new OriginCase(options.number("--seed",
				SHIPPED_SEED)).write(Files.newOutputStream(Path.of(args[0])));
		var truthFile = options.text("--truth", "");
		if (!truthFile.isEmpty()) {
			Files.writeString(Path.of(truthFile), truth.toJson());
		}
	}
}
