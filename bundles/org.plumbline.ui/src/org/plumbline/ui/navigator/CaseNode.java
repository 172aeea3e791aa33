package org.plumbline.ui.navigator;

import java.util.List;
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
 */
record CaseNode(String icon, String label, String detail, String tooltip, Set<Integer> sources,
		List<CaseNode> children) {

	CaseNode {
		sources = Set.copyOf(sources);
		children = List.copyOf(children);
	}
}
