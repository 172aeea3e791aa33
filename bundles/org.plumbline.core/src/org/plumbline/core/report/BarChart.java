package org.plumbline.core.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How full things are, one bar each, from 0 to 100 percent.
 *
 * @param caption          what the chart shows; also its text for those who cannot see it
 * @param bars             top to bottom
 * @param thresholdPercent where a line is drawn through all bars, 0 to 100, if any
 */
public record BarChart(String caption, List<Bar> bars, OptionalInt thresholdPercent) implements ReportBlock {

	public BarChart {
		Objects.requireNonNull(caption, "caption"); //$NON-NLS-1$
		bars = List.copyOf(bars);
		Objects.requireNonNull(thresholdPercent, "thresholdPercent"); //$NON-NLS-1$
	}

	/**
	 * A bar.
	 *
	 * @param label       what it stands for
	 * @param usedPercent its length; drawn from 0 to 100, whatever it is
	 * @param valueText   the numbers behind it, as a person reads them
	 * @param tone        its colour
	 */
	public record Bar(String label, double usedPercent, String valueText, Tone tone) {

		private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		private static final int UNIT_STEP = 1024;
		private static final int TENTHS_BELOW = 10;

		public Bar {
			Objects.requireNonNull(label, "label"); //$NON-NLS-1$
			if (!Double.isFinite(usedPercent)) {
				throw new IllegalArgumentException("usedPercent " + usedPercent); //$NON-NLS-1$
			}
			Objects.requireNonNull(valueText, "valueText"); //$NON-NLS-1$
			Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
		}

		/**
		 * Returns the bar of a thing with a size. A thing of size 0 is shown as empty.
		 *
		 * @param usedPercent as the host said it: it may round in its own way
		 */
		public static Bar ofBytes(String label, long usedBytes, long sizeBytes, double usedPercent, Tone tone) {
			return new Bar(label, sizeBytes <= 0 ? 0 : usedPercent, bytes(usedBytes) + " / " + bytes(sizeBytes), tone); //$NON-NLS-1$
		}

		private static String bytes(long sizeBytes) {
			double size = sizeBytes;
			int unit = 0;
			while (size >= UNIT_STEP && unit < UNITS.length - 1) {
				size /= UNIT_STEP;
				unit++;
			}
			boolean tenths = unit > 0 && size < TENTHS_BELOW && size != Math.rint(size);
			return String.format(Locale.ROOT, tenths ? "%.1f %s" : "%.0f %s", size, UNITS[unit]); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
