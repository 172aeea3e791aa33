package org.plumbline.ui.finding;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands findings and their consequences to the tree. */
final class FindingNodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((FindingNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null; // findings do not know their cause; the tree remembers it
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((FindingNode) element).children().isEmpty();
	}
}
