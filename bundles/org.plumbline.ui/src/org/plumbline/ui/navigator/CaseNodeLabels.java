package org.plumbline.ui.navigator;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.plumbline.ui.app.Icons;

/** Icon, name and, with less weight, the detail of a line. */
final class CaseNodeLabels extends ColumnLabelProvider implements IStyledLabelProvider {

	private final Icons icons;

	CaseNodeLabels(Icons icons) {
		this.icons = icons;
	}

	@Override
	public StyledString getStyledText(Object element) {
		CaseNode node = (CaseNode) element;
		StyledString text = new StyledString(node.label());
		if (!node.detail().isEmpty()) {
			text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return icons.get(((CaseNode) element).icon());
	}

	@Override
	public String getToolTipText(Object element) {
		String tooltip = ((CaseNode) element).tooltip();
		return tooltip.isEmpty() ? null : tooltip; // null means "no tool tip" to JFace
	}
}
