package org.plumbline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;

class YearlessTimeTest {

	@Test
	void givesBackEveryDayOfACommonAndALeapYear() {
		for (int year : new int[] { 2011, 2012, 2023, 2024 }) {
			for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
				LocalDateTime noon = day.atTime(12, 34, 56);
				long yearless = YearlessTime.of(3, day.getMonthValue(), day.getDayOfMonth(),
						noon.toLocalTime().toNanoOfDay());
				long expected = Times.ns(noon.toInstant(ZoneOffset.UTC));
				assertEquals(expected, YearlessTime.resolve(yearless, year - 3), day::toString);
				assertEquals(3, YearlessTime.year(yearless));
			}
		}
	}

	@Test
	void keepsOrderOverNewYear() {
		assertTrue(YearlessTime.of(0, 12, 31, Times.DAY_NS - 1) < YearlessTime.of(1, 1, 1, 0));
	}

	@Test
	void understandsYearsBeforeTheFirstLine() {
		long yearless = YearlessTime.of(-1, 12, 31, 0);
		assertEquals(-1, YearlessTime.year(yearless));
		assertEquals(Times.ns(LocalDate.of(2011, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC)),
				YearlessTime.resolve(yearless, 2012));
	}
}
