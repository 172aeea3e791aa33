package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a bundle, or several that belong together: {@code Generate --release 6.7 --size 10MB --out f.tgz}. The size is
 * that of the logs' text, not of the archive. The usage text names all options.
 */
public final class Generate {

	private static final String ORIGIN = "origin";
	private static final String USAGE = """
			Generate --out f.tgz [--release 3.5|4.0|4.1|5.0|5.1|5.5|6.0|6.5|6.7|7.0|8.0|9.0|origin] [--size 10MB]
			         [--seed n] [--truth t.json] [--plant all|none|random:N|lines:N|name,name] [--gzip-level 1..9]
			         [--rotated gz|plain] [--days n] [--begin 2011-11-03T00:00:00Z] [--host name]
			         [--outputs table|csv|keyvalue|xml|json|rounded]   more outputs, ramdisks in a form
			         [--devices n]     devices of the array, each on four paths
			         [--hosts n]       a vCenter export of n hosts on one array: f.zip
			         [--series n]      n bundles of one host, a week between them: f-1.tgz, f-2.tgz and so on
			         [--differ yes]    a host before and after a change: f-1.tgz and f-2.tgz
			""";
	private static final long GROWTH_BYTES_PER_DAY = 3L << 20;
	private static final int DAYS_BETWEEN = 7;

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
		var plan = Plan.read(options);
		if (options.number("--hosts", 0) > 0) {
			return new VCenterExport(plan, (int) options.number("--hosts", 0)).write(Files.newOutputStream(out));
		}
		if (options.number("--series", 0) > 0) {
			return series(plan, (int) options.number("--series", 0), out);
		}
		if (!options.text("--differ", "").isEmpty()) {
			var truth = several(List.of(plan, plan.afterChange()), out);
			truth.put("differences", Differences.of(plan));
			return truth;
		}
		return new HostBundle(plan).write(Files.newOutputStream(out));
	}

	private static Truth series(Plan plan, int count, Path out) throws IOException {
		var plans = IntStream.range(0, count).mapToObj(number -> plan.later(
				number * DAYS_BETWEEN * Stamps.DAY, number * DAYS_BETWEEN * GROWTH_BYTES_PER_DAY)).toList();
		var truth = several(plans, out);
		truth.put("growth", Truth.map("ramdisk", "hostdstats", "bytesPerDay", GROWTH_BYTES_PER_DAY));
		return truth;
	}

	/** Writes each to a file of its own with a number before the ending. */
	private static Truth several(List<Plan> plans, Path out) throws IOException {
		var truth = new Truth();
		for (int i = 0; i < plans.size(); i++) {
			var file = out
					.resolveSibling(out.getFileName().toString().replaceFirst("(\\.[^.]+)$", "-" + (i + 1) + "$1"));
			var told = new HostBundle(plans.get(i)).write(Files.newOutputStream(file)).toMap();
			told.put("file", file.getFileName());
			truth.add("bundles", told);
		}
		return truth;
	}
}
