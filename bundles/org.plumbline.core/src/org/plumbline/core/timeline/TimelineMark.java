package org.plumbline.core.timeline;

/**
 * A point of interest on the timeline.
 *
 * @param kind   what it stands for
 * @param timeNs UTC nanoseconds since 1970
 * @param source number of the source it belongs to; -1 for all
 * @param label  name for people
 * @param colour {@code #rrggbb}; empty for the colour of its kind
 * @param id     id of the finding (rule and key) or annotation
 */
public record TimelineMark(Kind kind, long timeNs, int source, String label, String colour, String id) {

	/** What a mark stands for. */
	public enum Kind {
		FINDING, ANNOTATION, BOOT
	}
}
