package org.plumbline.ui.log;

import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.plumbline.ui.app.Colours;

/** Tells the table who draws its cells. Colours are taken at each paint; a change of theme needs nothing here. */
final class EventStyle extends AbstractRegistryConfiguration {

	private final EventPainter painter;
	private final Function<String, Color> colours;

	EventStyle(EventPainter painter, Function<String, Color> colours) {
		this.painter = painter;
		this.colours = colours;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeaderPainter(colours),
				DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeaderPainter(colours),
				DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colours.apply(Colours.BACKGROUND));
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colours.apply(Colours.TEXT));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
	}
}
