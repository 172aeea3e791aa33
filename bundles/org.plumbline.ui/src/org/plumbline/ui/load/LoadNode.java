package org.plumbline.ui.load;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.EvidenceRef;

/**
 * A line of the load report.
 *
 * @param icon     name of its icon; empty for none
 * @param cells    text of each {@link LoadColumn}
 * @param keys     what each column is sorted by: Long or String
 * @param warning  whether something is or may be lost
 * @param place    line of a log that shows it
 * @param source   number of the source whose events a double click shows; -1 for none
 * @param children lines below it
 */
record LoadNode(String icon, List<String> cells, List<Comparable<?>> keys, boolean warning,
		Optional<EvidenceRef> place, int source, List<LoadNode> children) {

	LoadNode {
		cells = List.copyOf(cells);
		keys = List.copyOf(keys);
		children = List.copyOf(children);
	}

	/** Tells whether this line or one below it holds a text, which is in lower case. */
	boolean holds(String wanted) {
		return cells.stream().anyMatch(each -> each.toLowerCase(java.util.Locale.ROOT).contains(wanted))
				|| children.stream().anyMatch(each -> each.holds(wanted));
	}
}
