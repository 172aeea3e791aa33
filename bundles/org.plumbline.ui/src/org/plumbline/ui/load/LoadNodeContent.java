package org.plumbline.ui.load;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The input is the list of top lines. */
final class LoadNodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((LoadNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null; // null means "not known" to JFace; nobody reveals a line by its object
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((LoadNode) element).children().isEmpty();
	}
}
