package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.event.Times;

/**
 * The slowest and the fastest growth that samples and their rounding allow. If straight lines pass through all samples
 * as far as their rounding leaves room, those are the flattest and the steepest of them. If none does, the growth was
 * not steady: then they are the least and the greatest growth between neighbours, with the rounding of both.
 *
 * @param least    bytes per day; may be negative
 * @param greatest bytes per day; not less than {@code least}
 */
record Slopes(double least, double greatest) {

	/** Neighbours are judged over at least such a part of the whole time if there are many: bursts are not growth. */
	private static final int MOST_STRETCHES = 8;
	private static final int MOST_COMPARED = 200;
	private static final double SAME = 1e-9;

	/**
	 * @param levels by time, at least two at different times
	 * @param best   slope of the line that fits best; lies between the two
	 */
	static Slopes of(List<FillLevel> levels, double best) {
		Slopes lines = lines(apart(levels, MOST_COMPARED));
		Slopes allowed = lines.least <= lines.greatest ? lines : neighbours(apart(levels, MOST_STRETCHES));
		return new Slopes(Math.min(best, snapped(allowed.least, best)),
				Math.max(best, snapped(allowed.greatest, best)));
	}

	/** A difference that comes from calculating is none. */
	private static double snapped(double slope, double best) {
		return Math.abs(slope - best) <= SAME * Math.abs(best) ? best : slope;
	}

	/** Returns the levels so that no more than some stretches lie between them; the first and the last stay. */
	private static List<FillLevel> apart(List<FillLevel> levels, int stretches) {
		if (levels.size() <= stretches + 1) {
			return levels;
		}
		long stepNs = (levels.getLast().timeNs() - levels.getFirst().timeNs()) / stretches;
		List<FillLevel> kept = new ArrayList<>(List.of(levels.getFirst()));
		for (FillLevel each : levels) {
			boolean last = each == levels.getLast();
			if (last || each.timeNs() - kept.getLast().timeNs() >= stepNs) {
				kept.add(each);
			}
		}
		return kept;
	}

	/** Straight lines through the room that all samples leave; the least is greater than the greatest if none fits. */
	private static Slopes lines(List<FillLevel> levels) {
		double least = Double.NEGATIVE_INFINITY;
		double greatest = Double.POSITIVE_INFINITY;
		for (int i = 0; i < levels.size(); i++) {
			for (int j = i + 1; j < levels.size(); j++) {
				Slopes pair = between(levels.get(i), levels.get(j));
				least = Math.max(least, pair.least);
				greatest = Math.min(greatest, pair.greatest);
			}
		}
		return new Slopes(least, greatest);
	}

	private static Slopes neighbours(List<FillLevel> levels) {
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (int i = 1; i < levels.size(); i++) {
			Slopes pair = between(levels.get(i - 1), levels.get(i));
			least = Math.min(least, pair.least);
			greatest = Math.max(greatest, pair.greatest);
		}
		return new Slopes(least, greatest);
	}

	private static Slopes between(FillLevel before, FillLevel after) {
		double days = Math.max(1, after.timeNs() - before.timeNs()) / (double) Times.DAY_NS;
		return new Slopes((after.leastBytes() - before.mostBytes()) / days,
				(after.mostBytes() - before.leastBytes()) / days);
	}
}
