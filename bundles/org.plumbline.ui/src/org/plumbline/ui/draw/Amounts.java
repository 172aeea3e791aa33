package org.plumbline.ui.draw;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;

/** Writes amounts for people, the same in every locale, because they stand beside quoted log lines. */
public final class Amounts {

	private static final String[] SIZE_UNITS = " B, KiB, MiB, GiB, TiB, PiB".split(","); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int SIZE_STEP = 1024;
	private static final long MINUTE_NS = 60 * Times.SECOND_NS;
	private static final long HOUR_NS = 60 * MINUTE_NS;

	private Amounts() {
	}

	/** Returns a count with its thousands parted. */
	public static String count(long count) {
		return format("#,##0", count); //$NON-NLS-1$
	}

	/** Returns a size in steps of 1,024 with three digits that count. */
	public static String bytes(long bytes) {
		double value = bytes;
		int unit = 0;
		while (Math.abs(value) >= SIZE_STEP && unit < SIZE_UNITS.length - 1) {
			value /= SIZE_STEP;
			unit++;
		}
		boolean whole = unit == 0 || Math.abs(value) >= 100;
		return format(whole ? "#,##0" : "0.#", value) + SIZE_UNITS[unit]; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns a share in percent; never "100 %" for what is a little less. */
	public static String percent(double percent) {
		double shown = percent >= 99.5 && percent < 100 ? Math.min(percent, 99.9) : percent;
		boolean fraction = shown > 0 && shown < 10 || shown >= 99.5 && shown < 100;
		return format(fraction ? "0.#" : "0", shown) + " %"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Returns a length of time with its two greatest units. */
	public static String duration(long lengthNs) {
		if (lengthNs >= Times.DAY_NS) {
			return NLS.bind(Messages.Amounts_days, count(lengthNs / Times.DAY_NS), lengthNs % Times.DAY_NS / HOUR_NS);
		}
		if (lengthNs >= HOUR_NS) {
			return NLS.bind(Messages.Amounts_hours, lengthNs / HOUR_NS, lengthNs % HOUR_NS / MINUTE_NS);
		}
		if (lengthNs >= MINUTE_NS) {
			return NLS.bind(Messages.Amounts_minutes, lengthNs / MINUTE_NS, lengthNs % MINUTE_NS / Times.SECOND_NS);
		}
		if (lengthNs >= Times.SECOND_NS) {
			return NLS.bind(Messages.Amounts_seconds, format("0.##", lengthNs / 1e9)); //$NON-NLS-1$
		}
		if (lengthNs >= 1_000_000) {
			return NLS.bind(Messages.Amounts_milliseconds, format("0.##", lengthNs / 1e6)); //$NON-NLS-1$
		}
		if (lengthNs >= 1_000) {
			return NLS.bind(Messages.Amounts_microseconds, format("0.##", lengthNs / 1e3)); //$NON-NLS-1$
		}
		return NLS.bind(Messages.Amounts_nanoseconds, lengthNs);
	}

	private static String format(String pattern, double value) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
	}
}
