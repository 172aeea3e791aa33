package org.plumbline.core.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.Forecast;
import org.plumbline.core.capacity.Outlook;
import org.plumbline.core.capacity.RamdiskForecast;
import org.plumbline.core.event.Times;

/** Forecasts of ramdisks as JSON objects and as lines. */
record Forecasts(List<RamdiskForecast> all) {

	List<Map<String, Object>> trees() {
		return all.stream().map(Forecasts::tree).toList();
	}

	private static Map<String, Object> tree(RamdiskForecast each) {
		Forecast forecast = each.forecast();
		Tree tree = new Tree().text("host", each.host()).put("ramdisk", each.ramdisk()).put("from", each.from()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("points", forecast.points()) //$NON-NLS-1$
				.put("outlook", forecast.outlook().name().toLowerCase(Locale.ROOT).replace('_', '-')); //$NON-NLS-1$
		forecast.bytesPerDay().ifPresent(bytes -> tree.put("bytesPerDay", Math.round(bytes))); //$NON-NLS-1$
		forecast.fullAtNs().ifPresent(timeNs -> tree.time("fullAt", wholeSecondNs(timeNs))); //$NON-NLS-1$
		forecast.earliestNs().ifPresent(timeNs -> tree.time("fullAtEarliest", wholeSecondNs(timeNs))); //$NON-NLS-1$
		forecast.latestNs().ifPresent(timeNs -> tree.time("fullAtLatest", wholeSecondNs(timeNs))); //$NON-NLS-1$
		return tree.put("basis", forecast.basis()).map(); //$NON-NLS-1$
	}

	/** Returns a line for each ramdisk; only one if no ramdisk has two samples. */
	List<String> lines() {
		if (all.stream().allMatch(each -> each.forecast().outlook() == Outlook.TOO_FEW)) {
			return all.stream().map(each -> each.forecast().basis()).distinct().limit(1).toList();
		}
		List<String> lines = new ArrayList<>();
		all.forEach(each -> lines.add(each.forecast().fullAtNs().isPresent() ? dated(each)
				: NLS.bind(Messages.Forecasts_noDate,
						new Object[] { each.host(), each.ramdisk(), each.forecast().basis() })));
		return lines;
	}

	private static String dated(RamdiskForecast each) {
		Forecast forecast = each.forecast();
		return NLS.bind(Messages.Forecasts_date,
				new Object[] { each.host(), each.ramdisk(), day(forecast.fullAtNs().getAsLong()), band(forecast),
						Math.round(forecast.bytesPerDay().orElseThrow()), forecast.basis() });
	}

	private static String band(Forecast forecast) {
		if (forecast.earliestNs().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String first = day(forecast.earliestNs().getAsLong());
		return forecast.latestNs().isEmpty() ? NLS.bind(Messages.Forecasts_earliest, first)
				: NLS.bind(Messages.Forecasts_band, first, day(forecast.latestNs().getAsLong()));
	}

	private static String day(long timeNs) {
		return Times.utc(timeNs).toLocalDate().toString();
	}

	/** A finer fraction would be one of the arithmetic, not of what is known. */
	private static long wholeSecondNs(long timeNs) {
		return Math.floorDiv(timeNs, Times.SECOND_NS) * Times.SECOND_NS;
	}
}
