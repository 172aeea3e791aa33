package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostdClassicFormatTest {

	private final HostdClassicFormat format = new HostdClassicFormat();

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			pointer          ¦ [2011-05-03 04:05:06.789 1A2B3C4D warning 'Libs'] [NFC] short read ¦ 2011-05-03T04:05:06.789Z warning . Libs '[NFC] short read'
			digits, pointer  ¦ [2011-05-03 04:05:06.789 10000000 info 'App'] x ¦ 2011-05-03T04:05:06.789Z info . App 'x'
			operation        ¦ [2011-05-03 04:05:06.789 1A2B3C4D error 'Libs' opID=C6-02-5c] x ¦ 2011-05-03T04:05:06.789Z error . Libs 'x' op=C6-02-5c
			windows thread   ¦ [2011-05-03 04:05:06.789 02584 verbose 'App'] x ¦ 2011-05-03T04:05:06.789Z debug . App 'x' world=2584
			blanks in path   ¦ [2011-05-03 04:05:06.789 1A2B3C4D panic 'vm:/vmfs/volumes/a/Bob's new/Bob's new.vmx' opID=7] x ¦ 2011-05-03T04:05:06.789Z emergency . vm:/vmfs/volumes/a/Bob's new/Bob's new.vmx 'x' op=7
			3.5 order        ¦ [2008-05-03 04:05:06.789 'ha-eventmgr' 84503472 info] x ¦ 2008-05-03T04:05:06.789Z info . ha-eventmgr 'x' world=84503472
			no message       ¦ [2008-05-03 04:05:06.789 1A2B3C4D trivia 'App'] ¦ 2008-05-03T04:05:06.789Z debug . App ''
			no blank         ¦ [2008-05-03 04:05:06.789 1A2B3C4D critical 'App']x ¦ 2008-05-03T04:05:06.789Z critical . App 'x'
			""")
	void readsEveryShape(String name, String line, String expected) {
		assertEquals(expected, Heads.read(format, line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[", "[2011-05-03 04:05:06.789", "[2011-05-03 04:05:06.789 1A2B3C4D info 'App",
			"[2011-05-03 04:05:06.789 1A2B3C4D info App] x", "[2011-05-03 04:05:06.789 1A2B3C4D loud 'App'] x",
			"[2011-05-03 04:05:06.789 thread info 'App'] x", "[00] rip 17c6", "[2011-05-03 04:05:06.789] x",
			"2011-05-03T04:05:06.789Z [1A2B3C4D info 'App'] x" })
	void refusesOtherLines(String line) {
		assertEquals("-", Heads.read(format, line));
	}
}
