package org.plumbline.report.html;

import java.util.List;

/** Writes a time axis: a mark and a time for each tick, the date where it changes, the zone at the end. */
@SuppressWarnings("nls")
final class AxisLabels {

	private static final double FONT = 9;
	private static final double EDGE = 28;

	private AxisLabels() {
	}

	static void write(Svg svg, List<TimeAxis.Tick> ticks, double y, String zone) {
		double reach = 0;
		for (TimeAxis.Tick tick : ticks) {
			svg.line(tick.x(), y, tick.x(), y + 4, Palette.QUIET, 0.8, "s-quiet");
			String anchor = tick.x() > Svg.WIDTH - EDGE ? "end" : "middle";
			svg.text(tick.x(), y + 14, new Svg.Label(FONT, anchor, false), Palette.QUIET, tick.label(), "f-quiet");
			if (!tick.date().isEmpty()) {
				svg.text(tick.x(), y + 26, new Svg.Label(FONT, anchor, true), Palette.QUIET, tick.date(), "f-quiet");
				reach = tick.x() + EDGE;
			}
		}
		if (reach < Svg.WIDTH - 2 * EDGE) {
			svg.text(Svg.WIDTH - 2, y + 26, new Svg.Label(FONT, "end", false), Palette.QUIET, zone, "f-quiet");
		}
	}
}
