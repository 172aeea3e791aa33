package org.plumbline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.event.Severity;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineMark.Kind;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/**
 * Draws marks: findings as triangles, annotations as flags, boots as rings, each with a thin line through the lanes it
 * belongs to. What is worst is drawn last, on top.
 */
final class MarkPainter {

	private static final int REACH = 6;
	private static final int LINE_ALPHA = 110;

	private final Brush brush;
	private final TimelineScene scene;
	private final TimelineGeometry geometry;

	MarkPainter(Brush brush, TimelineScene scene, TimelineGeometry geometry) {
		this.brush = brush;
		this.scene = scene;
		this.geometry = geometry;
	}

	/** Returns the visible marks near a place of the strip, worst first. */
	static List<TimelineMark> near(TimelineScene scene, TimelineGeometry geometry, int x) {
		List<TimelineMark> found = new ArrayList<>(scene.model().marks());
		found.removeIf(
				mark -> !scene.range().contains(mark.timeNs()) || Math.abs(geometry.x(mark.timeNs()) - x) > REACH);
		found.sort(Comparator.comparingInt(mark -> mark.kind() == Kind.FINDING ? scene.severity(mark).ordinal()
				: Severity.values().length + mark.kind().ordinal()));
		return List.copyOf(found);
	}

	/** Draws all marks: those of the visible range only. */
	void draw() {
		List<TimelineMark> visible = new ArrayList<>(scene.model().marks());
		visible.removeIf(mark -> !scene.range().contains(mark.timeNs()));
		visible.sort(Comparator.comparingInt(mark -> -weight(mark)));
		visible.forEach(this::line);
		visible.forEach(this::sign);
	}

	private int weight(TimelineMark mark) {
		return switch (mark.kind()) {
		case BOOT -> 20;
		case ANNOTATION -> 10;
		case FINDING -> scene.severity(mark).ordinal();
		};
	}

	/** Returns the colour key, or {@code #rrggbb}, of a mark. */
	static String colour(TimelineScene scene, TimelineMark mark) {
		if (!mark.colour().isEmpty()) {
			return mark.colour();
		}
		return switch (mark.kind()) {
		case BOOT -> Colours.MARK_BOOT;
		case ANNOTATION -> Colours.MARK_ANNOTATION;
		case FINDING -> Colours.severity(scene.severity(mark));
		};
	}

	private void line(TimelineMark mark) {
		int x = geometry.x(mark.timeNs());
		brush.alpha(LINE_ALPHA);
		line(mark, x, geometry.lane(0), geometry.scrollTop());
		if (mark.source() < 0) {
			line(mark, x, new Rectangle(x, geometry.scrollTop(), 1, geometry.lanesHeight()), geometry.overviewTop());
		} else if (scene.laneOf(mark.source()) > 0) {
			line(mark, x, geometry.lane(scene.laneOf(mark.source())), geometry.overviewTop());
		}
		brush.opaque();
	}

	private void line(TimelineMark mark, int x, Rectangle lane, int limit) {
		int top = Math.max(lane.y, limit == geometry.overviewTop() ? geometry.scrollTop() : geometry.marksBottom());
		int bottom = Math.min(lane.y + lane.height, limit);
		if (bottom > top) {
			brush.vertical(colour(scene, mark), x, top, bottom);
		}
	}

	private void sign(TimelineMark mark) {
		int x = geometry.x(mark.timeNs());
		int bottom = geometry.marksBottom() - 2;
		int size = Math.max(8, geometry.line() * 2 / 3);
		int top = bottom - size;
		String colour = colour(scene, mark);
		switch (mark.kind()) {
		case FINDING -> {
			int half = size * 3 / 5;
			brush.fillPolygon(Colours.HEADER, x - half - 2, top - 1, x + half + 2, top - 1, x, bottom + 3);
			brush.fillPolygon(colour, x - half, top, x + half, top, x, bottom);
		}
		case ANNOTATION -> {
			brush.fill(colour, x, top - 2, 2, size + 4);
			brush.fillPolygon(colour, x + 2, top - 2, x + size + 2, top - 2, x + size - 1, top + size / 3 - 2,
					x + size + 2, top + size * 2 / 3 - 2, x + 2, top + size * 2 / 3 - 2);
		}
		case BOOT -> {
			brush.gc().setBackground(brush.colour(colour));
			brush.gc().fillOval(x - size / 2, top, size, size);
			brush.gc().setBackground(brush.colour(Colours.HEADER));
			brush.gc().fillOval(x - size / 4, top + size / 4, size - 2 * (size / 4), size - 2 * (size / 4));
		}
		}
	}
}
