package org.plumbline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.event.Times;

/** Zones, years and offsets of one source. */
class TimeCorrectionTest {

	private static final long FIRST = ns("2011-01-01T00:00:00Z");
	private static final long LAST = ns("2012-12-31T00:00:00Z");

	private static long ns(String time) {
		return Times.ns(Instant.parse(time));
	}

	@ParameterizedTest
	@CsvSource({ "2012-01-15T12:00:00Z, 2012-01-15T11:00:00Z", "2012-07-15T12:00:00Z, 2012-07-15T10:00:00Z",
			"2012-03-25T01:59:59Z, 2012-03-25T00:59:59Z", "2012-03-25T02:30:00Z, 2012-03-25T01:30:00Z",
			"2012-03-25T03:00:00Z, 2012-03-25T01:00:00Z", "2012-10-28T01:59:59Z, 2012-10-27T23:59:59Z",
			"2012-10-28T02:30:00Z, 2012-10-28T00:30:00Z", "2012-10-28T03:00:00Z, 2012-10-28T02:00:00Z" })
	void localStampsFollowSummerTime(String local, String utc) {
		TimeCorrection berlin = TimeCorrection.of(0, Optional.of(ZoneId.of("Europe/Berlin")), 0, FIRST, LAST);
		assertEquals(utc, Times.rfc3339(berlin.apply(ns(local), true, false)));
		assertEquals(local, Times.rfc3339(berlin.apply(ns(local), false, true)), "a stamp with a zone stays");
	}

	@Test
	void offsetsMoveEveryStampByFractionsOfASecond() {
		TimeCorrection late = TimeCorrection.of(0, Optional.empty(), -1_500_000_000L, FIRST, LAST);
		assertEquals("2012-01-15T11:59:58.500Z", Times.rfc3339(late.apply(ns("2012-01-15T12:00:00Z"), false, true)));
		assertEquals("2012-01-15T11:59:58.500Z", Times.rfc3339(late.apply(ns("2012-01-15T12:00:00Z"), true, false)));
	}

	@Test
	void yearsMoveStampsWithoutAYearAndKeepTheDay() {
		TimeCorrection older = TimeCorrection.of(-3, Optional.empty(), 0, FIRST, LAST);
		assertEquals("2009-05-06T07:08:09Z", Times.rfc3339(older.apply(ns("2012-05-06T07:08:09Z"), true, false)));
		assertEquals("2012-05-06T07:08:09Z", Times.rfc3339(older.apply(ns("2012-05-06T07:08:09Z"), false, false)));
		assertEquals("2009-03-01T00:00:00Z", Times.rfc3339(older.apply(ns("2012-02-29T00:00:00Z"), true, false)));
	}

	@Test
	void theZoneIsThatOfTheNewYear() {
		// Moscow kept summer time all year from 2011 to 2014
		TimeCorrection moscow = TimeCorrection.of(-2, Optional.of(ZoneId.of("Europe/Moscow")), 0, FIRST, LAST);
		assertEquals("2010-01-15T09:00:00Z", Times.rfc3339(moscow.apply(ns("2012-01-15T12:00:00Z"), true, false)));
	}

	@Test
	void nothingToMoveIsNoCorrection() {
		assertSame(TimeCorrection.NONE, TimeCorrection.of(0, Optional.empty(), 0, FIRST, LAST));
	}
}
