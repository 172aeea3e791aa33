package org.plumbline.ui.counter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.counter.CounterSeries;
import org.plumbline.core.counter.Counters;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.timeline.TimeAxis;

/**
 * Counters as lines over one axis of time. Counters have different units, so each has a scale of its own from zero (or
 * its least value, if that is negative) to its greatest; the legend says both.
 */
final class CounterChart extends Canvas {

	private static final int MARGIN = 8;
	private static final int TICK_WIDTH = 110;
	private static final int DOT = 7;
	/** So few samples are told from the line between them. */
	private static final int FEW_POINTS = 60;
	private static final long ALONE_NS = 1800L * 1_000_000_000L;

	private Counters counters = new Counters(List.of(), 0, 0);
	private Optional<TimelineRange> wanted = Optional.empty();

	CounterChart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		Runnable unlisten = Colours.onChange(this::redraw);
		addDisposeListener(event -> unlisten.run());
	}

	/** @param range stretch of time to show; empty for all of the file */
	void show(Counters read, Optional<TimelineRange> range) {
		counters = read;
		wanted = range;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.get(Colours.BACKGROUND));
		gc.fillRectangle(area);
		int line = gc.getFontMetrics().getHeight();
		legend(gc, line);
		int top = MARGIN + line * counters.series().size();
		Rectangle chart = new Rectangle(MARGIN, top, area.width - 2 * MARGIN, area.height - top - line - MARGIN);
		Optional<TimelineRange> range = wanted.or(this::whole);
		if (range.isEmpty() || chart.height < line || chart.width < line) {
			return;
		}
		axis(gc, chart, range.get());
		gc.setClipping(chart);
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < counters.series().size(); i++) {
			curve(gc, chart, range.get(), counters.series().get(i), i);
		}
	}

	private Optional<TimelineRange> whole() {
		long from = counters.series().stream().filter(each -> !each.points().isEmpty())
				.mapToLong(each -> each.points().getFirst().timeNs()).min().orElse(0);
		long to = counters.series().stream().filter(each -> !each.points().isEmpty())
				.mapToLong(each -> each.points().getLast().timeNs()).max().orElse(0);
		if (counters.series().stream().allMatch(each -> each.points().isEmpty())) {
			return Optional.empty();
		}
		// the only sample stands in the middle of a stretch that shows its time
		return Optional.of(to > from ? new TimelineRange(from, to)
				: new TimelineRange(from - ALONE_NS, from + ALONE_NS));
	}

	private void legend(GC gc, int line) {
		String host = CounterNames.host(counters.series().stream().map(CounterSeries::column).toList());
		for (int i = 0; i < counters.series().size(); i++) {
			CounterSeries series = counters.series().get(i);
			gc.setForeground(Colours.get(colour(i)));
			String text = NLS.bind(Messages.CounterChart_legend,
					new Object[] { CounterNames.without(host, series.column()), number(least(series)),
							number(most(series)) });
			gc.drawText(CounterNames.fitted(text, getClientArea().width - 2 * MARGIN, each -> gc.textExtent(each).x),
					MARGIN, MARGIN / 2 + i * line, true);
		}
	}

	private static void axis(GC gc, Rectangle chart, TimelineRange range) {
		gc.setForeground(Colours.get(Colours.GRID));
		gc.drawRectangle(chart);
		TimeAxis axis = TimeAxis.of(range, Math.max(1, chart.width / TICK_WIDTH));
		for (TimeAxis.Label tick : axis.ticks()) {
			int x = x(chart, range, tick.timeNs());
			gc.setForeground(Colours.get(Colours.GRID));
			gc.drawLine(x, chart.y, x, chart.y + chart.height);
			gc.setForeground(Colours.get(Colours.TEXT_MUTED));
			gc.drawText(tick.text(), x + 2, chart.y + chart.height + 1, true);
		}
	}

	private static void curve(GC gc, Rectangle chart, TimelineRange range, CounterSeries series, int number) {
		double least = Math.min(0, least(series));
		double height = Math.max(Double.MIN_NORMAL, most(series) - least);
		int[] line = new int[2 * series.points().size()];
		for (int i = 0; i < series.points().size(); i++) {
			CounterSeries.Point point = series.points().get(i);
			line[2 * i] = x(chart, range, point.timeNs());
			line[2 * i + 1] = chart.y + chart.height - DOT / 2 - 1
					- (int) ((chart.height - DOT - 2) * ((point.mean() - least) / height));
		}
		gc.setForeground(Colours.get(colour(number)));
		gc.setLineWidth(2);
		gc.drawPolyline(line);
		gc.setLineWidth(1);
		if (series.points().size() <= FEW_POINTS) {
			gc.setBackground(Colours.get(colour(number)));
			for (int i = 0; i < line.length; i += 2) {
				gc.fillOval(line[i] - DOT / 2, line[i + 1] - DOT / 2, DOT, DOT);
			}
		}
	}

	private static int x(Rectangle chart, TimelineRange range, long timeNs) {
		double place = (double) (timeNs - range.fromNs()) / Math.max(1, range.toNs() - range.fromNs());
		return chart.x + (int) Math.clamp(chart.width * place, -1e6, 1e6);
	}

	private static double least(CounterSeries series) {
		return series.points().stream().mapToDouble(CounterSeries.Point::least).min().orElse(0);
	}

	private static double most(CounterSeries series) {
		return series.points().stream().mapToDouble(CounterSeries.Point::most).max().orElse(0);
	}

	private static String colour(int number) {
		List<String> colours = List.of(Colours.ACCENT, Colours.MARK_FINDING, Colours.GOOD, Colours.MARK_ANNOTATION,
				Colours.MARK_BOOT, Colours.TEXT_MUTED);
		return colours.get(number % colours.size());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value == Math.rint(value) && Math.abs(value) < 1e15 ? "%.0f" : "%.3f", value); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
