package org.plumbline.core.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Standard output that remembers its first failure, because writers of text above it swallow failures. */
final class ResultStream extends FilterOutputStream {

	private IOException failure;

	ResultStream(OutputStream out) {
		super(out);
	}

	/** Returns why results were lost; empty if none were. */
	Optional<IOException> failure() {
		return Optional.ofNullable(failure);
	}

	/** Tells whether the program that took the results, such as {@code head}, closed its end. */
	boolean readerIsGone() {
		// the Java library knows no type for it; these are the words of Unix and of Windows
		String reason = failure == null ? "" : String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return reason.contains("broken pipe") || reason.contains("pipe is being closed") //$NON-NLS-1$ //$NON-NLS-2$
				|| reason.contains("pipe has been ended"); //$NON-NLS-1$
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		try {
			out.write(bytes, from, length);
		} catch (IOException e) {
			failure = failure == null ? e : failure;
			throw e;
		}
	}
}
