package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a bundle: {@code Generate --release 6.7 --size 10MB --seed 7 --out f.tgz [--truth t.json]}. Releases are 4.1,
 * 5.5, 6.7 and 8.0; 4.1 is the origin case and has one size. The size is that of the logs' text, not of the archive.
 */
public final class Generate {

	private static final String ORIGIN = "4.1";

	private Generate() {
	}

	/** @throws IOException if a file cannot be written */
	public static void main(String[] args) throws IOException {
		var options = Options.read(args, 0);
		var out = options.text("--out", "");
		if (out.isEmpty() || args.length % 2 != 0) {
			System.err.println("Generate --out f.tgz [--release 4.1|5.5|6.7|8.0] [--size 10MB] [--seed n] "
					+ "[--truth t.json]");
			System.exit(2);
		}
		var truth = write(options, Path.of(out));
		var truthFile = options.text("--truth", "");
		if (!truthFile.isEmpty()) {
			Files.writeString(Path.of(truthFile), truth.toJson());
		}
	}

	private static Truth write(Options options, Path out) throws IOException {
		var release = options.text("--release", "6.7");
		long seed = options.number("--seed", SampleCase.SHIPPED_SEED);
		if (release.equals(ORIGIN)) {
			return new OriginCase(seed).write(Files.newOutputStream(out));
		}
		var bundle = new ModernBundle(Release.of(release), seed, options.sizeBytes("--size", ModernSample.SIZE));
		return bundle.write(Files.newOutputStream(out));
	}
}
