package org.plumbline.ui.finding;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands groups, their findings and the consequences of these to the tree. */
final class FindingNodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children(parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null; // findings do not know their cause; the tree remembers it
	}

	@Override
	public boolean hasChildren(Object element) {
		return !children(element).isEmpty();
	}

	private static List<FindingNode> children(Object element) {
		return element instanceof FindingGroup group ? group.nodes() : ((FindingNode) element).children();
	}
}
