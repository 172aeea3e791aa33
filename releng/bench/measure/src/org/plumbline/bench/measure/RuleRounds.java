package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.plumbline.core.casefile.OpeningListener;
import org.plumbline.core.rule.Rules;

/** Imports of one file without rules, with those of the product, and with a thousand. */
final class RuleRounds {

	private static final int MANY = 1000;

	private final Path file;
	private final Path data;
	private final Values values;
	private final Product none;
	private final Product usual = new Product();
	private final Product many;

	/** @param data where stores lie; removed before each import */
	RuleRounds(Path file, Path data, Values values) throws IOException {
		this.file = file;
		this.data = data;
		this.values = values;
		var rules = usual.rules().all();
		none = usual.with(new Rules(List.of(), List.of(), (rule, failure) -> {
			throw failure;
		}));
		many = usual.with(GeneratedRules.upTo(MANY, rules));
		values.put("rules", rules.size());
	}

	/** One import of each kind, by wall clock and by processor time. */
	void round() throws IOException {
		measure(none, "noRules");
		measure(usual, "rules");
		measure(many, "manyRules");
	}

	private void measure(Product product, String name) throws IOException {
		Bundles.remove(data);
		long beginNs = System.nanoTime();
		long cpuNs = Machine.processorTimeNs();
		product.open(file, data, OpeningListener.NONE).close();
		values.put(name + "Seconds", (System.nanoTime() - beginNs) / 1e9);
		values.put(name + "ProcessorSeconds", (Machine.processorTimeNs() - cpuNs) / 1e9);
	}
}
