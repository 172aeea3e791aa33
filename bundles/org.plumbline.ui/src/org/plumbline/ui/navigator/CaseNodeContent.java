package org.plumbline.ui.navigator;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands the lines of the case explorer to its tree. */
final class CaseNodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((CaseNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null; // lines do not know their parent; the tree remembers it
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((CaseNode) element).children().isEmpty();
	}
}
