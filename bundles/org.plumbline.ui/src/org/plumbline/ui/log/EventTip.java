package org.plumbline.ui.log;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.event.Uptimes;
import org.plumbline.core.store.LogRecord;

/** Says what stands behind the numbers of an event while the mouse rests on its world, its operation or its time. */
final class EventTip extends NatTableContentTooltip {

	private final EventRows rows;
	private Function<LogRecord, String> world = event -> ""; //$NON-NLS-1$

	/** @param table whose body is {@code rows} */
	EventTip(NatTable table, EventRows rows) {
		super(table, GridRegion.BODY);
		this.rows = rows;
	}

	/** @param names gives the world of an event with its name; empty if there is none */
	void setWorlds(Function<LogRecord, String> names) {
		world = names;
	}

	@Override
	protected String getText(Event event) {
		int column = natTable.getColumnPositionByX(event.x);
		int row = natTable.getRowPositionByY(event.y);
		ILayerCell cell = natTable.getCellByPosition(column, row);
		if (cell == null || cell.getRowIndex() < 0 || cell.getRowIndex() >= rows.getRowCount()) {
			return null; // how this library says that there is nothing to show
		}
		String text = text(EventColumn.values()[cell.getColumnIndex()], rows.event(cell.getRowIndex()));
		return text.isEmpty() ? null : text;
	}

	private String text(EventColumn column, LogRecord event) {
		return switch (column) {
		case WORLD, MESSAGE -> Optional.of(world.apply(event)).filter(name -> !name.isEmpty())
				.map(name -> NLS.bind(Messages.EventTip_world, name)).orElse(""); //$NON-NLS-1$
		case OPERATION -> event.opId();
		case TIME -> event.uptimeNs() < 0 ? "" : NLS.bind(Messages.EventTip_uptime, Uptimes.text(event.uptimeNs())); //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}
}
