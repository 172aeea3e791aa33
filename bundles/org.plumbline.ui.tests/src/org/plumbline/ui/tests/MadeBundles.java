package org.plumbline.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the maker of bundles made before the tests. */
final class MadeBundles {

	private MadeBundles() {
	}

	/** Returns a file by its name. */
	static Path file(String name) {
		Path top = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(top.resolve("releng/bench"))) {
			top = top.getParent();
		}
		return top.resolve("releng/bench/target/test-bundles").resolve(name);
	}
}
