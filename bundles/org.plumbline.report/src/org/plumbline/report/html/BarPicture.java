package org.plumbline.report.html;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.BarChart;

/** Draws how full things are. */
@SuppressWarnings("nls")
final class BarPicture {

	private static final double FONT = 10.5;
	private static final double ROW = 24;
	private static final double BAR = 13;
	private static final double GAP = 10;
	private static final double PERCENT_COLUMN = 44;
	private static final double WIDEST_COLUMN = 190;
	private static final double AXIS = 22;

	private final BarChart chart;
	private final double left;
	private final double right;

	BarPicture(BarChart chart) {
		this.chart = chart;
		double labels = chart.bars().stream().mapToDouble(bar -> Svg.width(bar.label(), FONT)).max().orElse(0);
		double values = chart.bars().stream().mapToDouble(bar -> Svg.width(bar.valueText(), FONT)).max().orElse(0);
		left = Math.min(labels, WIDEST_COLUMN) + GAP;
		right = Svg.WIDTH - Math.min(values, WIDEST_COLUMN) - GAP - PERCENT_COLUMN;
	}

	void write(Markup markup) {
		String values = chart.bars().stream().map(bar -> bar.label() + " " + percent(bar)).collect(
				Collectors.joining(", "));
		double bottom = chart.bars().size() * ROW;
		var svg = new Svg(markup, bottom + AXIS,
				NLS.bind(Messages.BarPicture_description, chart.bars().size(), values));
		double y = 0;
		for (BarChart.Bar bar : chart.bars()) {
			bar(svg, bar, y);
			y += ROW;
		}
		chart.thresholdPercent().ifPresent(percent -> {
			double x = left + (right - left) * percent / 100;
			svg.dashedLine(x, 0, x, bottom + 2, Palette.INK, new Svg.Pen(0.9, "3 2"), "s-ink");
			svg.text(x, bottom + 14, new Svg.Label(9, "middle", false), Palette.QUIET, percent + " %", "f-quiet");
		});
		svg.end();
	}

	private void bar(Svg svg, BarChart.Bar bar, double y) {
		double top = y + (ROW - BAR) / 2;
		double base = y + ROW / 2 + FONT * 0.36;
		double full = right - left;
		double length = full * Math.clamp(bar.usedPercent(), 0, 100) / 100;
		svg.text(0, base, new Svg.Label(FONT, "start", false), Palette.INK, Svg.cut(bar.label(), FONT, left - GAP),
				"f-ink");
		svg.rect(left, top, full, BAR, 2, Palette.TRACK, "f-track");
		if (length > 0) {
			// What is not empty must be seen, even at a thousandth.
			svg.rect(left, top, Math.max(length, 1.5), BAR, length > 4 ? 2 : 0, Palette.colour(bar.tone()),
					"f-" + Palette.name(bar.tone()));
		}
		svg.text(right + PERCENT_COLUMN - 4, base, new Svg.Label(FONT, "end", true), Palette.INK, percent(bar),
				"f-ink");
		svg.text(Svg.WIDTH, base, new Svg.Label(FONT, "end", false), Palette.QUIET,
				Svg.cut(bar.valueText(), FONT, WIDEST_COLUMN), "f-quiet");
	}

	private static String percent(BarChart.Bar bar) {
		// Whoever reads 100 must be able to trust that nothing is left.
		double used = bar.usedPercent();
		long shown = used < 100 ? Math.min(99, Math.round(used)) : Math.round(used);
		return shown + " %";
	}
}
