package org.plumbline.ui.timeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.event.Severity;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineRow;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.draw.Brush;

/** What follows the mouse: the hair line with its time, and a box that says what is under it. */
final class TimelineTip {

	/** One line of the box; the colour key is empty if the line has no spot of colour. */
	private record Line(String colour, String text) {
	}

	private static final int PAD = 8;
	private static final int SPOT = 9;
	private static final int DISTANCE = 16;
	private static final int MOST_MARKS = 6;
	private static final int WIDEST = 460;
	/** A column is three points wide; the box tells of the one under the mouse. */
	private static final int COLUMN = 3;

	private final TimelineScene scene;
	private final TimelineGeometry geometry;
	private final Point mouse;
	private final List<Line> lines;

	TimelineTip(TimelineScene scene, TimelineGeometry geometry, Point mouse) {
		this.scene = scene;
		this.geometry = geometry;
		this.mouse = mouse;
		lines = collect();
	}

	/** Returns what the box will cover. */
	Rectangle box(Brush brush) {
		int width = 0;
		for (Line each : lines) {
			width = Math.max(width, brush.width(each.text()) + (each.colour().isEmpty() ? 0 : SPOT + PAD));
		}
		return place(Math.min(WIDEST, width) + 2 * PAD, lines.size() * lineHeight() + PAD);
	}

	private int lineHeight() {
		return geometry.line() + 2;
	}

	/** Draws hair line and box. */
	void draw(Brush brush) {
		brush.vertical(Colours.TEXT_MUTED, mouse.x, geometry.axisBottom(), geometry.overviewTop());
		Rectangle box = box(brush);
		brush.fillRound(Colours.RAISED, box.x, box.y, box.width, box.height, 4);
		brush.frameRound(Colours.TEXT_MUTED, box.x, box.y, box.width, box.height, 4);
		int y = box.y + PAD / 2;
		for (Line each : lines) {
			int x = box.x + PAD;
			if (!each.colour().isEmpty()) {
				brush.fill(each.colour(), x, y + (lineHeight() - SPOT) / 2, SPOT, SPOT);
				x += SPOT + PAD;
			}
			boolean plain = each != lines.getFirst() && each.colour().isEmpty();
			String text = brush.fitEnd(each.text(), box.x + box.width - PAD - x);
			brush.text(plain ? Colours.TEXT_MUTED : Colours.TEXT, text, x, y + 1);
			y += lineHeight();
		}
	}

	private Rectangle place(int width, int height) {
		int right = mouse.x + DISTANCE;
		int x = right + width < geometry.size().x ? right : Math.max(0, mouse.x - DISTANCE - width);
		int y = Math.max(0, Math.min(mouse.y + DISTANCE, geometry.size().y - height));
		return new Rectangle(x, y, width, height);
	}

	private List<Line> collect() {
		List<Line> lines = new ArrayList<>();
		long precisionNs = (long) Math.max(1, geometry.nsPerPoint());
		lines.add(new Line("", TimeAxis.instant(geometry.timeNs(mouse.x), precisionNs))); //$NON-NLS-1$
		int lane = geometry.laneAt(mouse.y);
		if (mouse.y < geometry.marksBottom()) {
			marks(lines);
		} else if (lane >= 0) {
			counts(lines, lane);
		}
		return List.copyOf(lines);
	}

	private void marks(List<Line> lines) {
		List<TimelineMark> marks = MarkPainter.near(scene, geometry, mouse.x);
		for (TimelineMark mark : marks.subList(0, Math.min(MOST_MARKS, marks.size()))) {
			String kind = switch (mark.kind()) {
			case FINDING -> Messages.TimelineTip_finding;
			case ANNOTATION -> Messages.TimelineTip_annotation;
			case BOOT -> Messages.TimelineTip_boot;
			};
			lines.add(new Line(MarkPainter.colour(scene, mark), NLS.bind(kind, mark.label().replace('\n', ' '))));
		}
		if (marks.size() > MOST_MARKS) {
			lines.add(new Line("", NLS.bind(Messages.TimelineTip_more, marks.size() - MOST_MARKS))); //$NON-NLS-1$
		}
	}

	private static void lane(List<Line> lines, TimelineRow row) {
		lines.add(new Line("", row.label())); //$NON-NLS-1$
		if (!row.host().isEmpty()) {
			lines.add(new Line("", row.host())); //$NON-NLS-1$
		}
		if (row.sources().size() > 1) {
			lines.add(new Line("", NLS.bind(Messages.TimelineTip_files, row.sources().size()))); //$NON-NLS-1$
		}
	}

	private void counts(List<Line> lines, int lane) {
		LaneCounts counts = scene.lane(lane);
		int slot = counts.grid().slotAt(geometry.timeNs(mouse.x));
		int reach = counts.grid().slotNs() < COLUMN * geometry.nsPerPoint() / 2 ? COLUMN : 0;
		long[] sums = counts.countsOf(slot - reach, slot + reach + 1);
		lane(lines, scene.row(lane));
		if (scene.hits().isPresent()) {
			lines.add(new Line("", NLS.bind(Messages.TimelineTip_hits, Amounts.count(scene.hits(lane)), //$NON-NLS-1$
					Amounts.count(scene.row(lane).total()))));
		}
		boolean none = true;
		for (int severity = 0; severity < sums.length; severity++) {
			if (sums[severity] > 0) {
				Severity one = Severity.of(severity);
				lines.add(new Line(Colours.severity(one),
						NLS.bind(Messages.TimelineTip_count, Amounts.count(sums[severity]), one.label())));
				none = false;
			}
		}
		if (none) {
			lines.add(new Line("", Messages.TimelineTip_nothing)); //$NON-NLS-1$
		}
	}
}
