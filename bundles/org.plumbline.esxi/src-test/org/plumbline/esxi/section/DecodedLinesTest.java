package org.plumbline.esxi.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.event.Severity;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.PatchGate;
import org.plumbline.model.EvidenceRef;

class DecodedLinesTest {

	private static final String LINE = "cpu%d:%d)ScsiDeviceIO: 1672: Command %s to device \"%s\" failed"
			+ " H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.";

	@TempDir
	private Path folder;

	@Test
	void decodesOnceWhatDiffersInDeviceAndWorldOnly() throws IOException {
		PlainScsi decoder = new PlainScsi();
		try (OpenedCase tiny = TinyCase.open(folder)) {
			OpenedCase opened = new OpenedCase(tiny.editor(), tiny.bundles(), tiny.events(),
					new Decoders(List.of(decoder)),
					List.of(), List.of(), PatchGate.NONE);
			DecodedLines lines = new DecodedLines(opened);
			assertEquals("naa.600a", device(lines, LINE.formatted(1, 4101, "0x28", "naa.600a")));
			assertEquals("naa.600b", device(lines, LINE.formatted(1, 4102, "0x28", "naa.600b")));
			assertEquals(1, decoder.decoded());
			assertEquals("naa.600b", device(lines, LINE.formatted(1, 4102, "0x2a", "naa.600b")));
			assertEquals(2, decoder.decoded(), "another command is another line");
		}
	}

	private static String device(DecodedLines lines, String text) {
		EvidenceItem line = new EvidenceItem(EvidenceRef.NONE, 0, "", "", 1, Severity.INFO, text);
		return lines.decode(line, text).devices().getFirst();
	}
}
