package org.plumbline.core.decode;

import java.util.List;
import java.util.Set;

/**
 * A known process of several steps, such as a failover: what its lines are, in which order, how close together. An
 * engine looks for it among the events of one device on one host; a step that names no device may also be an event of
 * the host.
 *
 * @param id       final id
 * @param name     name for people
 * @param meaning  what happened, in plain words
 * @param advice   what to do
 * @param harmless whether it is normal
 * @param gapNs    longest time between two neighbouring events of it, in nanoseconds
 * @param steps    steps in their order
 * @param unless   an event with one of these labels, before the process is complete, means that it is something else
 * @param sources  where the facts come from
 */
public record SequencePattern(String id, String name, String meaning, String advice, boolean harmless, long gapNs,
		List<Step> steps, Set<String> unless, List<String> sources) {

	/**
	 * One step.
	 *
	 * @param anyOf   alternatives; an event is one of this step if it has all labels of one of them
	 * @param atLeast how many events (repeats counted) are needed; 0 if the step may be missing
	 * @param atMost  how many there may be; more mean that it is something else
	 */
	public record Step(List<Set<String>> anyOf, int atLeast, int atMost) {

		/** Returns whether an event with these labels belongs to this step. */
		public boolean takes(Set<String> labels) {
			return anyOf.stream().anyMatch(labels::containsAll);
		}
	}
}
