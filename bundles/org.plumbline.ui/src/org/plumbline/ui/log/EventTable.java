package org.plumbline.ui.log;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.model.EvidenceRef;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;
import org.plumbline.ui.timeline.SeveritySearch;

/**
 * A table of events of any length with a strip that shows the whole list beside it. Knows no case: it is given a list
 * and tells which row is selected. UI thread.
 */
public final class EventTable extends Composite {

	private static final int ROW_PADDING = 5;
	/** More lines than a person can want in a mail; keeps the clipboard from filling the memory. */
	private static final int MOST_COPIED = 100_000;

	private final EventRows rows = new EventRows();
	private final EventLayers layers;
	private final EventPainter painter;
	private final NatTable table;
	private final EventStrip strip;
	private final EventWidths widths;
	private final EventTip tip;
	private final Function<String, Color> colours;
	private final LongConsumer listener;
	private Optional<EventList> hits = Optional.empty();
	private boolean telling;

	/**
	 * @param colours  gives the colour of a key
	 * @param listener is told the row, as the store numbers it, that a person selected
	 */
	public EventTable(Composite parent, Function<String, Color> colours, LongConsumer listener) {
		super(parent, SWT.NONE);
		this.colours = colours;
		this.listener = listener;
		setLayout(noMargins(new GridLayout(2, false)));
		GC gc = new GC(this);
		gc.setFont(JFaceResources.getTextFont());
		int rowHeight = gc.getFontMetrics().getHeight() + ROW_PADDING;
		int character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		layers = new EventLayers(rows, rowHeight, character);
		painter = new EventPainter(rows, colours);
		table = new NatTable(this, NatTable.DEFAULT_STYLE_OPTIONS, layers.all(), false);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		strip = new EventStrip(this, rows, colours, this::goTo);
		GridData beside = new GridData(SWT.FILL, SWT.FILL, false, true);
		beside.verticalIndent = EventLayers.headerHeight(rowHeight);
		strip.setLayoutData(beside);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new EventStyle(painter, colours));
		table.addConfiguration(new EventBindings(rows, this::goTo));
		table.configure();
		// SWT scales points to pixels already; the table must not do it again.
		table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
		table.addOverlayPainter((graphics, layer) -> sayWhyEmpty(graphics));
		table.setBackground(colours.apply(Colours.BACKGROUND));
		widths = new EventWidths(table, layers);
		tip = new EventTip(table, rows);
		layers.selection().addLayerListener(this::layerChanged);
		// The table would copy cells; people want the lines as they stand in the log.
		layers.selection().registerCommandHandler(new CopyLines(this::copy));
	}

	private void sayWhyEmpty(GC gc) {
		if (rows.size() == 0) {
			String text = rows.events().isPresent() ? Messages.EventTable_noMatch : Messages.EventTable_empty;
			Brush brush = new Brush(gc, colours).font(JFaceResources.getDefaultFont());
			brush.textCentred(Colours.TEXT_MUTED, text, table.getClientArea().width / 2,
					table.getClientArea().height / 2);
		}
	}

	private static GridLayout noMargins(GridLayout layout) {
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		return layout;
	}

	/** Sets what gives the world of an event with its name; empty for a world without one. */
	void setWorlds(Function<LogRecord, String> names) {
		tip.setWorlds(names);
	}

	/** Shows a list of events from the first one whose time is known; nothing is selected. */
	public void show(EventStore store, EventList events) {
		rows.show(store, events);
		renew();
		showIndex(firstTimed(events));
	}

	/** Events whose time is not known stand above all others, where nobody wants to begin to read. */
	private static long firstTimed(EventList events) {
		long first = events.indexAtOrAfter(Times.UNKNOWN_NS + 1);
		return first == events.size() ? 0 : first;
	}

	/** Scrolls so that an event stands on top. */
	private void showIndex(long index) {
		if (rows.size() > 0) {
			if (rows.reach(index)) {
				table.refresh();
			}
			scrollTo(rows.rowOf(index));
		}
	}

	/**
	 * Shows a longer list of the same case: the event on top stays there, unless it was the first one.
	 *
	 * @param find gives the row, as the new store numbers it, of a line in the old one
	 */
	public void follow(EventStore store, EventList events,
			Function<EvidenceRef, OptionalLong> find) {
		int top = layers.viewport().getOriginRowPosition();
		boolean first = rows.size() == 0 || rows.index(top) == firstTimed(rows.events().orElseThrow());
		EvidenceRef anchor = first ? EvidenceRef.NONE
				: rows.store().orElseThrow().ref(rows.events().orElseThrow().row(rows.index(top)));
		show(store, events);
		OptionalLong row = first ? OptionalLong.empty() : find.apply(anchor);
		long index = row.isPresent() ? events.indexOfRow(row.getAsLong()) : -1;
		if (index >= 0) {
			showIndex(index);
		}
	}

	private void scrollTo(int row) {
		layers.viewport().setOriginY(layers.viewport().getScrollableLayer().getStartYOfRowPosition(row));
	}

	/** Selects an event, as {@link #select} does, but stays where it is. */
	public void selectInPlace(OptionalLong row) {
		int top = layers.viewport().getOriginRowPosition();
		long index = row.isPresent() ? rows.events().map(list -> list.indexOfRow(row.getAsLong())).orElse(-1L) : -1;
		if (index >= rows.index(0) && index < rows.index(rows.getRowCount())) {
			telling = true;
			layers.selection().selectRow(0, rows.rowOf(index), false, false);
			scrollTo(top);
			telling = false;
			strip.setSelected(OptionalLong.of(index));
		}
	}

	/** Shows no events. */
	public void showNothing() {
		rows.showNothing();
		strip.setMarks(List.of());
		renew();
	}

	private void renew() {
		telling = true;
		layers.selection().clear();
		table.refresh();
		telling = false;
		strip.setSelected(OptionalLong.empty());
		strip.forget();
	}

	/** Sets which texts get a ground of their own. */
	void setHighlights(List<Highlights> highlights) {
		painter.setFound(highlights);
		table.redraw();
	}

	/** Sets the events that were found among those shown. Without, all that is shown was found. */
	void setHits(Optional<EventList> found) {
		hits = found;
		strip.setHits(found);
	}

	/** Selects the next event that was found, after the selected one; the first one after the last. */
	void nextHit() {
		long index = selectedIndex().orElse(-1);
		if (hits.isEmpty()) {
			goTo(index + 1 == rows.size() ? 0 : index + 1);
		} else if (hits.get().size() > 0) {
			long at = hitAfter(hits.get(), index);
			goTo(rows.events().orElseThrow().indexOfRow(hits.get().row(at == hits.get().size() ? 0 : at)));
		}
	}

	/** Selects the last event that was found before the selected one; the last one before the first. */
	void previousHit() {
		long index = selectedIndex().orElse(0);
		if (hits.isEmpty()) {
			goTo(index == 0 ? rows.size() - 1 : index - 1);
		} else if (hits.get().size() > 0) {
			long at = hitAfter(hits.get(), index - 1) - 1;
			goTo(rows.events().orElseThrow().indexOfRow(hits.get().row(at < 0 ? hits.get().size() - 1 : at)));
		}
	}

	/** Returns the place in {@code found} of the first event whose place in the table is after an index. */
	private long hitAfter(EventList found, long index) {
		EventList shown = rows.events().orElseThrow();
		long low = 0;
		long high = found.size();
		while (low < high) {
			long middle = low + high >>> 1;
			if (shown.indexOfRow(found.row(middle)) <= index) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Sets findings and annotations for the strip. */
	public void setMarks(List<TimelineMark> marks) {
		strip.setMarks(marks);
	}

	/** Sets the zone in which times are shown. */
	public void setZone(ZoneId zone) {
		rows.setZone(zone);
		table.redraw();
	}

	/** Draws all again, after colours or fonts changed. */
	public void repaint() {
		table.setBackground(colours.apply(Colours.BACKGROUND));
		table.redraw();
		strip.redraw();
	}

	/** Selects an event by its row in the store and brings it into view; without it in the list, selects nothing. */
	public void select(OptionalLong row) {
		long index = row.isPresent() ? rows.events().map(list -> list.indexOfRow(row.getAsLong())).orElse(-1L) : -1;
		telling = true;
		if (index < 0) {
			layers.selection().clear();
			strip.setSelected(OptionalLong.empty());
		} else if (selectedIndex().isEmpty() || selectedIndex().getAsLong() != index) {
			mark(index);
		}
		telling = false;
	}

	private void mark(long index) {
		if (rows.reach(index)) {
			table.refresh();
		}
		int row = rows.rowOf(index);
		layers.selection().selectRow(0, row, false, false);
		int top = layers.viewport().getOriginRowPosition();
		int visible = layers.viewport().getRowCount();
		if (row < top || row >= top + visible - 1) {
			int middle = Math.max(0, row - visible / 2);
			scrollTo(middle);
		}
		strip.setSelected(OptionalLong.of(index));
		table.redraw();
	}

	/** Selects the event at a place in the list, as if a person had done it. */
	private void goTo(long index) {
		if (index >= 0 && index < rows.size()) {
			telling = true;
			mark(index);
			telling = false;
			listener.accept(rows.events().orElseThrow().row(index));
		}
	}

	/** Selects the next event after the selected one that is at least that bad; does nothing if there is none. */
	public void selectNext(Severity least) {
		search().flatMap(search -> boxed(search.next(selectedIndex().orElse(-1), least))).ifPresent(this::goTo);
	}

	/** Selects the last event before the selected one that is at least that bad; does nothing if there is none. */
	public void selectPrevious(Severity least) {
		search().flatMap(search -> boxed(search.previous(selectedIndex().orElse(rows.size()), least)))
				.ifPresent(this::goTo);
	}

	private static Optional<Long> boxed(OptionalLong index) {
		return index.isPresent() ? Optional.of(index.getAsLong()) : Optional.empty();
	}

	private Optional<SeveritySearch> search() {
		return rows.events().map(events -> new SeveritySearch(rows.store().orElseThrow(), events));
	}

	private OptionalLong selectedIndex() {
		int row = layers.selection().getLastSelectedCellPosition() == null ? -1
				: layers.selection().getLastSelectedCellPosition().getRowPosition();
		boolean none = row < 0 || !layers.selection().isRowPositionSelected(row);
		return none ? OptionalLong.empty() : OptionalLong.of(rows.index(row));
	}

	private void layerChanged(ILayerEvent event) {
		if (event instanceof ISelectionEvent && !telling) {
			selectedIndex().ifPresent(index -> {
				strip.setSelected(OptionalLong.of(index));
				listener.accept(rows.events().orElseThrow().row(index));
			});
		}
	}

	/** Copies the whole texts of the selected events, one after the other; does nothing if none is selected. */
	public void copy() {
		List<String> texts = selectedTexts();
		if (!texts.isEmpty()) {
			Clipboard clipboard = new Clipboard(getDisplay());
			String all = String.join(System.lineSeparator(), texts);
			clipboard.setContents(new Object[] { all }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** Returns the whole texts of the selected events, as many as a clipboard should hold. */
	List<String> selectedTexts() {
		List<String> texts = new ArrayList<>();
		for (Range range : layers.selection().getSelectedRowPositions()) {
			for (int row = range.start; row < range.end && texts.size() < MOST_COPIED; row++) {
				texts.add(rows.event(row).text());
			}
		}
		return List.copyOf(texts);
	}

	/** Selects all events. */
	public void selectAll() {
		layers.selection().selectAll();
	}

	/** Returns which columns are shown and how wide they are. */
	EventWidths widths() {
		return widths;
	}

	/** Returns the table itself, for menus. */
	NatTable table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
