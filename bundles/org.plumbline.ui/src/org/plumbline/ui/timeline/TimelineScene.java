package org.plumbline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntToLongFunction;

import org.plumbline.core.event.Severity;
import org.plumbline.core.store.EventList;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.core.timeline.TimelineRow;

/** What one timeline control shows at the moment: numbers and states, no pixels. UI thread. */
final class TimelineScene {

	/** Counts of the whole time for the overview; as many slots as a wide screen has use for. */
	private static final int OVERVIEW_SLOTS = 400;

	private final TimelineModel model;
	private final List<LaneCounts> lanes;
	private final LaneCounts overview;
	private final Function<TimelineMark, Severity> severities;
	private TimelineRange range;
	private Optional<LaneCounts> hits = Optional.empty();
	private long hitCount;
	private IntToLongFunction hitsOfSource = source -> 0;
	private OptionalLong selectedNs = OptionalLong.empty();
	private Optional<TimelineRange> marked = Optional.empty();

	/**
	 * @param range      what is visible at first
	 * @param severities tells how bad the finding of a mark is
	 */
	TimelineScene(TimelineModel model, TimelineRange range, Function<TimelineMark, Severity> severities) {
		this.model = model;
		this.severities = severities;
		this.range = range.within(model.bounds());
		List<LaneCounts> counts = new ArrayList<>();
		model.rows().forEach(row -> counts.add(new LaneCounts(row.counts())));
		lanes = List.copyOf(counts);
		overview = new LaneCounts(model.rows().getFirst().counts());
	}

	/** Returns the numbers behind. */
	TimelineModel model() {
		return model;
	}

	/** Returns a lane's name and events. */
	TimelineRow row(int lane) {
		return model.rows().get(lane);
	}

	/** Returns the counts of a lane, perhaps of an older range. */
	LaneCounts lane(int lane) {
		return lanes.get(lane);
	}

	/** Returns how many lanes there are, at least one. */
	int laneCount() {
		return lanes.size();
	}

	/** Returns the lane of a source; the lane of all events if it has none. */
	int laneOf(int source) {
		for (int lane = 1; lane < lanes.size(); lane++) {
			if (row(lane).sources().contains(source)) {
				return lane;
			}
		}
		return 0;
	}

	/** Returns counts of the whole time. Cost: they are counted once. */
	LaneCounts overview() {
		overview.count(SlotGrid.of(model.bounds(), OVERVIEW_SLOTS));
		return overview;
	}

	/** Returns how bad the finding of a mark is. */
	Severity severity(TimelineMark mark) {
		return severities.apply(mark);
	}

	/** Returns the visible range. */
	TimelineRange range() {
		return range;
	}

	/** Shows another range, pushed into the bounds. */
	void setRange(TimelineRange wanted) {
		range = wanted.within(model.bounds());
	}

	/** Returns the counts of what was found without hiding the rest. */
	Optional<LaneCounts> hits() {
		return hits;
	}

	/**
	 * Sets what was found.
	 *
	 * @param ofSource tells how much of it a source has
	 */
	void setHits(Optional<EventList> found, IntToLongFunction ofSource) {
		hits = found.map(events -> new LaneCounts(events::countPerSlot));
		hitCount = found.map(EventList::size).orElse(0L);
		hitsOfSource = ofSource;
	}

	/** Returns how many of a lane's events were found. */
	long hits(int lane) {
		return lane == 0 ? hitCount
				: row(lane).sources().stream().mapToLong(each -> hitsOfSource.applyAsLong(each)).sum();
	}

	/** Returns the time of the selected event. */
	OptionalLong selectedNs() {
		return selectedNs;
	}

	/** Sets the time of the selected event. */
	void setSelectedNs(OptionalLong timeNs) {
		selectedNs = timeNs;
	}

	/** Returns the range that the mouse is marking. */
	Optional<TimelineRange> marked() {
		return marked;
	}

	/** Sets the range that the mouse is marking. */
	void setMarked(Optional<TimelineRange> wanted) {
		marked = wanted;
	}
}
