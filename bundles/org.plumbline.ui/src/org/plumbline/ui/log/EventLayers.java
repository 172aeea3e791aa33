package org.plumbline.ui.log;

import java.time.ZoneOffset;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.osgi.util.NLS;

/** How the table is put together: data, hidden columns, selection of whole rows, viewport, names of columns on top. */
final class EventLayers {

	private final DataLayer data;
	private final ColumnHideShowLayer columns;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeLayer all;

	/**
	 * @param rowHeight in points
	 * @param character width of a character in points
	 */
	EventLayers(EventRows rows, int rowHeight, int character) {
		data = new DataLayer(rows, 100, rowHeight);
		data.setRowsResizableByDefault(false);
		for (EventColumn column : EventColumn.values()) {
			data.setColumnWidthByPosition(column.ordinal(), column.characters() * character + 2 * EventPainter.PAD);
		}
		columns = new ColumnHideShowLayer(data);
		for (EventColumn column : EventColumn.values()) {
			if (!column.isShown()) {
				columns.hideColumnIndexes(column.ordinal());
			}
		}
		selection = new SelectionLayer(columns, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.setLayerPainter(new CellLayerPainter()); // no frame around a cell: rows are selected
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		DataLayer names = new DataLayer(new Names(rows), 100, headerHeight(rowHeight));
		ColumnHeaderLayer header = new ColumnHeaderLayer(names, viewport, selection, false, new CellLayerPainter());
		header.addConfiguration(new DefaultColumnResizeBindings());
		all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
	}

	/** Returns the height of the row of names. */
	static int headerHeight(int rowHeight) {
		return rowHeight + EventPainter.PAD;
	}

	/** Returns widths and heights. */
	DataLayer data() {
		return data;
	}

	/** Returns which columns are hidden. */
	ColumnHideShowLayer columns() {
		return columns;
	}

	/** Returns which rows are selected. */
	SelectionLayer selection() {
		return selection;
	}

	/** Returns what is visible. */
	ViewportLayer viewport() {
		return viewport;
	}

	/** Returns the whole. */
	CompositeLayer all() {
		return all;
	}

	/** The names of the columns as the one row of the header. */
	private record Names(EventRows rows) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			EventColumn named = EventColumn.values()[column];
			return named == EventColumn.TIME ? NLS.bind(Messages.EventTable_timeIn, zone()) : named.label();
		}

		private String zone() {
			return rows.zone().equals(ZoneOffset.UTC) ? "UTC" : rows.zone().getId(); //$NON-NLS-1$
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("names are fixed"); //$NON-NLS-1$
		}

		@Override
		public int getColumnCount() {
			return EventColumn.values().length;
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}
}
