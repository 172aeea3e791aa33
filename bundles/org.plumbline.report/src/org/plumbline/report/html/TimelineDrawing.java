package org.plumbline.report.html;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;

/**
 * Draws the density of events, one lane under the other, with numbered pins at the marks. A few errors among thousands
 * of ordinary lines must be seen, so heights are logarithmic and no colour is thinner than a hair.
 */
@SuppressWarnings("nls")
final class TimelineDrawing {

	private static final double FONT = 9.5;
	private static final double LEGEND = 18;
	private static final double PIN = 7;
	private static final double PIN_ROW = 17;
	private static final int PIN_ROWS = 3;
	private static final double LANE_GAP = 8;
	private static final double SINGLE_LANE = 96;
	private static final double LANE = 40;
	private static final double HAIR = 1.6;
	private static final double AXIS = 32;
	private static final double WIDEST_LABEL = 110;
	private static final int TICKS = 8;

	private final TimelinePicture picture;
	private final List<TimelinePicture.Mark> marks;
	private final TimeAxis axis;
	private final double left;
	private final double laneHeight;
	private final double top;
	private final double[] pinY;

	TimelineDrawing(TimelinePicture picture, ZoneId zone) {
		this.picture = picture;
		marks = picture.marks().stream()
				.filter(mark -> mark.timeNs() >= picture.fromNs() && mark.timeNs() <= picture.toNs())
				.sorted(Comparator.comparingLong(TimelinePicture.Mark::timeNs)).toList();
		double labels = picture.lanes().stream().mapToDouble(lane -> Svg.width(lane.label(), FONT)).max().orElse(0);
		left = labels == 0 ? 0 : Math.min(labels, WIDEST_LABEL) + 8;
		axis = new TimeAxis(picture.fromNs(), picture.toNs(), left, Svg.WIDTH - left - 1, zone);
		laneHeight = picture.lanes().size() == 1 ? SINGLE_LANE : LANE;
		pinY = pinRows();
		int rows = (int) java.util.Arrays.stream(pinY).distinct().count();
		top = LEGEND + rows * PIN_ROW;
	}

	/** Returns the marks that have a pin, in the order of their numbers. */
	List<TimelinePicture.Mark> shownMarks() {
		return marks;
	}

	void write(Markup markup) {
		double bottom = top + picture.lanes().size() * (laneHeight + LANE_GAP);
		var svg = new Svg(markup, bottom + AXIS, NLS.bind(Messages.TimelineDrawing_description, new Object[] {
				axis.full(picture.fromNs()), axis.full(picture.toNs()), axis.zone(), events() }));
		legend(svg);
		double y = top;
		for (TimelinePicture.Lane lane : picture.lanes()) {
			lane(svg, lane, y);
			y += laneHeight + LANE_GAP;
		}
		pins(svg, bottom - LANE_GAP);
		AxisLabels.write(svg, axis.ticks(TICKS), bottom - LANE_GAP + 1, axis.zone());
		svg.end();
	}

	private void legend(Svg svg) {
		Set<Tone> tones = new TreeSet<>();
		picture.lanes().forEach(lane -> lane.densities().forEach(density -> {
			if (density.counts().stream().anyMatch(count -> count > 0)) {
				tones.add(density.tone());
			}
		}));
		double x = left;
		for (Tone tone : tones) {
			svg.rect(x, 3, 8, 8, 1, colour(tone), styleClass(tone));
			svg.text(x + 12, 10.5, new Svg.Label(FONT, "start", false), Palette.QUIET, ToneName.of(tone), "f-quiet");
			x += 12 + Svg.width(ToneName.of(tone), FONT) + 14;
		}
	}

	private void lane(Svg svg, TimelinePicture.Lane lane, double y) {
		double base = y + laneHeight;
		svg.rect(left, y, Svg.WIDTH - left, laneHeight, 0, "#f7f8fa", "f-lane");
		svg.text(0, y + laneHeight / 2 + 3.5, new Svg.Label(FONT, "start", false), Palette.INK,
				Svg.cut(lane.label(), FONT, left - 8), "f-ink");
		int slots = lane.densities().stream().mapToInt(density -> density.counts().size()).max().orElse(0);
		long most = 1;
		for (int slot = 0; slot < slots; slot++) {
			most = Math.max(most, total(lane, slot));
		}
		double wide = (Svg.WIDTH - left) / Math.max(1, slots);
		for (int slot = 0; slot < slots; slot++) {
			slot(svg, lane, slot, wide, base, Math.log1p(most));
		}
		svg.line(left, base, Svg.WIDTH, base, Palette.QUIET, 0.8, "s-quiet");
	}

	private void slot(Svg svg, TimelinePicture.Lane lane, int slot, double wide, double base, double logMost) {
		long total = total(lane, slot);
		if (total == 0) {
			return;
		}
		double high = laneHeight * Math.log1p(total) / logMost;
		double y = base;
		for (TimelinePicture.Density density : gravestFirst(lane)) {
			long count = count(density, slot);
			if (count > 0) {
				double part = Math.max(HAIR, high * count / total);
				part = Math.min(part, laneHeight - (base - y));
				y -= part;
				svg.rect(left + slot * wide, y, Math.max(0.6, wide - 0.5), part, 0, colour(density.tone()),
						styleClass(density.tone()));
			}
		}
	}

	private void pins(Svg svg, double bottom) {
		for (int i = marks.size() - 1; i >= 0; i--) {
			double x = axis.x(marks.get(i).timeNs());
			svg.line(x, pinY[i], x, bottom, Palette.colour(marks.get(i).tone()), 0.9,
					"s-" + Palette.name(marks.get(i).tone()));
		}
		for (int i = 0; i < marks.size(); i++) {
			String name = Palette.name(marks.get(i).tone());
			double x = Math.clamp(axis.x(marks.get(i).timeNs()), PIN, Svg.WIDTH - PIN);
			svg.circle(x, pinY[i], PIN, Palette.colour(marks.get(i).tone()), "f-" + name);
			svg.text(x, pinY[i] + 3, new Svg.Label(8.5, "middle", true), "#ffffff", Integer.toString(i + 1), "f-on");
		}
	}

	/** Puts pins that would hide each other into different rows; with more rows than that, they may touch. */
	private double[] pinRows() {
		var lastX = new ArrayList<Double>();
		double[] rows = new double[marks.size()];
		for (int i = 0; i < rows.length; i++) {
			double x = axis.x(marks.get(i).timeNs());
			int row = 0;
			while (row < lastX.size() && x - lastX.get(row) < 2 * PIN + 1) {
				row++;
			}
			row = Math.min(row, PIN_ROWS - 1);
			if (row == lastX.size()) {
				lastX.add(x);
			} else {
				lastX.set(row, x);
			}
			rows[i] = LEGEND + PIN + 1 + row * PIN_ROW;
		}
		return rows;
	}

	/** What is grave stands on the base line, where its height can be compared. */
	private static List<TimelinePicture.Density> gravestFirst(TimelinePicture.Lane lane) {
		return lane.densities().stream().sorted(Comparator.comparing(TimelinePicture.Density::tone)).toList();
	}

	/** The mass of ordinary events is the ground of the picture, not its subject. */
	private static String colour(Tone tone) {
		return tone == Tone.INFO || tone == Tone.NEUTRAL ? Palette.CALM : Palette.colour(tone);
	}

	private static String styleClass(Tone tone) {
		return tone == Tone.INFO || tone == Tone.NEUTRAL ? "f-calm" : "f-" + Palette.name(tone);
	}

	private long events() {
		return picture.lanes().stream().flatMap(lane -> lane.densities().stream())
				.flatMap(density -> density.counts().stream()).mapToLong(Long::longValue).sum();
	}

	private static long total(TimelinePicture.Lane lane, int slot) {
		return lane.densities().stream().mapToLong(density -> count(density, slot)).sum();
	}

	private static long count(TimelinePicture.Density density, int slot) {
		return slot < density.counts().size() ? density.counts().get(slot) : 0;
	}
}
