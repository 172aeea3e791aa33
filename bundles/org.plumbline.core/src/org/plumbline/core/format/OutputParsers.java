package org.plumbline.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.plumbline.core.extension.Contributions;

/** All parsers of command outputs, in the order of their ids. Immutable. */
public final class OutputParsers {

	/**
	 * One contributed parser.
	 *
	 * @param id      id of the contribution
	 * @param name    name for people
	 * @param command command line for people ("vdf -h")
	 * @param paths   files that hold its output
	 * @param parser  reads it
	 */
	public record Entry(String id, String name, String command, PathPattern paths, CommandOutputParser parser) {
	}

	/**
	 * One contributed parser of binary files.
	 *
	 * @param id     id of the contribution
	 * @param name   name for people
	 * @param paths  files that it reads
	 * @param parser reads them
	 */
	public record FileEntry(String id, String name, PathPattern paths, BinaryFileParser<?> parser) {
	}

	private final List<Entry> entries;
	private final List<FileEntry> files;

	/** @param entries in the order in which they are asked */
	public OutputParsers(List<Entry> entries) {
		this(entries, List.of());
	}

	/**
	 * @param entries in the order in which they are asked
	 * @param files   parsers of binary files, in the order in which they are asked
	 */
	public OutputParsers(List<Entry> entries, List<FileEntry> files) {
		this.entries = List.copyOf(entries);
		this.files = List.copyOf(files);
	}

	/** Reads the contributions to {@code org.plumbline.core.commandOutput}. */
	public static OutputParsers read(Contributions contributions) {
		List<Entry> entries = new ArrayList<>();
		for (IConfigurationElement each : contributions.elements("commandOutput", "parser")) { //$NON-NLS-1$ //$NON-NLS-2$
			String path = Optional.ofNullable(each.getAttribute("path")).orElse("**"); //$NON-NLS-1$ //$NON-NLS-2$
			contributions.create(each, CommandOutputParser.class)
					.ifPresent(parser -> entries.add(new Entry(each.getAttribute("id"), each.getAttribute("name"), //$NON-NLS-1$ //$NON-NLS-2$
							each.getAttribute("command"), PathPattern.of(path), parser))); //$NON-NLS-1$
		}
		List<FileEntry> files = new ArrayList<>();
		for (IConfigurationElement each : contributions.elements("commandOutput", "file")) { //$NON-NLS-1$ //$NON-NLS-2$
			contributions.create(each, BinaryFileParser.class)
					.ifPresent(parser -> files.add(new FileEntry(each.getAttribute("id"), each.getAttribute("name"), //$NON-NLS-1$ //$NON-NLS-2$
							PathPattern.of(each.getAttribute("path")), parser))); //$NON-NLS-1$
		}
		return new OutputParsers(entries, files);
	}

	/** Returns the parser of the binary file at a path. */
	public Optional<FileEntry> forFile(String path) {
		return files.stream().filter(entry -> entry.paths().matches(path)).findFirst();
	}

	/** Returns all parsers of binary files in the order in which they are asked. */
	public List<FileEntry> files() {
		return files;
	}

	/** Returns all parsers of outputs in the order in which they are asked. */
	public List<Entry> all() {
		return entries;
	}

	/** Returns the parsers for a path, in fixed order; usually none or one. */
	public List<Entry> forPath(String path) {
		return entries.stream().filter(entry -> entry.paths().matches(path)).toList();
	}
}
