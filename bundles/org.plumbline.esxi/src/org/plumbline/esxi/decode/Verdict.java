package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Optional;

/**
 * What a line means.
 *
 * @param decidedBy     the level that decides; empty for lines that carry no status
 * @param name          name of what decides, such as {@code "UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED"}
 * @param releases      for which releases the meaning holds, such as "ESXi 5.0 and later"; empty if for all
 * @param meaning       in plain words; never empty
 * @param advice        what to do; may be empty
 * @param harmless      known not to be a fault
 * @param harmlessWhen  why or when; may be empty
 * @param companions    what usually stands near such a line
 * @param related       related knowledge, each a sentence or two
 * @param otherReadings other ways to read the code, labelled
 * @param sources       where the facts come from
 */
public record Verdict(Optional<DecidingLevel> decidedBy, String name, String releases, String meaning, String advice,
		boolean harmless, String harmlessWhen, List<String> companions, List<String> related,
		List<Reading> otherReadings, List<String> sources) {

	public Verdict {
		companions = List.copyOf(companions);
		related = List.copyOf(related);
		otherReadings = List.copyOf(otherReadings);
		sources = List.copyOf(sources);
	}
}
