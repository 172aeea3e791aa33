package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a bundle: {@code Generate --release 6.7 --size 10MB --seed 7 --out f.tgz [--truth t.json]}. The size is that of
 * the logs' text, not of the archive. The usage text names all options.
 */
public final class Generate {

	private static final String ORIGIN = "origin";
	private static final String USAGE = """
			Generate --out f.tgz [--release 3.5|4.0|4.1|5.0|5.1|5.5|6.0|6.5|6.7|7.0|8.0|9.0|origin] [--size 10MB]
			         [--seed n] [--truth t.json] [--plant all|none|random:N|name,name] [--gzip-level 1..9]
			         [--rotated gz|plain] [--days n] [--begin 2011-11-03T00:00:00Z] [--host name]
			""";

	private Generate() {
	}

	/** @throws IOException if a file cannot be written */
	public static void main(String[] args) throws IOException {
		var options = Options.read(args, 0);
		var out = options.text("--out", "");
		if (out.isEmpty() || args.length % 2 != 0) {
			System.err.print(USAGE);
			System.exit(2);
		}
		var truth = write(options, Path.of(out));
		var truthFile = options.text("--truth", "");
		if (!truthFile.isEmpty()) {
			Files.writeString(Path.of(truthFile), truth.toJson());
		}
	}

	private static Truth write(Options options, Path out) throws IOException {
		if (options.text("--release", "").equals(ORIGIN)) {
			return new OriginCase(options.number("--seed", SampleCase.SHIPPED_SEED)).write(Files.newOutputStream(out));
		}
		return new HostBundle(Plan.read(options)).write(Files.newOutputStream(out));
	}
}
