package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further lines go with the event of the same program, wherever the text of a log is cut into blocks. */
class JoinedLinesTest {

	private static final int EVENTS = 1_000;
	private static final int FURTHER = 25;
	private static final String[] PROGRAMS = { "vobd", "hostd-probe", "Vobd" };

	@TempDir
	Path folder;

	@Test
	void furtherLinesOfOneProgramAreOneEventInEveryBlock() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int event = 0; event < EVENTS; event++) {
			log.append("2024-05-03T04:05:06.1Z In(14) ").append(PROGRAMS[event % 3]).append("[9]: begins a\n");
			for (int line = 0; line < FURTHER; line++) {
				log.append("2024-05-03T04:05:06.1Z In(14)+ ").append(PROGRAMS[(event + line) % 2 == 0 ? event % 3 : 0])
						.append("[9]: goes on b\n");
			}
		}
		long own = 0;
		String last = "";
		for (String line : log.toString().split("\n")) {
			String program = line.replaceAll(".*\\)\\+? ([^\\[]+).*", "$1").toLowerCase(Locale.ROOT);
			own += line.contains(")+") && program.equals(last) ? 0 : 1;
			last = program;
		}
		TimedBundle bundle = TimedBundle.named(folder, "b").file("var/log/syslog.log", "2024-05-03T05:00:00Z",
				log.toString());
		assertEquals(own, bundle.events().size());
	}
}
