package org.plumbline.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.timeline.TimelineRow;

/**
 * Counts what one repaint of the timeline counts: every lane, at random places and zooms, of all events and of what
 * filters leave. Drawing the counted numbers needs a screen and is not in it; filtering goes on behind the scenes.
 */
final class TimelineRounds {

	/** Lanes that a window shows at once; more of them are scrolled. */
	private static final int VISIBLE_LANES = 20;
	private static final int SLOTS = 1_600;
	private static final int REPAINTS = 600;
	private static final double NARROWEST = 1e-6;

	private final OpenedCase opened;
	private final Random random = new Random(2);

	TimelineRounds(OpenedCase opened) {
		this.opened = opened;
	}

	void measure(Values values) {
		var times = new ArrayList<Double>();
		for (var filter : List.of(EventFilter.ALL, EventFilter.ALL.withLeastSeverity(Severity.WARNING),
				EventFilter.ALL.withPattern(Pattern.compile("opID=")))) {
			var events = opened.events();
			EventList list = filter == EventFilter.ALL ? events : events.select(filter, new NullProgressMonitor());
			var model = TimelineModel.of(events, list, List.of(), "", new NullProgressMonitor());
			for (int repaint = 0; repaint < 2 * REPAINTS; repaint++) { // the first half warms up
				double ms = repaint(model);
				if (repaint >= REPAINTS) {
					times.add(ms);
				}
			}
		}
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		values.put("repaintMedianMs", sorted[sorted.length / 2]);
		values.put("repaintP99Ms", sorted[sorted.length * 99 / 100]);
	}

	private double repaint(TimelineModel model) {
		long whole = model.bounds().toNs() - model.bounds().fromNs();
		long width = Math.max(SLOTS, (long) (whole * Math.pow(NARROWEST, random.nextDouble())));
		long from = model.bounds().fromNs() + (long) (random.nextDouble() * (whole - width));
		long beginNs = System.nanoTime();
		for (TimelineRow lane : model.rows().subList(0, Math.min(VISIBLE_LANES, model.rows().size()))) {
			lane.events().countPerSlot(from, from + width, SLOTS);
		}
		return (System.nanoTime() - beginNs) / 1e6;
	}
}
