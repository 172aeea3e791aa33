package org.plumbline.ui.ramdisk;

import java.util.List;
import java.util.function.LongFunction;

import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/** Draws how full a ramdisk was at each sample: percent over time with the limits that matter. */
final class HistoryPainter {

	private static final int DOT = 5;

	private final Brush brush;
	private final LongFunction<String> time;

	HistoryPainter(Brush brush, LongFunction<String> time) {
		this.brush = brush;
		this.time = time;
	}

	/** Draws the samples that have a time and a share; nothing if there are fewer than two. */
	void draw(DiskUsage disk, Rectangle area) {
		List<RamdiskSample> known = disk.samples().stream()
				.filter(each -> each.getTimeNs() != Times.UNKNOWN_NS && DiskUsage.percent(each) >= 0).toList();
		if (known.size() < 2) {
			return;
		}
		int line = brush.lineHeight();
		Rectangle chart = new Rectangle(area.x, area.y, area.width, area.height - line);
		brush.fill(Colours.BACKGROUND, chart.x, chart.y, chart.width, chart.height);
		for (int limit : new int[] { FillLevel.TIGHT_PERCENT, FillLevel.FULL_PERCENT }) {
			brush.alpha(120);
			brush.horizontal(FillLevel.of(limit).colour(), chart.x, chart.x + chart.width, y(chart, limit));
			brush.opaque();
		}
		curve(known, chart);
		brush.horizontal(Colours.GRID, chart.x, chart.x + chart.width, chart.y + chart.height);
		brush.text(Colours.TEXT_MUTED, time.apply(known.getFirst().getTimeNs()), chart.x, chart.y + chart.height);
		brush.textRight(Colours.TEXT_MUTED, time.apply(known.getLast().getTimeNs()), chart.x + chart.width,
				chart.y + chart.height);
	}

	private void curve(List<RamdiskSample> samples, Rectangle chart) {
		long first = samples.getFirst().getTimeNs();
		double length = Math.max(1, samples.getLast().getTimeNs() - first);
		int[] points = new int[2 * samples.size()];
		for (int i = 0; i < samples.size(); i++) {
			points[2 * i] = chart.x + DOT
					+ (int) ((chart.width - 2 * DOT) * ((samples.get(i).getTimeNs() - first) / length));
			points[2 * i + 1] = y(chart, DiskUsage.percent(samples.get(i)));
		}
		brush.gc().setForeground(brush.colour(Colours.ACCENT));
		brush.gc().setLineWidth(2);
		brush.gc().drawPolyline(points);
		brush.gc().setLineWidth(1);
		for (int i = 0; i < samples.size(); i++) {
			String colour = FillLevel.of(DiskUsage.percent(samples.get(i))).colour();
			brush.fillRound(colour, points[2 * i] - DOT / 2, points[2 * i + 1] - DOT / 2, DOT, DOT, DOT / 2);
		}
	}

	private static int y(Rectangle chart, double percent) {
		return chart.y + chart.height - 2 - (int) ((chart.height - 4) * Math.min(100, percent) / 100);
	}
}
