package org.plumbline.ui.load;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;

/** Sorts lines that stand below the same group; bundles and groups keep their order. */
final class LoadOrder extends ViewerComparator {

	private LoadColumn column = LoadColumn.NAME;
	private int direction = SWT.NONE;

	/** Sorts by a column: upwards, downwards, then as the report has it. Returns the direction as SWT names it. */
	int next(LoadColumn chosen) {
		direction = chosen != column || direction == SWT.NONE ? SWT.UP : direction == SWT.UP ? SWT.DOWN : SWT.NONE;
		column = chosen;
		return direction;
	}

	@Override
	public int compare(Viewer viewer, Object first, Object second) {
		LoadNode a = (LoadNode) first;
		LoadNode b = (LoadNode) second;
		if (direction == SWT.NONE || isGroup(a) || isGroup(b)) {
			return 0; // the sort of the viewer is stable
		}
		int order = compare(a.keys().get(column.ordinal()), b.keys().get(column.ordinal()));
		return direction == SWT.UP ? order : -order;
	}

	private static boolean isGroup(LoadNode node) {
		return node.source() < 0 && node.place().isEmpty() && !node.children().isEmpty();
	}

	private static int compare(Comparable<?> a, Comparable<?> b) {
		if (a instanceof Long x && b instanceof Long y) {
			return x.compareTo(y);
		}
		return String.valueOf(a).compareToIgnoreCase(String.valueOf(b));
	}
}
