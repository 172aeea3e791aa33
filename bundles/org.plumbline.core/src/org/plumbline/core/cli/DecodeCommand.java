package org.plumbline.core.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.extension.Contributions;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * {@code decode [--release R] [--json] [LINE…]}: decodes lines or bare codes, streaming from standard input without
 * LINE.
 */
final class DecodeCommand implements Command {

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
		OutputStream out = new BufferedOutputStream(session.terminal().out(), 1 << 16);
		FactWriter writer = arguments.has("json") ? new Json(out) : new Text(out); //$NON-NLS-1$
		List<String> lines = arguments.words();
		if (lines.isEmpty()) {
			BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				writer.write(line, decoders.decodeInput(line, release));
			}
		} else {
			for (String line : lines) {
				writer.write(line, decoders.decodeInput(line, release));
			}
		}
		writer.end();
		out.flush();
		return Session.DONE;
	}

	private interface FactWriter {

		void write(String line, List<DecodedFact> facts) throws IOException;

		void end() throws IOException;
	}

	private record Json(JsonGenerator json, OutputStream out) implements FactWriter {

		Json(OutputStream out) throws IOException {
			this(JsonTree.generator(out, true), out);
			json.writeStartArray();
		}

		@Override
		public void write(String line, List<DecodedFact> facts) throws IOException {
			for (DecodedFact fact : facts) {
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
		public void write(String line, List<DecodedFact> facts) throws IOException {
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
