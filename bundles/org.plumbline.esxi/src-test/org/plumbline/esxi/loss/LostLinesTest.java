package org.plumbline.esxi.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.decode.DecodedFact;

class LostLinesTest {

	private final LostLines decoder = new LostLines();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2016-05-03T01:02:03Z vmsyslogd: logger udp://192.0.2.9:514 lost 482 log messages          | 482
			2024-06-11T13:05:52Z Wa(12) vmsyslogd[2098]: Dropping messages due to log stress (qsize = 9) | -
			May  3 01:02:03 vc01 rsyslogd: imuxsock lost 77 messages from pid 4711 due to rate-limiting | 77
			May  3 01:02:03 vc01 rsyslogd: imjournal: 5120 messages lost due to rate-limiting           | 5120
			May  3 01:02:03 vc01 rsyslogd: imjournal: begin to drop messages now due to rate-limiting   | -
			May  3 01:02:03 vc01 systemd-journald[5]: Suppressed 12 messages from vpxd.service          | 12
			""")
	void saysHowManyLinesAreMissing(String line, String count) {
		List<DecodedFact> facts = decoder.decode(line, Optional.empty());
		assertEquals(1, facts.size());
		assertEquals(count, String.valueOf(facts.getFirst().values().getOrDefault("count", "-")));
		assertTrue(decoder.marks().stream().anyMatch(line::contains), "the line must be found by a mark");
	}

	@Test
	void staysSilentOnLookAlikes() {
		for (String line : List.of("read 20 log messages", "Log stress is over (qsize = 12)", "Suppressed nothing",
				"path lost 3 messages from nowhere", "begin to drop messages")) {
			assertEquals(List.of(), decoder.decode(line, Optional.empty()), line);
		}
	}
}
