package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder of generated sources, compared as text: a checkout with other line ends is the same tree. */
record SourceTree(Path root) {

	/** Returns the paths, in order, of files that differ or exist on one side only. */
	List<String> differences(SourceTree other) throws IOException {
		Map<String, String> mine = read();
		Map<String, String> theirs = other.read();
		var paths = new TreeSet<>(mine.keySet());
		paths.addAll(theirs.keySet());
		return paths.stream().filter(path -> !Objects.equals(mine.get(path), theirs.get(path))).toList();
	}

	/** Makes the given paths here what they are there; a path that is missing there is deleted. */
	void take(SourceTree other, List<String> paths) throws IOException {
		Map<String, String> texts = other.read();
		for (String path : paths) {
			Path target = root.resolve(path);
			if (texts.containsKey(path)) {
				Files.createDirectories(target.getParent());
				Files.writeString(target, texts.get(path));
			} else {
				Files.delete(target);
			}
		}
	}

	/** Deletes the folder and all below it, if it exists. */
	void delete() throws IOException {
		if (Files.exists(root)) {
			try (var found = Files.walk(root)) {
				for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	private Map<String, String> read() throws IOException {
		var texts = new TreeMap<String, String>();
		if (Files.exists(root)) {
			try (var found = Files.walk(root)) {
				for (Path path : found.filter(Files::isRegularFile).toList()) {
					String name = root.relativize(path).toString().replace('\\', '/');
					texts.put(name, Files.readString(path).replace("\r\n", "\n"));
				}
			}
		}
		return texts;
	}
}
