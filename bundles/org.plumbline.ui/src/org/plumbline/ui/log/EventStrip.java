package org.plumbline.ui.log;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;
import org.plumbline.ui.timeline.SeveritySearch;

/** The whole list as a narrow strip beside the table: where warnings and worse are, marks, the selected event. */
final class EventStrip extends Canvas {

	private static final int WIDTH = 14;
	private static final int TALL = 2;

	private final EventRows rows;
	private final Function<String, Color> colours;
	private final LongConsumer goTo;
	private List<TimelineMark> marks = List.of();
	private Optional<EventList> hits = Optional.empty();
	private OptionalLong selected = OptionalLong.empty();
	private Optional<Severity[]> worst = Optional.empty();

	/** @param goTo is told the place in the list of an event that was clicked */
	EventStrip(Composite parent, EventRows rows, Function<String, Color> colours, LongConsumer goTo) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.rows = rows;
		this.colours = colours;
		this.goTo = goTo;
		addPaintListener(this::paint);
		addListener(SWT.Resize, event -> forget());
		addListener(SWT.MouseDown, this::click);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, heightHint == SWT.DEFAULT ? WIDTH : heightHint);
	}

	/** Counts anew at the next paint. */
	void forget() {
		worst = Optional.empty();
		redraw();
	}

	/** Sets findings and annotations. */
	void setMarks(List<TimelineMark> wanted) {
		marks = wanted;
		redraw();
	}

	/** Sets the events that were found. */
	void setHits(Optional<EventList> found) {
		hits = found;
		redraw();
	}

	/** A tick per line of pixels at most, whatever the number of hits. */
	private void paintHits(Brush brush, EventList events, int height) {
		EventList found = hits.orElseThrow();
		long step = Math.max(1, found.size() / (4L * height));
		for (long i = 0; i < found.size(); i += step) {
			long index = events.indexOfRow(found.row(i));
			if (index >= 0) {
				brush.fill(Colours.ACCENT, WIDTH - 6, y(index, height), 5, TALL);
			}
		}
	}

	/** Sets the place in the list of the selected event. */
	void setSelected(OptionalLong index) {
		selected = index;
		redraw();
	}

	private void paint(PaintEvent event) {
		Brush brush = new Brush(event.gc, colours);
		int height = getClientArea().height;
		brush.fill(Colours.HEADER, 0, 0, WIDTH, height);
		brush.vertical(Colours.GRID, 0, 0, height);
		if (rows.size() == 0 || height < TALL) {
			return;
		}
		Severity[] slots = worst();
		for (int slot = 0; slot < slots.length; slot++) {
			if (slots[slot].isAtLeast(Severity.WARNING)) {
				brush.fill(Colours.severity(slots[slot]), 4, slot * TALL, WIDTH - 6, TALL);
			}
		}
		EventList events = rows.events().orElseThrow();
		if (hits.isPresent()) {
			paintHits(brush, events, height);
		}
		for (TimelineMark mark : marks) {
			int y = y(Math.min(events.indexAtOrAfter(mark.timeNs()), events.size() - 1), height);
			brush.fill(colour(mark), 1, y - 1, WIDTH - 2, TALL + 1);
		}
		selected.ifPresent(index -> {
			int y = y(index, height);
			brush.fillPolygon(Colours.ACCENT, 1, y - 4, 6, y, 1, y + 4);
			brush.horizontal(Colours.ACCENT, 1, WIDTH, y);
		});
	}

	private static String colour(TimelineMark mark) {
		return !mark.colour().isEmpty() ? mark.colour() : switch (mark.kind()) {
		case FINDING -> Colours.MARK_FINDING;
		case ANNOTATION -> Colours.MARK_ANNOTATION;
		case BOOT -> Colours.MARK_BOOT;
		};
	}

	private int y(long index, int height) {
		return (int) (height * (double) index / rows.size());
	}

	/**
	 * Counts by time what stands in each part of the list; events without a time are left out. Cost: two searches per
	 * part, a few milliseconds in all.
	 */
	private Severity[] worst() {
		if (worst.isEmpty()) {
			EventList events = rows.events().orElseThrow();
			long timed = Math.min(events.indexAtOrAfter(Times.UNKNOWN_NS + 1), events.size() - 1);
			Severity[] slots = new Severity[getClientArea().height / TALL];
			for (int slot = 0; slot < slots.length; slot++) {
				long first = first(slot, slots.length);
				long last = Math.max(first, first(slot + 1, slots.length) - 1);
				long fromNs = Math.max(events.timeNs(first), events.timeNs(timed));
				slots[slot] = last < timed ? Severity.DEBUG
						: worst(events.countPerSlot(fromNs, events.timeNs(last) + 1, 1));
			}
			worst = Optional.of(slots);
		}
		return worst.get();
	}

	private long first(int slot, int slots) {
		return Math.min(rows.size() - 1, (long) (rows.size() * (slot / (double) slots)));
	}

	private static Severity worst(long[][] counts) {
		for (int severity = 0; severity < counts.length; severity++) {
			if (counts[severity][0] > 0) {
				return Severity.of(severity);
			}
		}
		return Severity.DEBUG;
	}

	private void click(Event event) {
		if (rows.size() == 0 || event.button != 1) {
			return;
		}
		int slots = Math.max(1, getClientArea().height / TALL);
		int slot = Math.max(0, Math.min(slots - 1, event.y / TALL));
		EventList events = rows.events().orElseThrow();
		long around = first(slot, slots);
		if (events.timeNs(first(Math.max(0, slot - 1), slots)) == Times.UNKNOWN_NS) {
			goTo.accept(around);
			return;
		}
		long fromNs = events.timeNs(first(Math.max(0, slot - 1), slots));
		long toNs = events.timeNs(first(Math.min(slots, slot + 2), slots)) + 1;
		new SeveritySearch(rows.store().orElseThrow(), events).nearest(fromNs, toNs, events.timeNs(around))
				.ifPresent(goTo);
	}
}
