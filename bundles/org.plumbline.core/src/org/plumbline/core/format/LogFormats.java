package org.plumbline.core.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.Contributions;
import org.plumbline.core.format.internal.Messages;

/** All log formats, in the order in which they are tried: {@code order}, then id. Immutable. */
public final class LogFormats {

	/**
	 * One contributed format.
	 *
	 * @param id     id of the contribution
	 * @param name   name for people
	 * @param order  place in the order of trying, small first
	 * @param paths   which files it may be found in
	 * @param process program that writes such lines, for lines that do not name it; empty if there is no such program
	 * @param format  reads heads
	 * @param revision digest of the file if a person wrote the format; such a format is tried in its own files only.
	 *                 Empty for a contributed one
	 */
	public record Entry(String id, String name, int order, PathPattern paths, String process, LogFormat format,
			String revision) {

		/** A contributed format. */
		public Entry(String id, String name, int order, PathPattern paths, String process, LogFormat format) {
			this(id, name, order, paths, process, format, ""); //$NON-NLS-1$
		}

		/** Tells whether a person wrote the format as a file. */
		public boolean isWritten() {
			return !revision.isEmpty();
		}
	}

	/**
	 * Formats from this place on are a last resort: they are never tried before others, however many lines they fit.
	 */
	public static final int LAST_RESORT = 9000;

	private final List<Entry> entries;
	private final List<FormatFailure> refused;
	private final LogFiles files;

	/** @param entries in any order */
	public LogFormats(List<Entry> entries) {
		this(entries, List.of(), LogFiles.NONE);
	}

	private LogFormats(List<Entry> entries, List<FormatFailure> refused, LogFiles files) {
		this.files = files;
		this.refused = List.copyOf(refused);
		this.entries = entries.stream().sorted(Comparator.comparingInt(Entry::order).thenComparing(Entry::id)).toList();
	}

	/** Reads the contributions to {@code org.plumbline.core.logFormat}. */
	public static LogFormats read(Contributions contributions) {
		List<Entry> entries = new ArrayList<>();
		for (IConfigurationElement each : contributions.elements("logFormat", "format")) { //$NON-NLS-1$ //$NON-NLS-2$
			int order = Integer.parseInt(Optional.ofNullable(each.getAttribute("order")).orElse("100")); //$NON-NLS-1$ //$NON-NLS-2$
			String path = Optional.ofNullable(each.getAttribute("path")).orElse("**"); //$NON-NLS-1$ //$NON-NLS-2$
			String process = Optional.ofNullable(each.getAttribute("process")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
			contributions.create(each, LogFormat.class).ifPresent(format -> entries.add(new Entry(
					each.getAttribute("id"), each.getAttribute("name"), order, PathPattern.of(path), process, format))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new LogFormats(entries, List.of(), LogFiles.read(contributions));
	}

	/** Returns these formats and those that people wrote; one with an id that is taken is refused. */
	public LogFormats with(WrittenFormats written) {
		List<Entry> all = new ArrayList<>(entries);
		List<FormatFailure> failures = new ArrayList<>(refused);
		failures.addAll(written.failures());
		for (Entry each : written.entries()) {
			if (byId(each.id()).isPresent()) {
				failures.add(new FormatFailure(each.name(), 0, each.id(),
						NLS.bind(Messages.LogFormats_taken, each.id())));
			} else {
				all.add(each);
			}
		}
		return new LogFormats(all, failures, files);
	}

	/** Returns why some written formats are not used. */
	public List<FormatFailure> refused() {
		return refused;
	}

	/** Returns a sentence that says why a format is not used. */
	public static String sentence(FormatFailure failure) {
		String place = failure.line() == 0 ? failure.file() : failure.file() + ':' + failure.line();
		return NLS.bind(Messages.LogFormats_refused, place, failure.message());
	}

	/** Returns the formats that may be tried in a file, in the order of trying. */
	public List<Entry> forPath(String path) {
		if (entries.stream().noneMatch(Entry::isWritten)) {
			return entries;
		}
		return entries.stream().filter(each -> !each.isWritten() || each.paths().matches(path)).toList();
	}

	/** Returns all formats in the order of trying. */
	public List<Entry> all() {
		return entries;
	}

	/** Returns the format with an id. */
	public Optional<Entry> byId(String id) {
		return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
	}

	/** Tells whether a path inside a bundle looks like a log of any format. */
	public boolean isLog(String path) {
		return !files.isOther(path) && entries.stream().anyMatch(entry -> entry.paths().matches(path));
	}

	/** Tells whether a log holds lines that the log service could not hand on to another place. */
	public boolean holdsDropped(String path) {
		return files.isDropped(path);
	}
}
