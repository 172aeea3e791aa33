package org.plumbline.core.rule;

import java.util.List;
import java.util.Optional;

/**
 * Whether the mend of a finding is in the build of its hosts.
 *
 * @param hosts    hosts of the finding with one build, sorted
 * @param release  their product line; empty if not known
 * @param build    their build; empty if not known
 * @param level    the last known level that the build has reached; empty if not known
 * @param fix      the mend, as the rule says it
 * @param fixLevel the build of the mend; empty if the table does not hold it
 * @param verdict  whether the mend is in the build
 * @param sentence all this in words
 */
public record PatchState(List<String> hosts, String release, String build, Optional<KnownBuild> level, FixedIn fix,
		Optional<KnownBuild> fixLevel, Verdict verdict, String sentence) {

	/** Whether a mend is in a build. */
	public enum Verdict {
		INCLUDED, MISSING, UNKNOWN
	}

	public PatchState {
		hosts = List.copyOf(hosts);
	}
}
