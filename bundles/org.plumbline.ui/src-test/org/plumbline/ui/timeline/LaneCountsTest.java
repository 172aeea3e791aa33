package org.plumbline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Severity;
import org.plumbline.core.timeline.TimelineRange;

class LaneCountsTest {

	private static final int EVENTS = 2_000;
	private static final int SLOTS = 50;

	private final PlainEvents events = events();

	private static PlainEvents events() {
		Random random = new Random(3);
		long[] times = random.longs(EVENTS, 0, 1_000_000).sorted().toArray();
		Severity[] severities = new Severity[EVENTS];
		Arrays.setAll(severities, i -> Severity.of(random.nextInt(Severity.values().length)));
		return new PlainEvents(times, severities);
	}

	@Test
	void countsTheSameWhetherItMovedThereOrStartedThere() {
		LaneCounts moved = new LaneCounts(events::countPerSlot);
		for (long from : new long[] { 100_000, 103_333, 90_000, 150_000, 400_000, 380_001 }) {
			SlotGrid grid = SlotGrid.of(new TimelineRange(from, from + 100_000), SLOTS);
			moved.count(grid);
			LaneCounts fresh = new LaneCounts(events::countPerSlot);
			fresh.count(grid);
			assertTrue(moved.isFor(grid));
			assertArrayEquals(fresh.countsOf(0, grid.slots()), moved.countsOf(0, grid.slots()));
			for (int slot = 0; slot < grid.slots(); slot++) {
				assertArrayEquals(fresh.countsOf(slot, slot + 1), moved.countsOf(slot, slot + 1));
			}
			assertEquals(fresh.highest(), moved.highest());
		}
	}

	@Test
	void aGridCoversItsRangeWithSlotsAtMultiplesOfTheirLength() {
		Random random = new Random(5);
		for (int i = 0; i < 1_000; i++) {
			long from = random.nextLong(-1_000_000, 1_000_000);
			TimelineRange range = new TimelineRange(from, from + TimelineRange.SHORTEST_NS + random.nextInt(100_000));
			SlotGrid grid = SlotGrid.of(range, SLOTS);
			assertEquals(0, Math.floorMod(grid.firstNs(), grid.slotNs()));
			assertTrue(grid.firstNs() <= range.fromNs() && grid.startNs(grid.slots()) >= range.toNs());
			assertTrue(grid.slots() <= SLOTS + 1, grid.toString());
			assertEquals(0, grid.slotAt(range.fromNs()));
			assertEquals(grid.slots() - 1, grid.slotAt(range.toNs() - 1));
		}
	}
}
