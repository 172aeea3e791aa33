package org.plumbline.ui.finding;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.PatchState;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

/**
 * A finding in the list.
 *
 * @param finding  what the rule found
 * @param entry    the engineer's judgement of it; empty for a consequence that is judged with its cause
 * @param patches  whether its hosts have what mends it
 * @param children its consequences
 */
record FindingNode(Finding finding, Optional<FindingEntry> entry, List<PatchState> patches,
		List<FindingNode> children) {

	FindingNode {
		patches = List.copyOf(patches);
		children = List.copyOf(children);
	}

	/** Returns the judgement; open if there is none. */
	FindingState state() {
		return entry.map(FindingEntry::getState).orElse(FindingState.OPEN);
	}

	/** Tells whether this is the same finding as another, whatever was judged since. */
	boolean isSame(FindingNode other) {
		return finding.rule().equals(other.finding.rule()) && finding.key().equals(other.finding.key());
	}

	/** Returns the id that its mark on the timeline has. */
	String markId() {
		return finding.rule() + '/' + finding.key();
	}
}
