package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures whether a line costs the same however many there are: {@code Growth <work folder> <results folder> [rounds]}.
 * The sizes take turns in one process, so that a machine that is slower for some minutes is so for all of them.
 */
public final class Growth {

	/** Text of one, ten and a hundred million lines. */
	static final List<String> SIZES = List.of("125M", "1250M", "12500M");

	private static final String NAME = "growth-";

	private Growth() {
	}

	/** @throws Exception if a file cannot be written; the run is over then */
	public static void main(String[] args) throws Exception {
		var work = Path.of(args[0]);
		int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
		var all = new ArrayList<Values>();
		var turns = new ArrayList<ImportRounds>();
		for (var size : SIZES) {
			var values = new Values(name(size));
			turns.add(rounds(work, size, values));
			all.add(values);
		}
		var warmUp = new WarmUp();
		for (int i = 0; i < turns.size(); i++) {
			warmUp.run(turns.get(i), Benchmark.bytes(SIZES.get(i)), all.get(i));
		}
		for (int round = 0; round < rounds; round++) {
			for (var turn : turns) {
				turn.round();
			}
		}
		for (var values : all) {
			values.write(Path.of(args[1]));
		}
	}

	static String name(String size) {
		return NAME + size;
	}

	private static ImportRounds rounds(Path work, String size, Values values)
			throws IOException, InterruptedException {
		Benchmark.say("making " + values.name());
		var file = work.resolve(values.name() + ".tgz");
		Bundles.make(file, size, List.of("--gzip-level", "6")).tell(values);
		return new ImportRounds(file, work.resolve("data"), values);
	}
}
