package org.plumbline.esxi.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.LogFile;

/** Any bytes as a bundle: refused with a sentence that names the file, or read so that no line is lost. */
public final class ArchiveFuzz {

	private ArchiveFuzz() {
	}

	/** @throws IllegalStateException if a line was lost or counted twice, or the refusal tells nothing */
	public static void fuzzerTestOneInput(byte[] bytes) {
		try {
			Path folder = Files.createTempDirectory("fuzz");
			try {
				read(Files.write(folder.resolve("input"), bytes), folder.resolve("data"));
			} finally {
				delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	private static void read(Path input, Path data) throws IOException {
		List<ReadBundle> bundles;
		try {
			bundles = new BundleReader(Shipped.FORMATS, Shipped.PARSERS, new MarkSet(List.of("No space left")),
					new IntakeSettings(data, OptionalInt.empty())).read(input, new NullProgressMonitor());
		} catch (IOException e) {
			if (e.getMessage() == null || !e.getMessage().contains(input.toString())) {
				throw new IllegalStateException("refused without a sentence", e);
			}
			return;
		}
		for (ReadBundle each : bundles) {
			check(each);
		}
	}

	private static void check(ReadBundle bundle) throws IOException {
		long told = bundle.model().getHosts().stream().flatMap(each -> each.getLogFiles().stream())
				.mapToLong(LogFile::getLines).sum();
		long lines = 0;
		try (EventStore store = EventStores.open(List.of(bundle.store()), Shipped.FORMATS, source -> 0)) {
			for (long i = 0; i < store.size(); i++) {
				lines += store.record(store.row(i)).lines();
			}
		}
		if (lines != told) {
			throw new IllegalStateException(told + " lines were read, " + lines + " are in events");
		}
	}
}
