package org.plumbline.ui.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.app.Colours;

/**
 * A table of rows of text: sorted by a click on a head (a third one brings the first order back), filtered by a text,
 * copied with Ctrl+C.
 *
 * @param <T> type of a row
 */
public final class RowTable<T> {

	/** A column: its head, its weight and least width, and what a row has in it. */
	private record Column<T>(String title, Function<T, String> text) {
	}

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final List<Column<T>> columns = new ArrayList<>();
	private final Class<T> type;
	private Function<T, String> colour = row -> Colours.TEXT;
	private Function<T, String> copied;
	private String wanted = ""; //$NON-NLS-1$

	public RowTable(Composite parent, Class<T> type) {
		this.type = type;
		this.copied = row -> String.join("\t", columns.stream().map(each -> each.text().apply(row)).toList()); //$NON-NLS-1$
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTable().setHeaderVisible(true);
		Colours.ground(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addFilter(new Holding());
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy();
			}
		});
		Runnable unlisten = Colours.onChange(viewer::refresh);
		viewer.getTable().addDisposeListener(event -> unlisten.run());
	}

	/** Adds a column that takes a share of the width, and sorts by its text. */
	public RowTable<T> column(String title, int weight, int narrowest, Function<T, String> text) {
		return column(title, weight, narrowest, SWT.LEFT, text,
				(first, second) -> text.apply(first).compareToIgnoreCase(text.apply(second)));
	}

	/** Adds a column with an order of its own; {@code style} is its side as SWT names it. */
	public RowTable<T> column(String title, int weight, int narrowest, int style, Function<T, String> text,
			Comparator<T> order) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.setLabelProvider(new Labels(text));
		column.getColumn().addListener(SWT.Selection, event -> sort(column, order));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, narrowest));
		columns.add(new Column<>(title, text));
		return this;
	}

	/** Says which colour, by its key in {@link Colours}, a row has. */
	public RowTable<T> colour(Function<T, String> key) {
		colour = key;
		return this;
	}

	/** Says what of a row goes to the clipboard; its cells with tabs between unless said. */
	public RowTable<T> copied(Function<T, String> text) {
		copied = text;
		return this;
	}

	public TableViewer viewer() {
		return viewer;
	}

	/** Returns the holder, for layout. */
	public Composite control() {
		return viewer.getTable().getParent();
	}

	public void show(List<T> rows) {
		viewer.setInput(rows);
	}

	/** Returns the first of the selected rows. */
	public Optional<T> selected() {
		return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).map(type::cast);
	}

	/** Shows only rows that hold a text in any column; empty for all. */
	public void filter(String text) {
		wanted = text.strip().toLowerCase(Locale.ROOT);
		viewer.refresh();
	}

	/** Copies the selected rows, or all if none is selected. */
	public void copy() {
		List<?> rows = viewer.getStructuredSelection().toList();
		List<?> source = rows.isEmpty() ? List.of(viewer.getTable().getItems()).stream().map(each -> each.getData())
				.toList() : rows;
		String text = String.join("\n", source.stream().map(type::cast).map(copied).toList()); //$NON-NLS-1$
		if (text.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void sort(TableViewerColumn column, Comparator<T> order) {
		boolean same = viewer.getTable().getSortColumn() == column.getColumn();
		int before = same ? viewer.getTable().getSortDirection() : SWT.NONE;
		int direction = before == SWT.NONE ? SWT.UP : before == SWT.UP ? SWT.DOWN : SWT.NONE;
		viewer.getTable().setSortColumn(direction == SWT.NONE ? null : column.getColumn());
		viewer.getTable().setSortDirection(direction);
		viewer.setComparator(direction == SWT.NONE ? null : new Order(direction == SWT.UP ? order : order.reversed()));
	}

	/** Sorts rows. */
	private final class Order extends ViewerComparator {

		private final Comparator<T> order;

		Order(Comparator<T> order) {
			this.order = order;
		}

		@Override
		public int compare(Viewer shown, Object first, Object second) {
			return order.compare(type.cast(first), type.cast(second));
		}
	}

	/** Lets rows pass that hold the text. */
	private final class Holding extends ViewerFilter {

		@Override
		public boolean select(Viewer shown, Object parent, Object element) {
			return wanted.isEmpty() || columns.stream()
					.anyMatch(each -> each.text().apply(type.cast(element)).toLowerCase(Locale.ROOT).contains(wanted));
		}
	}

	/** Text and colour of one column. */
	private final class Labels extends ColumnLabelProvider {

		private final Function<T, String> text;

		Labels(Function<T, String> text) {
			this.text = text;
		}

		@Override
		public String getText(Object element) {
			return text.apply(type.cast(element));
		}

		@Override
		public Color getForeground(Object element) {
			return Colours.get(colour.apply(type.cast(element)));
		}

		@Override
		public String getToolTipText(Object element) {
			String shown = getText(element);
			return shown.isEmpty() ? null : shown; // null means "no tool tip" to JFace
		}
	}
}
