package org.plumbline.core.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.intake.internal.InputReader;
import org.plumbline.core.store.MarkSet;

/**
 * Opens an archive, a folder or a single log, once, front to back, and keeps the result on disk: an input that was read
 * before is not read again. Damage inside is a notice of the bundle. One thread per call; calls may run side by side,
 * also in several processes on one data folder.
 */
public final class BundleReader {

	private final InputReader reader;

	/**
	 * @param formats  log formats
	 * @param parsers  parsers of command outputs
	 * @param marks    literals that rules and decoders look for
	 * @param settings where and how
	 */
	public BundleReader(LogFormats formats, OutputParsers parsers, MarkSet marks, IntakeSettings settings) {
		reader = new InputReader(formats, parsers, marks, settings);
	}

	/**
	 * Reads an input.
	 *
	 * @param monitor takes progress; a cancel stops within 200 ms and leaves nothing behind, or a part if the listener
	 *                of the settings wants that: the monitor is still cancelled then
	 * @return its bundles: one, or one per host of a multi-host export
	 * @throws IOException with a sentence for people, if nothing of it can be read at all or the data folder fails
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public List<ReadBundle> read(Path input, IProgressMonitor monitor) throws IOException {
		return reader.read(input, monitor);
	}

	/** Returns a bundle that was read before, by its SHA-256; empty if its store is gone. */
	public Optional<ReadBundle> stored(String sha256) {
		return reader.stored(sha256);
	}
}
