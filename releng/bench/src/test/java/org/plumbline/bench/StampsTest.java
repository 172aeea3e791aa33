package org.plumbline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StampsTest {

	private static final long TIME = Stamps.at("2012-04-07T17:05:09.042Z");

	@Test
	void spellsOneTimeInAllWays() {
		assertEquals("Apr 7 17:05:09", Stamps.monthDay(TIME));
		assertEquals("Apr 07 17:05:09.042", Stamps.monthMs(TIME));
		assertEquals("2012-04-07 17:05:09.042", Stamps.bracket(TIME));
		assertEquals("2012-04-07T17:05:09.042Z", Stamps.isoMs(TIME));
		assertEquals("2012-04-07T17:05:09Z", Stamps.isoSecond(TIME));
		assertEquals("Sat Apr  7 17:05:09 UTC 2012", Stamps.unixDate(TIME));
		assertEquals("2012-04-07--17.05", Stamps.archive(TIME));
	}

	@Test
	void uptimeCountsDaysBeyondAYear() {
		assertEquals("429:22:55:15.800", Stamps.uptime(((429L * 24 + 22) * 3600 + 55 * 60 + 15) * Stamps.SECOND
				+ 800 * Stamps.MILLISECOND));
	}
}
