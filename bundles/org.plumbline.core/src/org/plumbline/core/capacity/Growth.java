package org.plumbline.core.capacity;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.plumbline.core.event.Times;

/**
 * Foresees when something is full: least squares through the levels since the last clean-up, continued from the last
 * level. How much earlier and later it may be follows from the least and the greatest growth that the levels and their
 * rounding allow; see {@link Slopes}. Stateless.
 */
public final class Growth {

	private static final int ENOUGH_POINTS = 2;
	private static final long LEAST_SPAN_NS = 3600 * Times.SECOND_NS;
	private static final double MOST_DAYS = 36_525;

	private Growth() {
	}

	/** @param levels of one thing, in any order */
	public static Forecast forecast(List<FillLevel> levels) {
		FillSeries series = FillSeries.of(levels);
		if (series.levels().size() < ENOUGH_POINTS) {
			return Forecast.none(Outlook.TOO_FEW, series, OptionalDouble.empty());
		}
		if (series.spanNs() < LEAST_SPAN_NS) {
			return Forecast.none(Outlook.TOO_CLOSE, series, OptionalDouble.empty());
		}
		double slope = slope(series.levels());
		FillLevel last = series.levels().getLast();
		if (last.sizeBytes() > 0 && last.usedBytes() >= last.sizeBytes()) {
			return Forecast.none(Outlook.FULL, series, OptionalDouble.of(slope));
		}
		if (Math.round(slope) <= 0) {
			return Forecast.none(Outlook.NEVER, series, OptionalDouble.of(slope));
		}
		if (last.sizeBytes() == 0) {
			return Forecast.none(Outlook.NO_SIZE, series, OptionalDouble.of(slope));
		}
		return full(series, slope, last);
	}

	private static Forecast full(FillSeries series, double slope, FillLevel last) {
		double left = last.sizeBytes() - last.usedBytes();
		OptionalLong at = after(last, left, slope);
		if (at.isEmpty()) {
			return Forecast.none(Outlook.FAR, series, OptionalDouble.of(slope));
		}
		boolean band = series.levels().size() > ENOUGH_POINTS || series.isRounded();
		Slopes slopes = Slopes.of(series.levels(), slope);
		OptionalLong earliest = band ? after(last, Math.max(0, left - last.stepBytes()), slopes.greatest())
				: OptionalLong.empty();
		OptionalLong latest = band ? after(last, left + last.stepBytes(), slopes.least()) : OptionalLong.empty();
		return new Forecast(Outlook.FILLS, series.levels().size(), series.cleanUpNs(), OptionalDouble.of(slope),
				at, earliest, latest, Basis.of(Outlook.FILLS, series, latest.isPresent()));
	}

	/** Returns when so many bytes have come; empty if they never come or not within a hundred years. */
	private static OptionalLong after(FillLevel last, double bytes, double bytesPerDay) {
		double days = bytesPerDay <= 0 ? Double.POSITIVE_INFINITY : bytes / bytesPerDay;
		return days > MOST_DAYS ? OptionalLong.empty()
				: OptionalLong.of(last.timeNs() + Math.round(days * Times.DAY_NS));
	}

	private static double slope(List<FillLevel> levels) {
		long beginNs = levels.getFirst().timeNs();
		double meanDays = levels.stream().mapToDouble(each -> days(each.timeNs() - beginNs)).average().orElseThrow();
		double meanBytes = levels.stream().mapToDouble(FillLevel::usedBytes).average().orElseThrow();
		double together = 0;
		double alone = 0;
		for (FillLevel each : levels) {
			double aside = days(each.timeNs() - beginNs) - meanDays;
			together += aside * (each.usedBytes() - meanBytes);
			alone += aside * aside;
		}
		return together / alone;
	}

	private static double days(long spanNs) {
		return (double) spanNs / Times.DAY_NS;
	}
}
