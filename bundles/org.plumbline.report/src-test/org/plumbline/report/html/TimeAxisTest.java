package org.plumbline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

	private static final int MOST = 8;

	@ParameterizedTest
	@CsvSource({ "2012-04-07T17:00:00Z, 2012-04-07T18:30:00Z, 17:00, 17:15",
			"2012-04-07T17:03:00Z, 2012-04-07T17:03:20Z, 17:03:00, 17:03:05",
			"2011-12-30T00:00:00Z, 2012-01-03T00:00:00Z, 00:00, 12:00",
			"2012-01-01T00:00:00Z, 2012-01-09T00:00:00Z, 2012-01-01, 2012-01-02" })
	void ticksAreRound(String from, String to, String first, String second) {
		var ticks = axis(from, to, ZoneOffset.UTC).ticks(MOST);
		assertEquals(List.of(first, second), ticks.stream().limit(2).map(TimeAxis.Tick::label).toList());
	}

	@Test
	void theDateStandsWhereItChanges() {
		var dates = axis("2011-12-31T21:00:00Z", "2012-01-01T03:00:00Z", ZoneOffset.UTC).ticks(MOST).stream()
				.map(TimeAxis.Tick::date).toList();
		assertEquals(List.of("2011-12-31", "", "", "2012-01-01", "", "", ""), dates);
	}

	@Test
	void daysStartAtMidnightAlsoWhereClocksChange() {
		var zone = ZoneId.of("Europe/Berlin");
		var labels = axis("2012-03-23T23:00:00Z", "2012-03-26T22:00:00Z", zone).ticks(4).stream()
				.map(TimeAxis.Tick::label).toList();
		assertEquals(List.of("2012-03-24", "2012-03-25", "2012-03-26", "2012-03-27"), labels);
	}

	@ParameterizedTest
	@CsvSource({ "2012-04-07T17:00:00Z, 2012-04-07T17:00:00.001Z", "1990-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
			"1970-01-01T00:00:00Z, 2262-01-01T00:00:00Z" })
	void extremeRangesHaveFewTicksInside(String from, String to) {
		var ticks = axis(from, to, ZoneOffset.UTC).ticks(MOST);
		assertTrue(ticks.size() <= MOST + 1);
		assertTrue(ticks.stream().allMatch(tick -> tick.x() >= 0 && tick.x() <= 100), ticks.toString());
	}

	@Test
	void neighbouringNanosecondsHaveDifferentPlaces() {
		long at = timeNs("2012-04-07T17:00:00Z");
		var axis = new TimeAxis(at, at + 2, 0, 100, ZoneOffset.UTC);
		assertEquals(List.of(0.0, 50.0, 100.0), List.of(axis.x(at), axis.x(at + 1), axis.x(at + 2)));
	}

	private static TimeAxis axis(String from, String to, ZoneId zone) {
		return new TimeAxis(timeNs(from), timeNs(to), 0, 100, zone);
	}

	private static long timeNs(String instant) {
		Instant at = Instant.parse(instant);
		return at.getEpochSecond() * 1_000_000_000L + at.getNano();
	}
}
