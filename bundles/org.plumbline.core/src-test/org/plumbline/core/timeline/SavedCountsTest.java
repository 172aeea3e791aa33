package org.plumbline.core.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.TimelineSummary;

class SavedCountsTest {

	private static final long FROM = 1_000_000_000_000_000L;

	private static TimelineSummary summary(int slots, String counts) {
		TimelineSummary summary = CasefileFactory.eINSTANCE.createTimelineSummary();
		summary.setFromNs(FROM);
		summary.setToNs(FROM + slots * Times.SECOND_NS);
		summary.setSlots(slots);
		summary.setCounts(counts);
		return summary;
	}

	private static SavedCounts counts(int slots, String counts) {
		return SavedCounts.of(summary(slots, counts)).orElseThrow();
	}

	@Test
	void savedSlotsAreCountedAsTheyWereSaved() {
		SavedCounts saved = counts(4, ";;;1 0 2 0;;;7 7 0 9;");
		long[][] shown = saved.countPerSlot(FROM, FROM + 4 * Times.SECOND_NS, 4);
		assertArrayEquals(new long[] { 1, 0, 2, 0 }, shown[Severity.ERROR.ordinal()]);
		assertArrayEquals(new long[] { 7, 7, 0, 9 }, shown[Severity.INFO.ordinal()]);
		assertEquals(26, saved.total());
	}

	@Test
	void anyCutOfTimeAddsUpToAll() {
		SavedCounts saved = counts(5, ";;;3 1 4 1 5;;;900 0 17 3 1;2 2 2 2 2");
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			long cut = FROM + random.nextLong(5 * Times.SECOND_NS);
			long sum = sum(saved.countPerSlot(FROM - 7, cut, 1 + random.nextInt(900)))
					+ sum(saved.countPerSlot(cut, FROM + 6 * Times.SECOND_NS, 1 + random.nextInt(900)));
			assertEquals(saved.total(), sum);
		}
	}

	private static long sum(long[][] counts) {
		return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
	}

	@Test
	void nothingLiesOutsideOfTheTimeThatWasCounted() {
		SavedCounts saved = counts(2, "5 5");
		assertEquals(0, sum(saved.countPerSlot(FROM - 100, FROM, 3)));
		assertEquals(0, sum(saved.countPerSlot(FROM + 2 * Times.SECOND_NS, FROM + 9 * Times.SECOND_NS, 3)));
	}

	@Test
	void wordsWhereNumbersBelongCountAsNothing() {
		assertEquals(3, counts(3, "x 1 -4 2 99999999999999999999").total());
	}

	@Test
	void rangesAndSlotsThatCannotBeAreNoCounts() {
		TimelineSummary many = summary(3, "1 1 1");
		many.setSlots(Integer.MAX_VALUE);
		assertTrue(SavedCounts.of(many).isEmpty());
		TimelineSummary wide = summary(3, "1 1 1");
		wide.setFromNs(Times.UNKNOWN_NS);
		assertTrue(SavedCounts.of(wide).isEmpty());
		wide.setFromNs(Long.MAX_VALUE - 5);
		wide.setToNs(Long.MAX_VALUE);
		assertTrue(SavedCounts.of(wide).isEmpty());
		TimelineSummary none = summary(3, "1 1 1");
		none.setSlots(-1);
		assertTrue(SavedCounts.of(none).isEmpty());
	}
}
