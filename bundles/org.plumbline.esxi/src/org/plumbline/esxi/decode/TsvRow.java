package org.plumbline.esxi.decode;

import java.util.Map;
import java.util.OptionalInt;

/** One row of a table. A column that the table lacks is our own mistake and flies. */
final class TsvRow {

	private final String table;
	private final Map<String, Integer> columns;
	private final String[] cells;

	TsvRow(String table, Map<String, Integer> columns, String[] cells) {
		this.table = table;
		this.columns = columns;
		this.cells = cells;
	}

	/** Returns a cell; empty if it is. */
	String text(String column) {
		Integer index = columns.get(column);
		if (index == null) {
			throw new IllegalStateException(table + " has no column " + column); //$NON-NLS-1$
		}
		return index < cells.length ? cells[index] : ""; //$NON-NLS-1$
	}

	/** Returns a cell that holds a hexadecimal number; empty if the cell is. */
	OptionalInt hex(String column) {
		String cell = text(column);
		return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.decode(cell));
	}

	/** Returns whether a cell says "yes". */
	boolean yes(String column) {
		return text(column).equals("yes"); //$NON-NLS-1$
	}

	/** Returns the releases for which the row holds, from the columns {@code since} and {@code until}. */
	ReleaseRange releases() {
		return new ReleaseRange(text("since"), text("until")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
