package org.plumbline.core.report;

import java.util.List;
import java.util.Objects;

/**
 * How many events of which severity happened when, with marks at the times that matter. The exporter draws it from
 * these numbers and labels the time axis in the zone of its settings.
 *
 * @param caption what the picture shows; also its text for those who cannot see it
 * @param fromNs  first instant, inclusive; UTC nanoseconds since 1970-01-01
 * @param toNs    last instant, exclusive; same unit, greater than {@code fromNs}
 * @param lanes   one under the other, on one axis; at least one
 * @param marks   by time; those outside the range are not drawn
 */
public record TimelinePicture(String caption, long fromNs, long toNs, List<Lane> lanes, List<Mark> marks)
		implements ReportBlock {

	public TimelinePicture {
		Objects.requireNonNull(caption, "caption"); //$NON-NLS-1$
		if (toNs <= fromNs) {
			throw new IllegalArgumentException("empty range"); //$NON-NLS-1$
		}
		lanes = List.copyOf(lanes);
		if (lanes.isEmpty()) {
			throw new IllegalArgumentException("a timeline without lanes"); //$NON-NLS-1$
		}
		marks = List.copyOf(marks);
	}

	/**
	 * The events of one source, or of all.
	 *
	 * @param label     name of the source; may be empty if there is only one lane
	 * @param densities one per severity; drawn one upon the other, the gravest at the bottom
	 */
	public record Lane(String label, List<Density> densities) {
		public Lane {
			Objects.requireNonNull(label, "label"); //$NON-NLS-1$
			densities = List.copyOf(densities);
		}
	}

	/**
	 * Events of one severity per slot.
	 *
	 * @param tone   the severity
	 * @param counts one per slot of equal length, earliest first, none negative; together they cover the range
	 */
	public record Density(Tone tone, List<Long> counts) {
		public Density {
			Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
			counts = List.copyOf(counts);
		}
	}

	/**
	 * A moment worth a name; shown as a numbered pin and listed below the picture.
	 *
	 * @param timeNs UTC nanoseconds since 1970-01-01
	 * @param tone   how grave it is
	 * @param label  what happened
	 * @param anchor where the label leads, without {@code #}; may be empty
	 */
	public record Mark(long timeNs, Tone tone, String label, String anchor) {
		public Mark {
			Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
			Objects.requireNonNull(label, "label"); //$NON-NLS-1$
			Objects.requireNonNull(anchor, "anchor"); //$NON-NLS-1$
		}
	}
}
