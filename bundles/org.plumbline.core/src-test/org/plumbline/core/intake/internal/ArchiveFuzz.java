package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.LogFile;

/**
 * Fuzz target: any bytes as an input. It is refused with a sentence, or read so that every line is in exactly one
 * event. The entry point is that of libFuzzer for Java.
 */
public final class ArchiveFuzz {

	private static final Allowance.Limits SMALL = new Allowance.Limits(1 << 22, 20, 200, 50, 20);

	private ArchiveFuzz() {
	}

	/** @throws IllegalStateException if a line was lost or counted twice */
	public static void fuzzerTestOneInput(byte[] bytes) {
		try {
			Path folder = Files.createTempDirectory("fuzz");
			try {
				read(Files.write(folder.resolve("input"), bytes), folder.resolve("data"));
			} finally {
				Building.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void read(Path input, Path data) throws IOException {
		List<ReadBundle> bundles;
		try {
			bundles = new InputReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of()),
					new IntakeSettings(data, OptionalInt.empty()), System::nanoTime, 1, SMALL)
					.read(input, new NullProgressMonitor());
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
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			for (long i = 0; i < store.size(); i++) {
				lines += store.record(store.row(i)).lines();
			}
		}
		if (lines != told) {
			throw new IllegalStateException(told + " lines were read, " + lines + " are in events");
		}
	}
}
