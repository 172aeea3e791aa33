package org.plumbline.core.capacity;

/**
 * How full something was at one time.
 *
 * @param timeNs    UTC nanoseconds since 1970; known
 * @param usedBytes as the source said it; not negative
 * @param stepBytes how far the source may be off to either side because it rounds; 0 if it counts exactly
 * @param sizeBytes how much it can hold; 0 if not known
 */
public record FillLevel(long timeNs, long usedBytes, long stepBytes, long sizeBytes) {

	private static final long[] UNITS = { 1L << 40, 1L << 30, 1L << 20, 1L << 10 };
	private static final int TENTHS = 10;

	public FillLevel {
		if (usedBytes < 0 || stepBytes < 0 || sizeBytes < 0) {
			throw new IllegalArgumentException("negative level: " + usedBytes + ", " + stepBytes + ", " + sizeBytes); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/**
	 * Returns how far a size written for people ({@code 1.8G}, {@code 32M}) may be off. No source says whether it was
	 * rounded up, down or to the nearest, so this is the whole step of its last digit: a tenth of the unit if the value
	 * shows a fraction, otherwise the unit.
	 */
	public static long stepOf(long roundedBytes) {
		for (long unit : UNITS) {
			if (roundedBytes >= unit) {
				return roundedBytes % unit == 0 ? unit : unit / TENTHS;
			}
		}
		return roundedBytes == 0 ? 0 : 1;
	}

	long leastBytes() {
		return Math.max(0, usedBytes - stepBytes);
	}

	long mostBytes() {
		return usedBytes + stepBytes;
	}
}
