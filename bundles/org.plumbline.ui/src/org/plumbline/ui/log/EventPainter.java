package org.plumbline.ui.log;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/** Draws one cell: ground by severity, text in one line, found text on a ground of its own. Wraps nothing. */
final class EventPainter extends AbstractCellPainter {

	/** Empty room left and right of a text. */
	static final int PAD = 6;

	private static final int BAR = 3;
	private static final int MOST_MATCHES = 20;

	private final EventRows rows;
	private final Function<String, Color> colours;
	private List<Highlights> found = List.of();

	EventPainter(EventRows rows, Function<String, Color> colours) {
		this.rows = rows;
		this.colours = colours;
	}

	/** Sets what is to be shown as found in messages. */
	void setFound(List<Highlights> highlights) {
		found = highlights;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int row = cell.getRowIndex();
		if (row < 0 || row >= rows.getRowCount()) {
			return;
		}
		Brush brush = new Brush(gc, colours);
		EventColumn column = EventColumn.values()[cell.getColumnIndex()];
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode())
				|| DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode());
		Severity severity = rows.severity(row);
		brush.fill(selected ? Colours.SELECTION : Colours.severityRow(severity), bounds.x, bounds.y, bounds.width,
				bounds.height);
		if (cell.getColumnPosition() == 0 && severity.isAtLeast(Severity.WARNING)) {
			brush.fill(Colours.severity(severity), bounds.x, bounds.y, BAR, bounds.height);
		}
		brush.font(column.isFixedPitch() ? JFaceResources.getTextFont() : JFaceResources.getDefaultFont());
		String text = column.text(rows.event(row), rows.zone());
		int y = bounds.y + (bounds.height - brush.lineHeight()) / 2;
		if (column == EventColumn.MESSAGE && !selected) {
			matches(brush, text, bounds, y);
		}
		String shown = column == EventColumn.MESSAGE ? text : brush.fitMiddle(text, bounds.width - PAD);
		brush.text(ink(column, row, severity, selected), shown, bounds.x + PAD, y);
	}

	private String ink(EventColumn column, int row, Severity severity, boolean selected) {
		if (selected) {
			return Colours.SELECTION_TEXT;
		}
		return switch (column) {
		case MESSAGE -> Colours.TEXT;
		case TIME -> rows.event(row).timeFrom() == TimeFrom.NEIGHBOUR ? Colours.TEXT_MUTED : Colours.TEXT;
		case SEVERITY -> severity.isAtLeast(Severity.WARNING) ? Colours.severity(severity) : Colours.TEXT_MUTED;
		default -> Colours.TEXT_MUTED;
		};
	}

	private void matches(Brush brush, String text, Rectangle bounds, int y) {
		found.forEach(each -> matches(brush, each, text, bounds, y));
	}

	private void matches(Brush brush, Highlights highlight, String text, Rectangle bounds, int y) {
		Matcher matcher = highlight.pattern().matcher(text);
		int x = bounds.x + PAD;
		for (int i = 0; i < MOST_MATCHES && matcher.find(); i++) {
			int from = x + brush.width(text.substring(0, matcher.start()));
			if (from > bounds.x + bounds.width) {
				return;
			}
			brush.fillRound(highlight.colour(), from - 1, y, brush.width(matcher.group()) + 2, brush.lineHeight(), 2);
		}
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
