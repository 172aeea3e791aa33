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

	private final List<Entry> entries;

	/** @param entries in the order in which they are asked */
	public OutputParsers(List<Entry> entries) {
		this.entries = List.copyOf(entries);
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
		return new OutputParsers(entries);
	}

	/** Returns all parsers in the order in which they are asked. */
	public List<Entry> all() {
		return entries;
	}

	/** Returns the parsers for a path, in fixed order; usually none or one. */
	public List<Entry> forPath(String path) {
		return entries.stream().filter(entry -> entry.paths().matches(path)).toList();
	}
}
