package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A bundle that the module {@code releng/bench} made for the tests, with what is true about it. */
record MadeBundle(Path file, Map<String, Object> truth) {

	/** @param name file with ending; the truth lies beside it */
	static MadeBundle of(String name) throws IOException {
		return of(name, name);
	}

	/** Returns one of several that were made together and have one truth; {@code number} counts from 1. */
	static MadeBundle of(String name, int number) throws IOException {
		return of(name.replaceFirst("(\\.[a-z]+)$", "-" + number + "$1"), name);
	}

	private static MadeBundle of(String name, String together) throws IOException {
		Path folder = Checkout.root().resolve("releng/bench/target/test-bundles");
		Path file = folder.resolve(name);
		if (!Files.isRegularFile(file)) {
			fail(file + " is missing; the module releng/bench makes it: build the whole checkout once.");
		}
		Path truth = folder.resolve(together.replaceFirst("\\.[a-z]+$", ".truth.json"));
		return new MadeBundle(file, read(truth));
	}

	String text(String key) {
		return truth.get(key).toString();
	}

	/** Returns an entry of the part that tells of the release. */
	String release(String key) {
		return ((Map<?, ?>) truth.get("release")).get(key).toString();
	}

	List<Map<String, Object>> list(String key) {
		return list(truth, key);
	}

	@SuppressWarnings("unchecked") // JSON knows no types
	static List<Map<String, Object>> list(Map<String, Object> truth, String key) {
		return (List<Map<String, Object>>) truth.getOrDefault(key, List.of());
	}

	private static Map<String, Object> read(Path truth) throws IOException {
		return json(Files.readString(truth));
	}

	/** Returns a JSON object as a map. */
	@SuppressWarnings("unchecked") // JSON knows no types, and is YAML
	static Map<String, Object> json(String text) {
		LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
		return (Map<String, Object>) new Load(settings).loadFromString(text);
	}
}
