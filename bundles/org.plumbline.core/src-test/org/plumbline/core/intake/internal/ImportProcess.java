package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;

/** A process that reads one input into a data folder. Says that it begins, then how many events there are, or why not. */
final class ImportProcess {

	static final String BEGINS = "begins";

	private ImportProcess() {
	}

	public static void main(String[] args) {
		System.out.println(BEGINS);
		try {
			System.out.println(read(Path.of(args[0]), Path.of(args[1])));
		} catch (IOException e) {
			System.out.println(e.getMessage());
		}
	}

	/** Reads an input and returns its number of events. */
	static long read(Path input, Path data) throws IOException {
		InputReader reader = new InputReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of("needle")),
				new IntakeSettings(data, OptionalInt.empty()));
		ReadBundle bundle = reader.read(input, new NullProgressMonitor()).getFirst();
		try (EventStore store = EventStores.open(List.of(bundle.store()), Fixtures.FORMATS, source -> 0)) {
			return store.size();
		}
	}
}
