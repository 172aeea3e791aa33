package org.plumbline.esxi.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.plumbline.core.event.Times;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.model.evidence.EvidenceFactory;

/** Any bytes as the output of a command; the first one chooses the parser. Rows that make no sense are notices. */
public final class CommandOutputFuzz {

	private static final String SHA_256 = "0".repeat(64);

	private CommandOutputFuzz() {
	}

	/** Takes whatever it is given. */
	public static void fuzzerTestOneInput(byte[] bytes) {
		if (bytes.length == 0) {
			return;
		}
		List<OutputParsers.Entry> parsers = Shipped.PARSERS.all();
		OutputParsers.Entry parser = parsers.get((bytes[0] & 0xff) % parsers.size());
		List<String> lines = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8).lines().toList();
		parser.parser()
				.parse(new CapturedOutput(SHA_256, "commands/x.txt", Times.UNKNOWN_NS, "", lines, (code, text) -> {
					if (code.isEmpty() || text.isEmpty()) {
						throw new IllegalStateException(parser.id() + " notes nothing");
					}
				}), EvidenceFactory.eINSTANCE.createHost());
	}
}
