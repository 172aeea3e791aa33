package org.plumbline.report.html;

import java.time.ZoneId;
import java.util.List;

import org.plumbline.core.report.BarChart;
import org.plumbline.core.report.LineChart;
import org.plumbline.core.report.TimelinePicture;

/** Writes charts as vector pictures, each with its caption and what a picture alone cannot say. */
@SuppressWarnings("nls")
final class PictureWriter {

	private final Markup markup;
	private final ProseWriter prose;
	private final ZoneId zone;

	PictureWriter(Markup markup, ProseWriter prose, ZoneId zone) {
		this.markup = markup;
		this.prose = prose;
		this.zone = zone;
	}

	void bars(BarChart chart) {
		if (!chart.bars().isEmpty()) {
			start(chart.caption());
			new BarPicture(chart).write(markup);
			end();
		}
	}

	void lines(LineChart chart) {
		if (chart.series().stream().anyMatch(series -> !series.points().isEmpty())) {
			start(chart.caption());
			new LinePicture(chart, zone).write(markup);
			end();
		}
	}

	void timeline(TimelinePicture timeline) {
		start(timeline.caption());
		var drawing = new TimelineDrawing(timeline, zone);
		drawing.write(markup);
		marks(drawing.shownMarks());
		markup.element("p", Messages.TimelineDrawing_scale, "class", "fine").newLine();
		end();
	}

	private void marks(List<TimelinePicture.Mark> marks) {
		if (marks.isEmpty()) {
			return;
		}
		var axis = new TimeAxis(0, 1, 0, 1, zone);
		markup.open("ol", "class", "marks").newLine();
		for (TimelinePicture.Mark mark : marks) {
			markup.open("li", "class", "t-" + Palette.name(mark.tone()));
			markup.element("span", axis.full(mark.timeNs()), "class", "when").text(" ");
			prose.link(mark.label(), mark.anchor(), "");
			markup.close().newLine();
		}
		markup.close().newLine();
	}

	private void start(String caption) {
		markup.open("div", "class", "figure").newLine();
		if (!caption.isEmpty()) {
			markup.element("p", caption, "class", "caption").newLine();
		}
	}

	private void end() {
		markup.close().newLine();
	}
}
