package org.plumbline.core.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.DecodedStream;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.extension.Contributions;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * {@code decode [--release R] [--json] [LINE…]}: decodes lines or bare codes, streaming from standard input without
 * LINE.
 */
final class DecodeCommand implements Command {

	private static final int BATCH_LINES = 4096;

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
		Decoders decoders = new Decoders(contributions.create("decoder", "decoder", Decoder.class)); //$NON-NLS-1$ //$NON-NLS-2$
		Optional<String> release = arguments.value("release"); //$NON-NLS-1$
		List<String> lines = arguments.words();
		OutputStream out = new BufferedOutputStream(session.terminal().out(), 1 << 16);
		FactWriter writer = arguments.has("json") ? new Json(out, !lines.isEmpty()) : new Text(out); //$NON-NLS-1$
		try (DecodedStream stream = new DecodedStream(decoders, release, facts -> write(facts, writer))) {
			if (lines.isEmpty()) {
				BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8),
						1 << 16);
				for (List<String> batch = batch(in); !batch.isEmpty(); batch = batch(in)) {
					stream.lines(batch);
				}
			} else {
				stream.lines(lines.stream().flatMap(String::lines).toList());
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		writer.end();
		out.flush();
		return Session.DONE;
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

	private static void write(List<DecodedFact> facts, FactWriter writer) {
		try {
			writer.write(facts);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private interface FactWriter {

		void write(List<DecodedFact> facts) throws IOException;

		void end() throws IOException;
	}

	private record Json(JsonGenerator json, OutputStream out) implements FactWriter {

		/** @param pretty for people; many lines are written one fact a line */
		Json(OutputStream out, boolean pretty) throws IOException {
			this(JsonTree.generator(out, pretty), out);
			json.writeStartArray();
		}

		@Override
		public void write(List<DecodedFact> facts) throws IOException {
			for (DecodedFact fact : facts) {
				if (json.getPrettyPrinter() == null) {
					json.writeRaw('\n');
				}
				JsonTree.write(json, fact.values());
			}
		}

		@Override
		public void end() throws IOException {
			json.writeEndArray();
			json.close();
			out.write('\n');
		}
	}

	private record Text(OutputStream out) implements FactWriter {

		@Override
		public void write(List<DecodedFact> facts) throws IOException {
			StringBuilder text = new StringBuilder();
			for (DecodedFact fact : facts) {
				append(text, fact);
			}
			out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		}

		private static void append(StringBuilder text, DecodedFact fact) {
			text.append(fact.title()).append('\n');
			for (DecodedField field : fact.fields()) {
				text.append(field.deciding() ? "* " : "  ") //$NON-NLS-1$ //$NON-NLS-2$
						.append(String.format(java.util.Locale.ROOT, "%-22s %-18s %s%n", field.label(), field.value(), //$NON-NLS-1$
								field.name()));
			}
			paragraph(text, fact.meaning());
			paragraph(text, fact.advice());
			fact.warnings().forEach(warning -> paragraph(text, "! " + warning)); //$NON-NLS-1$
			fact.related().forEach(related -> paragraph(text, related));
			paragraph(text, String.join("; ", fact.sources())); //$NON-NLS-1$
			text.append('\n');
		}

		private static void paragraph(StringBuilder text, String words) {
			if (!words.isEmpty()) {
				text.append("  ").append(words).append('\n'); //$NON-NLS-1$
			}
		}

		@Override
		public void end() {
			// plain text needs no end
		}
	}
}
