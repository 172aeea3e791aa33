package org.plumbline.core.timeline;

/**
 * A visible range of time; never empty.
 *
 * @param fromNs inclusive, UTC nanoseconds since 1970
 * @param toNs   exclusive
 */
public record TimelineRange(long fromNs, long toNs) {

	/** The narrowest range that can be shown: one microsecond. */
	public static final long SHORTEST_NS = 1_000;

	public TimelineRange {
		if (toNs - fromNs < SHORTEST_NS) {
			throw new IllegalArgumentException("range of " + (toNs - fromNs) + " ns");
		}
	}

	/** Returns the length in nanoseconds. */
	public long lengthNs() {
		return toNs - fromNs;
	}

	/** Tells whether an instant is visible. */
	public boolean contains(long timeNs) {
		return timeNs >= fromNs && timeNs < toNs;
	}

	/**
	 * Returns this range stretched around an instant that keeps its place on the screen.
	 *
	 * @param factor below 1 zooms in, above 1 zooms out
	 */
	public TimelineRange zoomed(long aroundNs, double factor, TimelineRange bounds) {
		double wanted = Math.min(bounds.lengthNs(), Math.max(SHORTEST_NS, lengthNs() * factor));
		double left = (aroundNs - fromNs) / (double) lengthNs();
		long length = Math.max(SHORTEST_NS, Math.round(wanted));
		return new TimelineRange(aroundNs - Math.round(left * length), aroundNs - Math.round(left * length) + length)
				.within(bounds);
	}

	/** Returns this range moved by some nanoseconds, but not beyond the bounds. */
	public TimelineRange moved(long byNs, TimelineRange bounds) {
		return new TimelineRange(fromNs + byNs, toNs + byNs).within(bounds);
	}

	/** Returns this range pushed and cut until it lies inside the bounds. */
	public TimelineRange within(TimelineRange bounds) {
		long length = Math.min(lengthNs(), bounds.lengthNs());
		long from = Math.max(bounds.fromNs, Math.min(fromNs, bounds.toNs - length));
		return new TimelineRange(from, from + length);
	}
}
