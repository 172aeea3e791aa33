package org.plumbline.core.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedStream;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.extension.Contributions;

/**
 * {@code decode [--release R] [--json] [LINE…]}: decodes lines or bare codes, streaming from standard input without
 * LINE.
 */
final class DecodeCommand implements Command {

	private static final int BATCH_LINES = 4096;
	private static final int MARK_BYTES = 2;

	@Override
	public Set<String> valued() {
		return Set.of("release"); //$NON-NLS-1$
	}

	@Override
	public Set<String> flags() {
		return Set.of("json"); //$NON-NLS-1$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		Contributions contributions = new Contributions(session.registry(),
				problem -> session.terminal().err().println(problem.getMessage()));
		// only decoders are read: one line must be decoded in the time that reading all rules would take
		Decoders decoders = new Decoders(contributions.create("decoder", "decoder", Decoder.class)) //$NON-NLS-1$ //$NON-NLS-2$
				.withTables(session.codes(arguments));
		session.tell(decoders);
		Optional<String> release = arguments.value("release"); //$NON-NLS-1$
		List<String> lines = arguments.words();
		OutputStream out = new BufferedOutputStream(session.terminal().out(), 1 << 16);
		boolean json = arguments.has("json"); //$NON-NLS-1$
		try {
			if (!lines.isEmpty()) {
				decode(decoders, release, lines, json, out);
			} else {
				stream(decoders, release, json ? FactLines.json() : FactLines.text(), out);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		out.flush();
		return Session.DONE;
	}

	/** Decodes what stands on the command line: a few lines, written for people. */
	private static void decode(Decoders decoders, Optional<String> release, List<String> words, boolean json,
			OutputStream out) throws IOException {
		List<DecodedFact> facts = new ArrayList<>();
		try (var stream = new DecodedStream<List<DecodedFact>>(decoders, release, () -> each -> each,
				facts::addAll)) {
			stream.lines(words.stream().flatMap(String::lines).toList());
		}
		if (json) {
			JsonTree.write(out, facts.stream().map(DecodedFact::values).toList());
		} else {
			out.write(FactLines.text().writer().get().apply(facts));
		}
	}

	/** Decodes standard input, however long it is. */
	private static void stream(Decoders decoders, Optional<String> release, FactLines form, OutputStream out)
			throws IOException {
		out.write(form.before());
		try (var stream = new DecodedStream<byte[]>(decoders, release, form.writer(), form.sink(out))) {
			BufferedReader in = reader(System.in);
			for (List<String> batch = batch(in); !batch.isEmpty(); batch = batch(in)) {
				stream.lines(batch);
			}
		}
		out.write(form.after());
	}

	/** Reads UTF-8, or UTF-16 if the input begins with its mark, as files that a Windows shell wrote do. */
	static BufferedReader reader(InputStream input) throws IOException {
		PushbackInputStream in = new PushbackInputStream(input, MARK_BYTES);
		byte[] mark = in.readNBytes(MARK_BYTES);
		in.unread(mark);
		boolean wide = mark.length == MARK_BYTES
				&& (mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe
						|| mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff);
		return new BufferedReader(
				new InputStreamReader(in, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8), 1 << 16);
	}

	/** Returns the lines that are there, at least one unless the input has ended: a slow pipe never waits. */
	private static List<String> batch(BufferedReader in) throws IOException {
		List<String> batch = new ArrayList<>();
		String line = in.readLine();
		while (line != null) {
			batch.add(line);
			line = batch.size() < BATCH_LINES && in.ready() ? in.readLine() : null;
		}
		return batch;
	}
}
