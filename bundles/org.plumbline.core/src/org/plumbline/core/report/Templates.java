package org.plumbline.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The template folders of a user, side by side in one folder: logo, colours, words, fonts and texts of reports. Plans
 * of reports name them by folder name, so that a colleague with a folder of that name sees the same.
 *
 * @param root holds one folder per template; need not exist
 */
public record Templates(Path root) {

	private static final String TEXTS = "texts"; //$NON-NLS-1$
	private static final String MARKDOWN = ".md"; //$NON-NLS-1$

	/** Returns the names of the templates, sorted. */
	public List<String> names() throws IOException {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(root)) {
			return folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()).sorted().toList();
		}
	}

	/** Returns the folder of a template; empty if there is none of that name. */
	public Optional<Path> folder(String name) {
		boolean plain = !name.isBlank() && !name.contains("/") && !name.contains("\\") && !name.startsWith("."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return plain ? Optional.of(root.resolve(name)).filter(Files::isDirectory) : Optional.empty();
	}

	/**
	 * Makes a folder with the usual look, for a person to change. Files that are there already are kept.
	 *
	 * @param files text by name
	 */
	public static void write(Path folder, Map<String, String> files) throws IOException {
		Files.createDirectories(folder.resolve(TEXTS));
		for (Map.Entry<String, String> each : files.entrySet()) {
			Path file = folder.resolve(each.getKey());
			if (!Files.exists(file)) {
				Files.writeString(file, each.getValue());
			}
		}
	}

	/**
	 * Returns the texts of a template for re-use: each file {@code texts/*.md}; its first line, without {@code #}, is
	 * the name. Sorted by name.
	 */
	public static List<LibraryText> texts(Path folder) throws IOException {
		List<LibraryText> texts = new ArrayList<>();
		if (Files.isDirectory(folder.resolve(TEXTS))) {
			try (Stream<Path> files = Files.list(folder.resolve(TEXTS))) {
				for (Path file : files.filter(each -> each.toString().endsWith(MARKDOWN)).sorted().toList()) {
					texts.add(text(file));
				}
			}
		}
		texts.sort(Comparator.comparing(LibraryText::name));
		return List.copyOf(texts);
	}

	private static LibraryText text(Path file) throws IOException {
		String all = Files.readString(file).strip();
		int end = all.indexOf('\n') < 0 ? all.length() : all.indexOf('\n');
		String name = all.substring(0, end).replaceFirst("^#+\\s*", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return new LibraryText(name.isEmpty() ? file.getFileName().toString() : name, all.substring(end).strip());
	}
}
