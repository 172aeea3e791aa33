package org.plumbline.esxi.section;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.Forecast;
import org.plumbline.core.capacity.Outlook;
import org.plumbline.core.capacity.RamdiskForecast;
import org.plumbline.model.evidence.SupportBundle;

/** Says which ramdisks will be full and when; of the others the table has said enough. */
final class RamdiskForecasts {

	private RamdiskForecasts() {
	}

	static List<String> sentences(List<SupportBundle> bundles) {
		return RamdiskForecast.of(bundles).stream()
				.filter(each -> each.forecast().outlook() == Outlook.FILLS).map(RamdiskForecasts::sentence).toList();
	}

	private static String sentence(RamdiskForecast each) {
		Forecast forecast = each.forecast();
		String fullAt = Wording.day(forecast.fullAtNs().orElseThrow());
		String size = Wording.size(Math.round(forecast.bytesPerDay().orElseThrow()));
		if (forecast.earliestNs().isEmpty() || forecast.latestNs().isEmpty()) {
			return NLS.bind(Messages.RamdiskForecasts_day,
					new Object[] { each.ramdisk(), each.host(), fullAt, size, forecast.basis() });
		}
		return NLS.bind(Messages.RamdiskForecasts_band,
				new Object[] { each.ramdisk(), each.host(), fullAt, Wording.day(forecast.earliestNs().getAsLong()),
						Wording.day(forecast.latestNs().getAsLong()), size, forecast.basis() });
	}
}
