package org.plumbline.core.load.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;

class SilencesTest {

	private static final long START = 1_700_000_000L;

	private final Silences silences = new Silences();
	private long row;
	private long second = START;

	private void events(int count, int everySeconds) {
		for (int i = 0; i < count; i++) {
			second += everySeconds;
			silences.next(row++, second * Times.SECOND_NS);
		}
	}

	private List<String> gaps() {
		return silences.gaps().stream()
				.map(each -> each.fromRow() + "-" + each.toRow() + ": " + each.lengthNs() / Times.SECOND_NS).toList();
	}

	@Test
	void aSilenceMuchLongerThanUsualIsAGap() {
		events(100, 60);
		second += 3600;
		events(100, 60);
		assertEquals(List.of("99-100: 3660"), gaps());
	}

	@Test
	void whatIsUsualForASlowLogIsNoGap() {
		events(200, 3600);
		second += 3 * 3600;
		events(200, 3600);
		assertEquals(List.of(), gaps(), "four hours are less than six times an hour");
		second += 24 * 3600;
		events(1, 3600);
		assertEquals(List.of("399-400: 90000"), gaps());
	}

	@Test
	void tenMinutesAreTheLeast() {
		events(1000, 1);
		second += 590;
		events(10, 1);
		assertEquals(List.of(), gaps());
		second += 600;
		events(10, 1);
		assertEquals(1, gaps().size());
	}

	@Test
	void burstsWithinASecondAreNoSilence() {
		for (int i = 0; i < 30; i++) {
			events(1000, 0);
			second += 7200;
		}
		assertEquals(List.of(), gaps(), "every two hours a burst is the habit of this log");
	}

	@Test
	void aShortLogHasNoUsualSilence() {
		events(15, 1);
		second += 86_400;
		events(1, 1);
		assertEquals(List.of(), gaps());
	}

	@Test
	void aLogThatIsSilentMostOfItsTimeIsNotJudged() {
		for (int i = 0; i < 4; i++) {
			events(100, 2);
			second += 86_400;
		}
		events(100, 2);
		assertEquals(List.of(), gaps());
	}

	@Test
	void randomEventsOfOneRateHaveNoGaps() {
		Random random = new Random(7);
		for (int i = 0; i < 200_000; i++) {
			second += Math.round(-90 * Math.log(1 - random.nextDouble()));
			silences.next(row++, second * Times.SECOND_NS);
		}
		assertEquals(List.of(), gaps());
		assertTrue(silences.thresholdNs() > 1500 * Times.SECOND_NS);
	}
}
