package org.plumbline.bench.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures sizes one after the other: {@code Benchmark <work folder> <results folder> 100M,2G [rounds]}. Each size is
 * made, measured and removed; results lie in one file of properties per case.
 */
public final class Benchmark {

	private static final long LARGE = 4L << 30;

	private final Path work;
	private final Path results;
	private final int rounds;

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
			measure(new Case(size + "-rotated-1", size, List.of("--gzip-level", "1")), false);
			measure(new Case(size + "-plain-6", size, List.of("--gzip-level", "6", "--rotated", "plain")), false);
			measure(new Case(size + "-plain-1", size, List.of("--gzip-level", "1", "--rotated", "plain")), false);
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
		int count = large ? 1 : rounds;
		if (!large) {
			reading.warmUp();
		}
		for (int round = 0; round < count; round++) {
			reading.round();
			if (others) {
				tools.gzip();
				if (round < lnavRounds(one.size(), count)) {
					tools.lnav();
				}
			}
		}
		reading.finish();
		if (others) {
			var search = new SearchRounds(file, work.resolve("data"), truth.rareDevice(), values);
			if (!large) {
				tools.extract();
			}
			for (int round = 0; round <= rounds; round++) { // the first warms up
				search.round(round > 0);
				if (!large) {
					tools.search(truth.rareDevice(), SearchRounds.EXPRESSION, round > 0);
				}
			}
			search.finish();
		}
		values.write(results);
		Bundles.remove(work.resolve("data"));
		Bundles.remove(work.resolve("tools"));
		Files.delete(file);
	}

	private static int lnavRounds(String size, int count) {
		return bytes(size) >= 1L << 30 ? Math.min(count, 3) : count;
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
