package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Thu May  3 04:05:06 UTC 2012        | 2012-05-03T04:05:06Z | UTC  |
			Thu May 3 04:05:06 UTC 2012         | 2012-05-03T04:05:06Z | UTC  |
			Thu May  3 04:05:06 CEST 2012       | 2012-05-03T02:05:06Z | CEST   | CET
			Thu May  3 04:05:06 GMT-5 2012      | 2012-05-03T09:05:06Z | GMT-5  | -05:00
			Thu May  3 04:05:06 +0530 2012      | 2012-05-02T22:35:06Z | +0530  | +05:30
			Thu May  3 04:05:06 2012            | 2012-05-03T04:05:06Z | |
			Thu May  3 04:05:06 PM UTC 2012     | 2012-05-03T16:05:06Z | UTC  |
			Thu 03 May 2012 04:05:06 PM EDT     | 2012-05-03T20:05:06Z | EDT    | America/New_York
			Thu Feb  2 04:05:06 EST 2012        | 2012-02-02T09:05:06Z | EST    | America/New_York
			Thu May  3 04:05:06 EST 2012        | 2012-05-03T09:05:06Z | EST    | -05:00
			Thu Feb  2 04:05:06 CEST 2012       | 2012-02-02T02:05:06Z | CEST   | +02:00
			2012-05-03T04:05:06Z                | 2012-05-03T04:05:06Z | Z  |
			2012-05-03 04:05:06 +0200           | 2012-05-03T02:05:06Z | +02:00 | +02:00
			2012-05-03T04:05:06                 | 2012-05-03T04:05:06Z | |
			""")
	void readsEveryForm(String line, String collected, String zone, String local) {
		Outputs read = Outputs.parse(new DateParser(), "\n" + line + "\n");
		String expected = "time/collected=" + collected + " @2" + (zone == null ? "" : "\ntime/zone=" + zone + " @2")
				+ (local == null ? "" : "\ntime/localZone=" + local + " @2");
		assertEquals(expected, read.facts());
		assertEquals("[]", read.notices.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Captured on 2012-05-03T04:05:06Z", "Captured on: Thu May  3 04:05:06 UTC 2012",
			"This bundle was captured on Thu May  3 04:05:06 2012." })
	void readsWhenTheReadmeSaysTheBundleWasCaptured(String line) {
		Outputs read = new Outputs().and(new DateParser(), "README", "Support bundle\n" + line + "\nOptions: none");
		assertEquals("time/collected=2012-05-03T04:05:06Z @2", read.facts().replaceAll("\ntime/zone=\\S+ @2", ""));
		assertEquals("[]", read.notices.toString());
	}

	@Test
	void aReadmeWithoutATimeSaysNothing() {
		Outputs read = new Outputs().and(new DateParser(), "README", "2012-05-03T04:05:06Z is no time of capture\n");
		assertEquals("", read.facts());
		assertEquals("[]", read.notices.toString());
	}

	@Test
	void readsAnUnknownZoneAsUtcAndSaysSo() {
		Outputs read = Outputs.parse(new DateParser(), "Thu May  3 04:05:06 XYZ 2012");
		assertEquals("time/collected=2012-05-03T04:05:06Z @1\ntime/zone=XYZ @1", read.facts());
		assertEquals(1, read.notices.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "date: not found", "Thu May 33 04:05:06 UTC 2012", "2012-05-03T99:05:06Z",
			"Thu May  3 04:05:06 UTC" })
	void reportsWhatIsNoDate(String line) {
		Outputs read = Outputs.parse(new DateParser(), line);
		assertEquals("", read.facts());
		assertEquals(1, read.notices.size());
	}
}
