package org.plumbline.core.counter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.intake.MemberReader;
import org.plumbline.model.evidence.SupportBundle;

/** Where a file of counters lies; it is read from the beginning each time. */
public interface CounterInput {

	/** Returns the name of the file for people. */
	String name();

	/**
	 * Reads the file.
	 *
	 * @param content takes its unpacked bytes
	 * @throws IOException if it cannot be read, or what {@code content} throws
	 */
	void read(MemberReader.Content content, IProgressMonitor monitor) throws IOException;

	/** Returns a file of its own, which gzip may have packed. */
	static CounterInput of(Path file) {
		return new CounterInput() {

			@Override
			public String name() {
				return String.valueOf(file.getFileName());
			}

			@Override
			public void read(MemberReader.Content content, IProgressMonitor monitor) throws IOException {
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					in.mark(2);
					boolean packed = in.read() == 0x1f && in.read() == 0x8b;
					in.reset();
					content.read(packed ? new GZIPInputStream(in) : in);
				}
			}
		};
	}

	/** Returns a file inside a bundle. */
	static CounterInput of(MemberReader reader, SupportBundle bundle, String path) {
		return new CounterInput() {

			@Override
			public String name() {
				return path;
			}

			@Override
			public void read(MemberReader.Content content, IProgressMonitor monitor) throws IOException {
				reader.read(bundle, path, content, monitor);
			}
		};
	}
}
