package org.plumbline.core.load;

import java.util.List;

import org.plumbline.model.evidence.SupportBundle;

/**
 * What was read of one bundle.
 *
 * @param bundle   its model
 * @param members  all members in order of their paths
 * @param problems all problems, warnings first, then by path and time
 */
public record BundleLoad(SupportBundle bundle, List<MemberLoad> members, List<LoadProblem> problems) {

	public BundleLoad {
		members = List.copyOf(members);
		problems = List.copyOf(problems);
	}

	/** Returns how many members are of a kind. */
	public long count(MemberLoad.Kind kind) {
		return members.stream().filter(each -> each.kind() == kind).count();
	}

	/** Returns how many problems are warnings. */
	public long warnings() {
		return problems.stream().filter(LoadProblem::warning).count();
	}

	/** Returns the lines of all logs. */
	public long lines() {
		return members.stream().flatMap(each -> each.source().stream()).mapToLong(each -> each.lines()).sum();
	}

	/** Returns the lines of all logs whose head no format knew. */
	public long unparsedLines() {
		return members.stream().flatMap(each -> each.source().stream()).mapToLong(each -> each.unparsedLines()).sum();
	}
}
