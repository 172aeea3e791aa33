package org.plumbline.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternGuessTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			2024-05-03 04:05:06,789 INFO  [pool-1] com.example.Pump - started    ; process=pool-1 module=com.example.Pump severity=info message=started
			2024-05-03 04:05:06,789 [main] ERROR com.example.Pump: lost pressure ; process=main module=com.example.Pump severity=error message=lost pressure
			May  3 04:05:06 esx1 sshd[471]: session opened                       ; host=esx1 process=sshd pid=471 message=session opened
			#03.05.2024 04:05:06 <JAM> feeder2/31: sheet 7                       ; time=2024-05-03T04:05:06Z module=feeder2/31 message=sheet 7
			[2024/05/03 04:05:06] (WARN) disk: slow                              ; severity=warning module=disk message=slow
			2024-05-03T04:05:06Z | ERROR | it broke badly                        ; severity=error message=it broke badly
			WARN [2024-05-03 04:05:06] queue is full                             ; severity=warning message=queue is full
			1714709106 something happened                                        ; time=2024-05-03T04:05:06Z message=something happened
			1714709106250 something happened                                     ; time=2024-05-03T04:05:06.250Z message=something happened
			5/3/2024 4:05:06 PM Service: stopped                                 ; time=2024-05-03T16:05:06Z module=Service message=stopped
			03 May 2024 04:05:06,100 INFO all is well                            ; severity=info message=all is well
			""")
	void tellsThePartsOfUsualHeads(String line, String parts) {
		PatternGuess guess = PatternGuess.of(List.of(line, line, "  and more"));
		assertEquals(2, guess.matched(), guess.pattern());
		Map<String, String> read = WrittenFormats.parts(new PatternFormat(guess.definition()), line);
		for (String each : parts.split(" (?=\\w+=)")) {
			String name = each.substring(0, each.indexOf('='));
			assertEquals(each, name + '=' + read.get(name), guess.pattern());
		}
	}

	@Test
	void aRicherHeadThatFewLinesHaveIsNotTaken() {
		PatternGuess guess = PatternGuess.of(List.of("1714709106 a", "1714709107 b", "1714709108 c: d"));
		assertEquals(3, guess.matched());
		assertTrue(!guess.pattern().contains("module"), guess.pattern());
	}

	@Test
	void linesWithoutAnyStampAreMessages() {
		PatternGuess guess = PatternGuess.of(List.of("no", "time", ""));
		assertEquals("(?<message>.*)", guess.pattern());
		assertEquals(List.of(), guess.times());
		assertEquals(0, PatternGuess.of(List.of()).matched());
	}
}
