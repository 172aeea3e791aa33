package org.plumbline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.event.Times;
import org.plumbline.core.timeline.TimelineRange;

class TimeAxisTest {

	private static final int MOST = 10;

	@ParameterizedTest(name = "{0} .. {1}")
	@CsvSource(delimiter = '|', textBlock = """
			1990-01-01T00:00:00Z           | 2020-01-01T00:00:00Z           | 2000     | 2005     | ''
			2011-06-10T00:00:00Z           | 2012-06-01T00:00:00Z           | Jul      | Oct      | 2011
			2011-12-27T03:00:00Z           | 2012-01-20T00:00:00Z           | 1 Dec    | 6 Dec    | Dec 2011
			2012-02-29T20:00:00Z           | 2012-03-02T02:00:00Z           | 00:00    | 03:00    | Wed 2012-02-29
			2012-03-01T08:00:00Z           | 2012-03-01T09:00:00Z           | 08:10    | 08:20    | Thu 2012-03-01
			2012-03-01T08:53:30Z           | 2012-03-01T08:54:00Z           | 08:53:35 | 08:53:40 | Thu 2012-03-01
			2012-03-01T08:53:36Z           | 2012-03-01T08:53:37Z           | 36.2     | 36.3     | Thu 2012-03-01 08:53
			2012-03-01T08:53:36.5730Z      | 2012-03-01T08:53:36.573010Z    | 36.573002 | 36.573003 | Thu 2012-03-01 08:53
			""")
	void labelsWhatDiffersAndNamesTheSection(Instant from, Instant to, String second, String third, String section) {
		TimeAxis axis = TimeAxis.of(new TimelineRange(Times.ns(from), Times.ns(to)), MOST);
		int first = axis.ticks().stream().map(TimeAxis.Label::text).toList().indexOf(second);
		assertTrue(first >= 0, () -> second + " in " + axis.ticks());
		assertEquals(third, axis.ticks().get(first + 1).text());
		assertEquals(section, axis.sections().isEmpty() ? "" : axis.sections().getFirst().text());
	}

	@Test
	void neverHasManyMoreTicksThanThereIsRoomFor() {
		long middle = Times.ns(Instant.parse("2012-02-29T23:59:59.999Z"));
		for (long length = TimelineRange.SHORTEST_NS; length < 400L * 365 * Times.DAY_NS; length += length / 3 + 1) {
			TimelineRange range = new TimelineRange(middle - length / 2, middle - length / 2 + length);
			long visible = TimeAxis.of(range, MOST).ticks().stream().filter(tick -> range.contains(tick.timeNs()))
					.count();
			assertTrue(visible <= MOST + 2, visible + " ticks in " + range);
			assertTrue(visible >= 1, "no tick in " + range);
		}
	}

	@Test
	void ticksAscend() {
		TimelineRange range = new TimelineRange(Times.ns(Instant.parse("2011-01-30T00:00:00Z")),
				Times.ns(Instant.parse("2011-03-15T00:00:00Z")));
		TimeAxis axis = TimeAxis.of(range, MOST);
		for (int i = 1; i < axis.ticks().size(); i++) {
			assertTrue(axis.ticks().get(i - 1).timeNs() < axis.ticks().get(i).timeNs(), axis.ticks().toString());
		}
		assertTrue(axis.ticks().stream().anyMatch(tick -> tick.text().equals("1 Mar")), axis.ticks().toString());
	}
}
