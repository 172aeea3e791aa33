package org.plumbline.ui.log;

import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/** Draws the name of a column. */
final class HeaderPainter extends AbstractCellPainter {

	private final Function<String, Color> colours;

	HeaderPainter(Function<String, Color> colours) {
		this.colours = colours;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		Brush brush = new Brush(gc, colours).font(JFaceResources.getDefaultFont());
		brush.fill(Colours.HEADER, bounds.x, bounds.y, bounds.width, bounds.height);
		brush.horizontal(Colours.GRID, bounds.x, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		brush.vertical(Colours.GRID, bounds.x + bounds.width - 1, bounds.y + 3, bounds.y + bounds.height - 4);
		brush.text(Colours.TEXT, cell.getDataValue().toString(), bounds.x + EventPainter.PAD,
				bounds.y + (bounds.height - brush.lineHeight()) / 2);
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
