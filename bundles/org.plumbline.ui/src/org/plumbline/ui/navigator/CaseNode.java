package org.plumbline.ui.navigator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the case explorer.
 *
 * @param icon     name of its icon
 * @param label    name
 * @param detail   what stands behind the name with less weight; may be empty
 * @param tooltip  the whole story; may be empty
 * @param sources  numbers of the sources below it; double click shows only their events; empty for none
 * @param children lines below it
 * @param file     the file that it stands for, if that is no log
 */
record CaseNode(String icon, String label, String detail, String tooltip, Set<Integer> sources, List<CaseNode> children,
		Optional<CaseFile> file) {

	/** Files that are no logs, all together: many, so they stay closed until somebody opens them. */
	static final String FILES = "files"; //$NON-NLS-1$

	CaseNode {
		sources = Set.copyOf(sources);
		children = List.copyOf(children);
	}

	CaseNode(String icon, String label, String detail, String tooltip, Set<Integer> sources, List<CaseNode> children) {
		this(icon, label, detail, tooltip, sources, children, Optional.empty());
	}
}
