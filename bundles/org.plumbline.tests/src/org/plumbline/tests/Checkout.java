package org.plumbline.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources lie: the tests run in {@code bundles/org.plumbline.tests} of a checkout. */
final class Checkout {

	/** Names of our bundles without tests, without their common beginning. */
	static final List<String> BUNDLES = List.of("model", "core", "esxi", "report", "ui");

	private Checkout() {
	}

	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(folder.resolve("target-platform/plumbline.target"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	static Path bundle(String name) {
		return root().resolve("bundles/org.plumbline." + name);
	}

	/** Returns the files of a name below the sources of our bundles, sorted. */
	static List<Path> sources(String name) throws IOException {
		Stream<Path> found = Stream.empty();
		for (String bundle : BUNDLES) {
			Path source = bundle(bundle).resolve("src");
			if (Files.isDirectory(source)) {
				try (Stream<Path> files = Files.walk(source)) {
					List<Path> here = files.filter(each -> each.getFileName().toString().equals(name)).toList();
					found = Stream.concat(found, here.stream());
				}
			}
		}
		return found.sorted().toList();
	}
}
