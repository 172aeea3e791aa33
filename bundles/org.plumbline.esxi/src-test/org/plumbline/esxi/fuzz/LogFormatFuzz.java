package org.plumbline.esxi.fuzz;

import java.nio.charset.StandardCharsets;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.WrittenFormats;

/** Any text as a log format that a person wrote: told what is wrong with it, or used on a line. */
public final class LogFormatFuzz {

	private static final byte[] LINE = "2024-05-03T04:05:06.250Z host app[12]: error: 2024/05/03 04:05:06 UTC x"
			.getBytes(StandardCharsets.UTF_8);

	private LogFormatFuzz() {
	}

	/** @throws IllegalStateException if a failure tells nothing, or a head lies outside of its line */
	public static void fuzzerTestOneInput(byte[] bytes) {
		WrittenFormats read = WrittenFormats.of("fuzz.yaml", new String(bytes, StandardCharsets.UTF_8));
		if (read.failures().stream().anyMatch(each -> each.message().isBlank())) {
			throw new IllegalStateException("refused without a sentence");
		}
		LineHead head = new LineHead();
		for (LogFormats.Entry each : read.entries()) {
			head.clear();
			if (each.format().read(LINE, 0, LINE.length, head) && head.messageTo > LINE.length) {
				throw new IllegalStateException(each.id());
			}
		}
	}
}
