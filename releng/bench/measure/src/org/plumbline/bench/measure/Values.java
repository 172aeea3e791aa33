package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured in one case: several values of one name are rounds, of which the median counts. */
final class Values {

	private final String name;
	private final Map<String, List<Double>> values = new TreeMap<>();

	Values(String name) {
		this.name = name;
	}

	String name() {
		return name;
	}

	void put(String key, double value) {
		values.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
		Benchmark.say(String.format(Locale.ROOT, "  %s %s %.3f", name, key, value));
	}

	/** Returns the value of the last round; 0 without one. */
	double last(String key) {
		return values.containsKey(key) ? values.get(key).getLast() : 0;
	}

	void forget(String key) {
		values.remove(key);
	}

	/** Writes one line per name: its median, then all rounds. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		var text = new StringBuilder();
		values.forEach((key, rounds) -> {
			text.append(key).append('=').append(median(rounds));
			rounds.forEach(each -> text.append(' ').append(each));
			text.append('\n');
		});
		Files.writeString(folder.resolve(name + ".values"), text);
	}

	private static double median(List<Double> rounds) {
		var sorted = rounds.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}
}
