package org.plumbline.ui.log;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMemento;

/** Which columns are shown and how wide. The message takes the room that is left unless a person made it wider. */
final class EventWidths {

	private static final int LEAST_MESSAGE = 240;
	private static final String SHOWN = "shown."; //$NON-NLS-1$
	private static final String WIDTH = "width."; //$NON-NLS-1$

	private final NatTable table;
	private final DataLayer data;
	private final ColumnHideShowLayer columns;
	private int wishedMessage;
	private boolean fitting;

	EventWidths(NatTable table, EventLayers layers) {
		this.table = table;
		data = layers.data();
		columns = layers.columns();
		table.addListener(SWT.Resize, event -> fit());
		columns.addLayerListener(this::changed);
	}

	private void changed(ILayerEvent event) {
		if (event instanceof ColumnResizeEvent resized && !fitting) {
			int message = columns.getColumnPositionByIndex(EventColumn.MESSAGE.ordinal());
			if (resized.getColumnPositionRanges().stream().anyMatch(range -> range.contains(message))) {
				wishedMessage = width(EventColumn.MESSAGE);
			}
		}
		if (event instanceof ColumnStructuralChangeEvent && !fitting && !table.isDisposed()) {
			table.getDisplay().asyncExec(this::fit); // not while the layers still hear of the change
		}
	}

	private void fit() {
		if (table.isDisposed()) {
			return;
		}
		int others = 0;
		for (EventColumn column : EventColumn.values()) {
			others += column == EventColumn.MESSAGE || !isShown(column) ? 0 : width(column);
		}
		int left = Math.max(LEAST_MESSAGE, table.getClientArea().width - others);
		int wanted = Math.max(left, wishedMessage);
		if (wanted != width(EventColumn.MESSAGE)) {
			fitting = true;
			data.setColumnWidthByPosition(EventColumn.MESSAGE.ordinal(), wanted);
			fitting = false;
		}
	}

	/** Tells whether a column is shown. */
	boolean isShown(EventColumn column) {
		return !columns.isColumnIndexHidden(column.ordinal());
	}

	/** Shows or hides a column. */
	void setShown(EventColumn column, boolean shown) {
		if (shown) {
			columns.showColumnIndexes(column.ordinal());
		} else {
			columns.hideColumnIndexes(column.ordinal());
		}
	}

	/** Returns the width of a column in points. */
	int width(EventColumn column) {
		return data.getColumnWidthByPosition(column.ordinal());
	}

	/** Sets the width of a column in points. */
	void setWidth(EventColumn column, int width) {
		data.setColumnWidthByPosition(column.ordinal(), width);
	}

	/** Writes widths and hidden columns. */
	void save(IMemento memento) {
		for (EventColumn column : EventColumn.values()) {
			memento.putBoolean(SHOWN + column.name(), isShown(column));
			if (column != EventColumn.MESSAGE) {
				memento.putInteger(WIDTH + column.name(), width(column));
			}
		}
	}

	/** Reads widths and hidden columns as far as they were written. */
	void restore(IMemento memento) {
		for (EventColumn column : EventColumn.values()) {
			Boolean shown = memento.getBoolean(SHOWN + column.name());
			Integer width = memento.getInteger(WIDTH + column.name());
			if (shown != null && shown != isShown(column)) {
				setShown(column, shown);
			}
			if (width != null && width > 0) {
				setWidth(column, width);
			}
		}
	}
}
