package org.plumbline.core.compare;

import java.util.List;

import org.plumbline.model.EvidenceRef;

/**
 * A class of lines that comes more or less often.
 *
 * @param change        {@code NEW}, {@code GONE}, {@code MORE} or {@code LESS}
 * @param lines         the class
 * @param before        events on the first side, repeats included
 * @param after         events on the second side, repeats included
 * @param beforePerHour events per hour of the time that the logs of the program cover on the first side
 * @param afterPerHour  the same on the second side
 * @param size          size of the change in standard deviations of a random process with these rates
 * @param example       the first line of the class, on the second side if there is one
 * @param text          its message
 * @param rules         ids of rules whose findings quote a line of this class, sorted
 */
public record LineChange(Change change, LineClass lines, long before, long after, double beforePerHour,
		double afterPerHour, double size, EvidenceRef example, String text, List<String> rules) {

	public LineChange {
		rules = List.copyOf(rules);
	}
}
