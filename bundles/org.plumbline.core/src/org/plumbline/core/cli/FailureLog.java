package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the trace of our own failures in a file of its own, so that a person can send it. */
final class FailureLog {

	private FailureLog() {
	}

	/** Writes a trace and returns where it lies, or says that this failed too. */
	static String write(Throwable failure) {
		try {
			Path file = Files.createTempFile("plumbline-failure-", ".log"); //$NON-NLS-1$ //$NON-NLS-2$
			try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
				failure.printStackTrace(out);
			}
			return file.toString();
		} catch (IOException e) {
			return e.toString();
		}
	}
}
