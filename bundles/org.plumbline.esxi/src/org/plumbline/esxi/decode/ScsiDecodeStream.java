package org.plumbline.esxi.decode;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Decodes the lines of one log as they come and joins lines that the host broke: 8.x may end a line after
 * {@code Failed:} and write the status on a later line of the same module. Lines of other modules may stand between;
 * after some of them the wait is over and the broken line is decoded as it is.
 *
 * <p>Keeps at most one line; for one thread.
 */
public final class ScsiDecodeStream implements AutoCloseable {

	private static final int PATIENCE_LINES = 8;

	private final ScsiDecoder decoder;
	private final OptionalInt release;
	private final Consumer<ScsiDecode> sink;
	private String broken = ""; //$NON-NLS-1$
	private int waited;

	ScsiDecodeStream(ScsiDecoder decoder, Optional<String> release, Consumer<ScsiDecode> sink) {
		this.decoder = decoder;
		this.release = ScsiDecoder.number(release);
		this.sink = sink;
	}

	/** Takes the next line, without its line feed. */
	public void line(String line) {
		if (broken.isEmpty()) {
			take(line);
		} else if (StatusLineReader.rest(line)) {
			String joined = broken + '\n' + line;
			broken = ""; //$NON-NLS-1$
			decode(joined);
		} else if (++waited >= PATIENCE_LINES) {
			giveUp();
			take(line);
		} else {
			decodeUnlessBroken(line);
		}
	}

	private void take(String line) {
		if (StatusLineReader.broken(line)) {
			broken = line;
			waited = 0;
		} else {
			decode(line);
		}
	}

	private void decodeUnlessBroken(String line) {
		if (StatusLineReader.broken(line)) {
			giveUp();
			take(line);
		} else {
			decode(line);
		}
	}

	private void giveUp() {
		String line = broken;
		broken = ""; //$NON-NLS-1$
		decode(line);
	}

	private void decode(String line) {
		decoder.line(line, release).ifPresent(sink);
	}

	/** Decodes what is still waiting. Closing twice does nothing. */
	@Override
	public void close() {
		if (!broken.isEmpty()) {
			giveUp();
		}
	}
}
