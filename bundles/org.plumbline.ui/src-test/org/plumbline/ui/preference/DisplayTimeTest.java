package org.plumbline.ui.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;

class DisplayTimeTest {

	private static final long NEW_YEAR = Times.ns(Instant.parse("2011-12-31T23:30:00.0425Z"));

	@Test
	void utcIsShownAsLogged() {
		DisplayTime times = new DisplayTime(ZoneOffset.UTC);
		assertEquals("2011-12-31 23:30:00", times.seconds(NEW_YEAR));
		assertEquals("2011-12-31 23:30:00.042", times.millis(NEW_YEAR));
		assertEquals("2011-12-31 23:30:00.042 Z", times.full(NEW_YEAR));
	}

	@Test
	void anotherZoneMayShowAnotherYear() {
		DisplayTime times = new DisplayTime(ZoneId.of("Europe/Berlin"));
		assertEquals("2012-01-01 00:30:00", times.seconds(NEW_YEAR));
		assertEquals("2012-01-01 00:30:00.042 CET", times.full(NEW_YEAR));
	}

	@Test
	void unknownTimeIsEmpty() {
		assertEquals("", new DisplayTime(ZoneOffset.UTC).seconds(Times.UNKNOWN_NS));
	}
}
