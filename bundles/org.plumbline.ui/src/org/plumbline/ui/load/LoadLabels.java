package org.plumbline.ui.load;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;

/** Text, icon and colour of one column. */
final class LoadLabels extends ColumnLabelProvider {

	private final LoadColumn column;
	private final Icons icons;

	LoadLabels(LoadColumn column, Icons icons) {
		this.column = column;
		this.icons = icons;
	}

	@Override
	public String getText(Object element) {
		return ((LoadNode) element).cells().get(column.ordinal());
	}

	@Override
	public Image getImage(Object element) {
		String icon = ((LoadNode) element).icon();
		return column == LoadColumn.NAME && !icon.isEmpty() ? icons.get(icon) : null; // null means "no image" to JFace
	}

	@Override
	public Color getForeground(Object element) {
		LoadNode node = (LoadNode) element;
		if (column == LoadColumn.UNKNOWN && !getText(element).isEmpty()) {
			return Colours.get(Colours.severity(Severity.WARNING));
		}
		boolean quote = node.icon().isEmpty();
		return quote || column != LoadColumn.NAME ? Colours.get(Colours.TEXT_MUTED) : Colours.get(Colours.TEXT);
	}

	@Override
	public String getToolTipText(Object element) {
		String text = getText(element);
		return text.isEmpty() ? null : text; // null means "no tool tip" to JFace
	}
}
