package org.plumbline.ui.timeline;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.core.timeline.TimelineRow;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.draw.Brush;
import org.plumbline.ui.timeline.TimeAxis.Label;

/** Draws a timeline into one paint event. Only lanes and columns inside the clip cost time. */
final class TimelinePainter {

	private static final int HIT_HEIGHT = 5;
	private static final int HIT_WIDTH = 2;
	private static final int PAD = 6;
	private static final int TICK_WIDTH_LINES = 5;
	private static final int MARKED_ALPHA = 70;
	private static final int SHADE_ALPHA = 140;

	private final Brush brush;
	private final TimelineScene scene;
	private final TimelineGeometry geometry;
	private final Rectangle clip;
	private final TimeAxis axis;

	TimelinePainter(Brush brush, TimelineScene scene, TimelineGeometry geometry, Rectangle clip) {
		this.brush = brush;
		this.scene = scene;
		this.geometry = geometry;
		this.clip = clip;
		axis = TimeAxis.of(geometry.range(), geometry.chartWidth() / (TICK_WIDTH_LINES * geometry.line()));
	}

	/** Draws everything but what follows the mouse. */
	void draw() {
		DensityPainter density = new DensityPainter(brush);
		lanesBelow(density);
		lane(0, density);
		axis();
		marks();
		overview(density);
		marked();
		selection();
	}

	private void lanesBelow(DensityPainter density) {
		brush.fill(Colours.BACKGROUND, 0, geometry.scrollTop(), geometry.size().x, geometry.lanesPage());
		for (int lane = 1; lane < scene.laneCount(); lane++) {
			Rectangle area = geometry.lane(lane);
			if (area.y + area.height > geometry.scrollTop() && area.y < geometry.overviewTop()) {
				lane(lane, density);
			}
		}
	}

	private void lane(int lane, DensityPainter density) {
		Rectangle area = geometry.lane(lane);
		String ground = lane == 0 ? Colours.LANE : lane % 2 == 0 ? Colours.BACKGROUND_ALTERNATE : Colours.BACKGROUND;
		brush.fill(ground, area.x, area.y, area.width, area.height);
		for (Label tick : axis.ticks()) {
			int x = geometry.x(tick.timeNs());
			if (x > geometry.labelWidth()) {
				brush.vertical(Colours.GRID, x, area.y, area.y + area.height);
			}
		}
		Rectangle columns = new Rectangle(area.x, area.y + 3, area.width, area.height - 4);
		density.draw(scene.lane(lane), geometry, columns, Math.max(clip.x, area.x), clip.x + clip.width);
		label(lane, area, ground);
		brush.horizontal(Colours.GRID, 0, geometry.size().x, area.y + area.height - 1);
	}

	private void label(int lane, Rectangle area, String ground) {
		int width = geometry.labelWidth();
		if (clip.x >= width) {
			return;
		}
		brush.fill(lane == 0 ? Colours.HEADER : ground, 0, area.y, width, area.height);
		brush.vertical(Colours.GRID, width - 1, area.y, area.y + area.height);
		boolean twoLines = area.height >= 2 * geometry.line() + 2;
		int y = area.y + (area.height - (twoLines ? 2 : 1) * geometry.line()) / 2;
		TimelineRow row = scene.row(lane);
		String host = row.host().isEmpty() ? "" : brush.fitEnd(shortName(row.host()), width / 3); //$NON-NLS-1$
		int hostWidth = host.isEmpty() ? 0 : brush.width(host) + PAD;
		brush.text(Colours.TEXT, name(row.label(), width - 2 * PAD - hostWidth), PAD, y);
		if (!host.isEmpty()) {
			brush.text(Colours.TEXT_MUTED, host, width - hostWidth, y);
		}
		if (twoLines) {
			count(lane, width - 2 * PAD, y + geometry.line());
		}
	}

	/** How many events a lane has; with a search among them, how many of them were found. */
	private void count(int lane, int room, int y) {
		String all = Amounts.count(scene.row(lane).total());
		if (scene.hits().isEmpty()) {
			brush.text(Colours.TEXT_MUTED, all, PAD, y);
		} else {
			long hits = scene.hits(lane);
			String text = NLS.bind(Messages.TimelinePainter_hits, Amounts.count(hits), all);
			brush.text(hits > 0 ? Colours.ACCENT : Colours.TEXT_MUTED, brush.fitEnd(text, room), PAD, y);
		}
	}

	/** Directories say less than the name of the file: they go first when room is short. */
	private String name(String label, int room) {
		String shown = label;
		for (int slash = shown.indexOf('/'); slash >= 0 && brush.width(shown) > room; slash = shown.indexOf('/')) {
			shown = shown.substring(slash + 1);
		}
		return brush.fitMiddle(shown, room);
	}

	/** The domain of a host says less than its name; an address has no domain. */
	private static String shortName(String host) {
		int dot = host.indexOf('.');
		return dot < 1 || Character.isDigit(host.charAt(0)) ? host : host.substring(0, dot);
	}

	private void axis() {
		int width = geometry.size().x;
		int line = geometry.line();
		brush.fill(Colours.HEADER, 0, 0, width, geometry.marksBottom());
		brush.horizontal(Colours.GRID, 0, width, geometry.marksBottom() - 1);
		sections();
		int y = 2 + line;
		for (Label tick : axis.ticks()) {
			int x = geometry.x(tick.timeNs());
			if (x >= geometry.labelWidth() && x < width) {
				brush.vertical(Colours.GRID, x, y + 2, geometry.axisBottom());
				brush.text(Colours.TEXT, tick.text(), x + 4, y);
			}
		}
		brush.fill(Colours.HEADER, 0, 0, geometry.labelWidth(), geometry.marksBottom() - 1);
		brush.vertical(Colours.GRID, geometry.labelWidth() - 1, 0, geometry.marksBottom());
		brush.text(Colours.TEXT, Messages.TimelinePainter_utc, PAD, 2);
		String shown = Amounts.duration(scene.range().lengthNs());
		brush.text(Colours.TEXT_MUTED, brush.fitEnd(shown, geometry.labelWidth() - 2 * PAD), PAD, y);
		brush.text(Colours.TEXT_MUTED, Messages.TimelinePainter_marks, PAD, geometry.axisBottom());
	}

	private void sections() {
		for (int i = 0; i < axis.sections().size(); i++) {
			Label section = axis.sections().get(i);
			int start = geometry.x(section.timeNs());
			int end = i + 1 < axis.sections().size() ? geometry.x(axis.sections().get(i + 1).timeNs())
					: geometry.size().x;
			int from = Math.max(start, geometry.labelWidth());
			if (end > from) {
				if (start >= geometry.labelWidth()) {
					brush.vertical(Colours.TEXT_MUTED, start, 2, geometry.axisBottom());
				}
				String text = brush.fitEnd(section.text(), end - from - 2 * PAD);
				brush.text(Colours.TEXT_MUTED, text.length() > 3 ? text : "", from + 4, 2); //$NON-NLS-1$
			}
		}
	}

	private void marks() {
		brush.gc().setClipping(clip.intersection(
				new Rectangle(geometry.labelWidth(), 0, geometry.chartWidth(), geometry.overviewTop())));
		scene.hits().ifPresent(this::hits);
		new MarkPainter(brush, scene, geometry).draw();
		brush.gc().setClipping(clip);
	}

	private void hits(LaneCounts found) {
		found.count(SlotGrid.of(scene.range(), Math.max(1, geometry.chartWidth() / HIT_WIDTH)));
		for (int slot = 0; slot < found.grid().slots(); slot++) {
			if (found.total(slot) > 0) {
				brush.fill(Colours.ACCENT, geometry.x(found.grid().startNs(slot)), geometry.marksBottom() - HIT_HEIGHT,
						HIT_WIDTH, HIT_HEIGHT);
			}
		}
	}

	private void overview(DensityPainter density) {
		int top = geometry.overviewTop();
		int height = geometry.size().y - top;
		int left = geometry.labelWidth();
		brush.fill(Colours.HEADER, 0, top, geometry.size().x, height);
		TimelineRange bounds = scene.model().bounds();
		TimelineGeometry whole = geometry.over(bounds);
		density.draw(scene.overview(), whole, new Rectangle(left, top + 3, geometry.chartWidth(), height - 4),
				Math.max(left, clip.x), clip.x + clip.width);
		int from = whole.x(scene.range().fromNs());
		int to = Math.max(from + 3, whole.x(scene.range().toNs()));
		brush.alpha(SHADE_ALPHA);
		brush.fill(Colours.HEADER, left, top + 1, from - left, height);
		brush.fill(Colours.HEADER, to, top + 1, geometry.size().x - to, height);
		brush.opaque();
		brush.gc().setForeground(brush.colour(Colours.ACCENT));
		brush.gc().drawRectangle(Math.min(from, geometry.size().x - 4), top + 1, to - from - 1, height - 2);
		brush.horizontal(Colours.GRID, 0, geometry.size().x, top);
		brush.vertical(Colours.GRID, left - 1, top, top + height);
		brush.text(Colours.TEXT_MUTED, Messages.TimelinePainter_overview, PAD, top + (height - geometry.line()) / 2);
	}

	private void marked() {
		scene.marked().ifPresent(range -> {
			int from = geometry.x(range.fromNs());
			int to = geometry.x(range.toNs());
			brush.alpha(MARKED_ALPHA);
			brush.fill(Colours.ACCENT, from, 0, to - from, geometry.overviewTop());
			brush.opaque();
			brush.vertical(Colours.ACCENT, from, 0, geometry.overviewTop());
			brush.vertical(Colours.ACCENT, to, 0, geometry.overviewTop());
			String length = Amounts.duration(range.lengthNs());
			int width = brush.width(length) + 2 * PAD;
			int y = geometry.marksBottom() + PAD;
			brush.fillRound(Colours.RAISED, (from + to - width) / 2, y, width, geometry.line() + 4, 4);
			brush.textCentred(Colours.TEXT, length, (from + to) / 2, y + 2);
		});
	}

	private void selection() {
		scene.selectedNs().ifPresent(timeNs -> {
			int inOverview = geometry.over(scene.model().bounds()).x(timeNs);
			brush.vertical(Colours.ACCENT, inOverview, geometry.overviewTop() + 2, geometry.size().y);
			if (scene.range().contains(timeNs)) {
				int x = geometry.x(timeNs);
				int top = geometry.axisBottom() - 5;
				brush.fill(Colours.ACCENT, x, top, 2, geometry.overviewTop() - top);
				brush.fillPolygon(Colours.ACCENT, x - 5, geometry.axisBottom() - 9, x + 7, geometry.axisBottom() - 9,
						x + 1,
						geometry.axisBottom() - 2);
			}
		});
	}
}
