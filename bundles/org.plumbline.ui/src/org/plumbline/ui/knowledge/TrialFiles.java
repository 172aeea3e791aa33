package org.plumbline.ui.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.RuleFolder;

/**
 * Rules that a person tries: a file, or all packs of a folder.
 *
 * @param place the file or folder
 */
record TrialFiles(Path place) {

	/**
	 * Reads the packs. Text that is no UTF-8 is read with replacement characters, and the reader of packs complains.
	 *
	 * @throws IOException if the file cannot be read
	 */
	List<NamedResource> read() throws IOException {
		if (Files.isDirectory(place)) {
			return RuleFolder.read(place).files();
		}
		return List.of(new NamedResource(place.toString(),
				new String(Files.readAllBytes(place), StandardCharsets.UTF_8)));
	}

	/** Returns what changes when somebody saves: names and times of the files. Nothing for what cannot be read. */
	Map<Path, Long> state() {
		Map<Path, Long> state = new TreeMap<>();
		try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
			for (Path each : files.toList()) {
				state.put(each, Files.getLastModifiedTime(each).toMillis());
			}
		} catch (IOException | UncheckedIOException e) {
			return Map.of(); // the next trial says why it cannot be read
		}
		return state;
	}

	String name() {
		return place.getFileName() == null ? place.toString() : place.getFileName().toString();
	}
}
