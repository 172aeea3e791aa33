package org.plumbline.report.html;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.LineChart;

/** Draws values over time; what was computed and not measured is dashed. */
@SuppressWarnings("nls")
final class LinePicture {

	private static final double FONT = 9.5;
	private static final double LEFT = 56;
	private static final double TOP = 30;
	private static final double PLOT = 170;
	private static final double AXIS = 34;
	private static final double RIGHT = Svg.WIDTH - 8;
	private static final int TIME_TICKS = 7;
	private static final int VALUE_TICKS = 5;
	private static final double HEADROOM = 1.05;

	private static final long HALF_HOUR_NS = 1_800_000_000_000L;

	private final LineChart chart;
	private final TimeAxis axis;
	private final long fromNs;
	private final long toNs;
	private final double step;
	private final double top;

	LinePicture(LineChart chart, ZoneId zone) {
		this.chart = chart;
		var times = points(chart).stream().mapToLong(LineChart.Point::timeNs).summaryStatistics();
		// A single sample stands in the middle of an hour.
		long room = times.getMin() == times.getMax() ? HALF_HOUR_NS : 0;
		fromNs = times.getMin() - room;
		toNs = times.getMax() + room;
		axis = new TimeAxis(fromNs, toNs, LEFT, RIGHT - LEFT, zone);
		double most = points(chart).stream().mapToDouble(LineChart.Point::value).max().orElse(0);
		most = Math.max(most, limit().orElse(0)) * HEADROOM;
		step = roundStep(most <= 0 ? 1 : most / VALUE_TICKS);
		top = Math.max(step, Math.ceil(most / step) * step);
	}

	void write(Markup markup) {
		String names = chart.series().stream().map(this::name).collect(Collectors.joining(", "));
		var svg = new Svg(markup, TOP + PLOT + AXIS, NLS.bind(Messages.LinePicture_description,
				new Object[] { axis.full(fromNs), axis.full(toNs), axis.zone(), names }));
		grid(svg);
		legend(svg);
		limit().ifPresent(limit -> svg.dashedLine(LEFT, y(limit), RIGHT, y(limit), Palette.INK, new Svg.Pen(0.9, "3 2"),
				"s-ink"));
		chart.series().forEach(series -> series(svg, series));
		svg.end();
	}

	private void grid(Svg svg) {
		for (double value = 0; value <= top + step / 2; value += step) {
			svg.line(LEFT, y(value), RIGHT, y(value), Palette.RULE, 0.6, "s-rule");
			svg.text(LEFT - 6, y(value) + 3, new Svg.Label(FONT, "end", false), Palette.QUIET,
					(Svg.number(value) + " " + chart.unit()).trim(), "f-quiet");
		}
		AxisLabels.write(svg, axis.ticks(TIME_TICKS), TOP + PLOT, axis.zone());
	}

	private void legend(Svg svg) {
		double x = LEFT;
		for (LineChart.Series series : chart.series()) {
			String name = Svg.cut(name(series), FONT, 180);
			svg.dashedLine(x, 12, x + 18, 12, Palette.colour(series.tone()),
					new Svg.Pen(2, series.forecast() ? "4 3" : ""),
					"s-" + Palette.name(series.tone()));
			svg.text(x + 23, 15.5, new Svg.Label(FONT, "start", false), Palette.INK, name, "f-ink");
			x += 23 + Svg.width(name, FONT) + 18;
		}
	}

	private void series(Svg svg, LineChart.Series series) {
		String line = series.points().stream()
				.map(point -> Svg.number(axis.x(point.timeNs())) + "," + Svg.number(y(point.value())))
				.collect(Collectors.joining(" "));
		if (series.points().size() == 1) {
			LineChart.Point only = series.points().getFirst();
			svg.circle(axis.x(only.timeNs()), y(only.value()), 2.5, Palette.colour(series.tone()),
					"f-" + Palette.name(series.tone()));
		} else if (!line.isEmpty()) {
			svg.polyline(line, Palette.colour(series.tone()), 1.8, series.forecast() ? "4 3" : "",
					"s-" + Palette.name(series.tone()));
		}
	}

	private String name(LineChart.Series series) {
		return series.forecast() ? series.label() + " (" + Messages.LinePicture_forecast + ")" : series.label();
	}

	private OptionalDouble limit() {
		return chart.limit();
	}

	private double y(double value) {
		return TOP + PLOT * (1 - Math.clamp(value / top, 0, 1));
	}

	private static List<LineChart.Point> points(LineChart chart) {
		return chart.series().stream().flatMap(series -> series.points().stream()).toList();
	}

	/** Returns 1, 2 or 5 times a power of ten, not less than {@code least}. */
	private static double roundStep(double least) {
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		for (double factor : new double[] { 1, 2, 5 }) {
			if (factor * power >= least) {
				return factor * power;
			}
		}
		return 10 * power;
	}
}
