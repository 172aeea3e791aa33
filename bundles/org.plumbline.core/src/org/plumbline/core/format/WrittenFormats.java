package org.plumbline.core.format;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.format.internal.DefinitionReader;
import org.plumbline.core.format.internal.Messages;
import org.plumbline.core.format.internal.SampleRun;

/**
 * Formats that people wrote as files. A format that cannot be read, or one of whose samples comes out otherwise, is
 * left out and told why; the others go on.
 *
 * @param entries  formats that can be used, in the order of their files
 * @param failures why others cannot, in the order of files and lines
 */
public record WrittenFormats(List<LogFormats.Entry> entries, List<FormatFailure> failures) {

	/** No formats. */
	public static final WrittenFormats NONE = new WrittenFormats(List.of(), List.of());

	public WrittenFormats {
		entries = List.copyOf(entries);
		failures = List.copyOf(failures);
	}

	/** Reads the files {@code *.yaml} and {@code *.yml} of a folder by name; a folder that is not there has none. */
	public static WrittenFormats read(Path folder) {
		if (!Files.isDirectory(folder)) {
			return NONE;
		}
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yaml,yml}")) { //$NON-NLS-1$
			found.forEach(files::add);
		} catch (IOException | java.nio.file.DirectoryIteratorException e) {
			return new WrittenFormats(List.of(), List.of(unreadable(folder, e)));
		}
		return read(files.stream().sorted().toList());
	}

	/** Reads some files; an id counts once. */
	public static WrittenFormats read(List<Path> files) {
		List<LogFormats.Entry> entries = new ArrayList<>();
		List<FormatFailure> failures = new ArrayList<>();
		for (Path file : files) {
			WrittenFormats one = one(file);
			failures.addAll(one.failures());
			for (LogFormats.Entry each : one.entries()) {
				if (entries.stream().anyMatch(other -> other.id().equals(each.id()))) {
					failures.add(new FormatFailure(file.toString(), 0, each.id(),
							NLS.bind(Messages.WrittenFormats_idTwice, each.id())));
				} else {
					entries.add(each);
				}
			}
		}
		return new WrittenFormats(entries, failures);
	}

	private static WrittenFormats one(Path file) {
		try {
			return of(file.toString(), Files.readString(file));
		} catch (IOException e) {
			return new WrittenFormats(List.of(), List.of(unreadable(file, e)));
		}
	}

	private static FormatFailure unreadable(Path path, Exception e) {
		return new FormatFailure(path.toString(), 0, "", //$NON-NLS-1$
				NLS.bind(Messages.WrittenFormats_unreadable, e.getClass().getSimpleName()));
	}

	/** Reads the text of one file and runs its samples. */
	public static WrittenFormats of(String file, String text) {
		String id = ""; //$NON-NLS-1$
		try {
			DefinitionReader reader = DefinitionReader.of(text);
			id = reader.id();
			FormatDefinition definition = reader.definition();
			PatternFormat format = PatternFormat.of(definition, reader.lineOf("pattern")); //$NON-NLS-1$
			List<FormatFailure> failures = failures(file, definition, format);
			return failures.isEmpty() ? new WrittenFormats(List.of(entry(definition, format, text)), List.of())
					: new WrittenFormats(List.of(), failures);
		} catch (PackFormatException e) {
			return new WrittenFormats(List.of(), List.of(new FormatFailure(file, e.line(), id, e.getMessage())));
		}
	}

	private static List<FormatFailure> failures(String file, FormatDefinition definition, PatternFormat format) {
		List<FormatFailure> failures = new ArrayList<>();
		for (FormatSample sample : definition.samples()) {
			SampleRun.problem(format, sample)
					.ifPresent(each -> failures.add(new FormatFailure(file, sample.place(), definition.id(), each)));
		}
		return failures;
	}

	private static LogFormats.Entry entry(FormatDefinition definition, PatternFormat format, String text) {
		CRC32C revision = new CRC32C();
		revision.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		return new LogFormats.Entry(definition.id(), definition.name(), definition.order(),
				PathPattern.of(String.join(",", definition.files())), definition.process(), format, //$NON-NLS-1$
				HexFormat.of().toHexDigits(revision.getValue()));
	}

	/**
	 * Returns the sample that states what a format makes of a line now: all parts that it reads.
	 *
	 * @return empty if the definition cannot be used
	 */
	public static Optional<FormatSample> sample(FormatDefinition definition, String line) {
		if (PatternFormat.problem(definition).isPresent()) {
			return Optional.empty();
		}
		PatternFormat.Reading reading = new PatternFormat(definition).read(line);
		return Optional.of(new FormatSample(0, line, reading.outcome(), SampleRun.parts(reading, line)));
	}

	/** Returns the parts of a line as samples write them; empty for a line without a head. */
	public static Map<String, String> parts(PatternFormat format, String line) {
		return SampleRun.parts(format.read(line), line);
	}
}
