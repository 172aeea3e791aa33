package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures sizes one after the other: {@code Benchmark <work folder> <results folder> 100M,2G [rounds]}. Each size is
 * made, measured and removed; results lie in one file of properties per case.
 */
public final class Benchmark {

	/** From here on there are two rounds. */
	private static final long LARGE = 4L << 30;
	/** From here on slow tools have three rounds at most. */
	private static final long MEDIUM = 1L << 30;

	private final Path work;
	private final Path results;
	private final int rounds;
	private final WarmUp warmUp = new WarmUp();

	private Benchmark(Path work, Path results, int rounds) {
		this.work = work;
		this.results = results;
		this.rounds = rounds;
	}

	/** @throws Exception if a file cannot be written or a tool cannot be started; the run is over then */
	public static void main(String[] args) throws Exception {
		var benchmark = new Benchmark(Path.of(args[0]), Path.of(args[1]),
				args.length > 3 ? Integer.parseInt(args[3]) : 5);
		for (var size : args[2].split(",")) {
			benchmark.measure(size);
		}
	}

	private void measure(String size) throws Exception {
		long bytes = bytes(size);
		var usual = new Case(size + "-rotated-6", size, List.of("--gzip-level", "6"));
		measure(usual, true);
		if (bytes < LARGE) {
			for (var level : List.of("6", "1")) {
				measure(new Case(size + "-plain-" + level, size, List.of("--gzip-level", level, "--rotated", "plain")),
						false);
			}
			measure(new Case(size + "-rotated-1", size, List.of("--gzip-level", "1")), false);
		}
	}

	private record Case(String name, String size, List<String> options) {
	}

	private void measure(Case one, boolean others) throws Exception {
		boolean large = bytes(one.size()) >= LARGE;
		say("making " + one.name());
		var file = work.resolve(one.name() + ".tgz");
		var truth = Bundles.make(file, one.size(), one.options());
		var values = new Values(one.name());
		values.put("archiveBytes", Files.size(file));
		truth.tell(values);
		say("measuring " + one.name());
		var reading = new ImportRounds(file, work.resolve("data"), values);
		var tools = new OtherTools(file, work.resolve("tools"), values);
		int count = large ? 2 : rounds;
		warmUp.run(reading, bytes(one.size()), values);
		for (int round = 0; round < count; round++) {
			reading.round();
			if (others && round < toolRounds(one.size(), count)) {
				tools.gzip();
				tools.lnav();
			}
		}
		values.put("storeBytes", Bundles.sizeBytes(work.resolve("data")));
		if (others) {
			reading.finish();
			var search = new SearchRounds(file, work.resolve("data"), truth.rareDevice(), values);
			if (!large) {
				tools.extract();
				for (int round = 0; round < toolRounds(one.size(), count); round++) {
					tools.lnavUnpacked();
				}
			}
			for (int round = 0; round <= rounds; round++) { // the first warms up
				search.round(round > 0);
				if (!large) {
					tools.search(truth.rareDevice(), SearchRounds.EXPRESSION, round > 0);
				}
			}
			search.finish();
			if (!large) {
				rules(file, values);
			}
		}
		values.write(results);
		Bundles.remove(work.resolve("data"));
		Bundles.remove(work.resolve("tools"));
		Files.delete(file);
	}

	private void rules(Path file, Values values) throws IOException {
		var rules = new RuleRounds(file, work.resolve("data"), values);
		for (int round = 0; round < Math.max(3, rounds / 2); round++) {
			rules.round();
		}
	}

	private static int toolRounds(String size, int count) {
		return bytes(size) >= LARGE ? 1 : bytes(size) >= MEDIUM ? Math.min(count, 3) : count;
	}

	/** Returns the bytes of {@code 100M} or {@code 2G}. */
	static long bytes(String size) {
		int shift = switch (size.charAt(size.length() - 1)) {
		case 'K' -> 10;
		case 'M' -> 20;
		case 'G' -> 30;
		default -> throw new IllegalArgumentException("size " + size + ": use K, M or G");
		};
		return Long.parseLong(size.substring(0, size.length() - 1)) << shift;
	}

	static void say(String text) {
		System.err.println("benchmark: " + text);
	}
}
