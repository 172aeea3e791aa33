package org.plumbline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;

class SeveritySearchTest {

	/** More than the search walks in one go, so that it has to count. */
	private static final int EVENTS = 30_000;

	private final Random random = new Random(11);
	private final long[] timesNs = times();
	private final Severity[] severities = severities();
	private final PlainEvents events = new PlainEvents(timesNs, severities);
	private final SeveritySearch search = new SeveritySearch(events, events);

	private long[] times() {
		long[] times = new long[EVENTS];
		for (int i = 1; i < EVENTS; i++) {
			// many events share an instant; some gaps are long
			times[i] = times[i - 1] + (random.nextInt(3) == 0 ? random.nextInt(1_000) : 0)
					+ (random.nextInt(5_000) == 0 ? 1_000_000_000L : 0);
		}
		return times;
	}

	private Severity[] severities() {
		Severity[] result = new Severity[EVENTS];
		Arrays.fill(result, Severity.INFO);
		for (int i : new int[] { 0, 17, 9_000, 9_001, 25_000 }) {
			result[i] = Severity.WARNING;
		}
		result[20_000] = Severity.ERROR;
		return result;
	}

	@Test
	void findsTheNextAndThePreviousThatIsBadEnough() {
		for (Severity least : new Severity[] { Severity.CRITICAL, Severity.ERROR, Severity.WARNING }) {
			for (int index : new int[] { -1, 0, 16, 17, 18, 8_999, 9_000, 9_001, 19_999, 20_000, 25_000, 29_999 }) {
				assertEquals(walk(index, 1, least), search.next(index, least), () -> "next " + least + " " + index);
				if (index >= 0) {
					assertEquals(walk(index, -1, least), search.previous(index, least), () -> "previous " + index);
				}
			}
		}
	}

	private OptionalLong walk(int index, int step, Severity least) {
		for (int i = index + step; i >= 0 && i < EVENTS; i += step) {
			if (severities[i].isAtLeast(least)) {
				return OptionalLong.of(i);
			}
		}
		return OptionalLong.empty();
	}

	@Test
	void prefersTheWorstEventOfARange() {
		long around = timesNs[15_000];
		assertEquals(OptionalLong.of(20_000), search.nearest(0, Long.MAX_VALUE / 2, around));
		assertEquals(OptionalLong.of(9_001), search.nearest(timesNs[9_001] - 1, timesNs[19_000], around));
	}

	@Test
	void takesTheNearestEventIfTheRangeHoldsNone() {
		PlainEvents two = new PlainEvents(new long[] { 100, 200 }, new Severity[] { Severity.INFO, Severity.DEBUG });
		SeveritySearch few = new SeveritySearch(two, two);
		assertEquals(OptionalLong.of(0), few.nearest(110, 130, 120));
		assertEquals(OptionalLong.of(1), few.nearest(170, 190, 180));
		assertEquals(OptionalLong.of(0), few.nearest(-50, -10, -30));
		assertEquals(OptionalLong.of(1), few.nearest(300, 400, 350));
	}

	@Test
	void passesEventsThatHaveNoTime() {
		int untimed = 10_000;
		long[] someUntimed = timesNs.clone();
		Arrays.fill(someUntimed, 0, untimed, Times.UNKNOWN_NS);
		PlainEvents list = new PlainEvents(someUntimed, severities);
		SeveritySearch careful = new SeveritySearch(list, list);
		assertEquals(OptionalLong.of(17), careful.next(0, Severity.WARNING));
		assertEquals(OptionalLong.of(20_000), careful.next(9_001, Severity.WARNING));
		assertEquals(OptionalLong.of(9_001), careful.previous(20_000, Severity.WARNING));
		assertEquals(OptionalLong.of(17), careful.previous(9_000, Severity.WARNING));
		assertEquals(OptionalLong.empty(), careful.previous(20_000, Severity.ERROR));
	}

	@Test
	void findsNothingInAnEmptyList() {
		PlainEvents none = new PlainEvents(new long[0], new Severity[0]);
		assertEquals(OptionalLong.empty(), new SeveritySearch(none, none).nearest(0, 10, 5));
		assertEquals(OptionalLong.empty(), new SeveritySearch(none, none).next(-1, Severity.DEBUG));
	}
}
