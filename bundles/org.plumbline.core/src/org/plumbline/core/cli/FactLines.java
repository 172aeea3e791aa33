package org.plumbline.core.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.plumbline.core.decode.DecodedFact;

/**
 * How facts are written when many lines are decoded: as a list in JSON with one fact a line, or as text.
 *
 * @param writer    makes what writes the facts of one line; each is for one thread at a time
 * @param before    stands before all
 * @param separator stands between two
 * @param after     stands behind all
 */
record FactLines(Supplier<Function<List<DecodedFact>, byte[]>> writer, byte[] before, byte[] separator,
		byte[] after) {

	static FactLines json() {
		return new FactLines(FactJson::new, utf8("["), utf8(","), utf8("\n]\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static FactLines text() {
		return new FactLines(FactText::new, new byte[0], new byte[0], new byte[0]);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Returns what writes the facts of line after line, with separators between them. */
	Consumer<byte[]> sink(OutputStream out) {
		return new Consumer<>() {

			private boolean begun;

			@Override
			public void accept(byte[] facts) {
				try {
					if (begun) {
						out.write(separator);
					}
					out.write(facts);
					begun = true;
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		};
	}
}
