package org.plumbline.ui.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.plumbline.core.format.FormatDefinition;
import org.plumbline.core.format.FormatSample.Outcome;
import org.plumbline.core.format.PatternFormat;
import org.plumbline.core.format.WrittenFormats;
import org.plumbline.ui.app.Colours;

/** The first lines of a log with the parts that a format reads from them: coloured in the line, and in columns. */
final class PreviewTable {

	private static final int LINE_WIDTH = 560;
	private static final Map<String, Integer> WIDTHS = Map.of("time", 190, "severity", 80, "pid", 60, "world", 80, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"message", 360); //$NON-NLS-1$
	private static final int WIDTH = 110;

	/** A line as the format reads it. */
	private record Row(String line, Outcome outcome, Map<String, int[]> places, Map<String, String> parts) {
	}

	private final TableViewer viewer;
	private final List<TableColumn> columns = new ArrayList<>();
	private List<String> fields = List.of();

	PreviewTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setFont(JFaceResources.getTextFont());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.PreviewTable_line, LINE_WIDTH, new LineCell());
	}

	Table table() {
		return viewer.getTable();
	}

	private TableColumn column(String title, int width, StyledCellLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
		return column.getColumn();
	}

	/** Returns the selected lines. */
	List<String> selected() {
		return viewer.getStructuredSelection().stream().map(each -> ((Row) each).line()).toList();
	}

	/**
	 * Shows lines.
	 *
	 * @param format reads them; empty if it cannot be used now
	 * @return how many lines have a head of the format, how many continue another
	 */
	int[] show(List<String> lines, Optional<PatternFormat> format) {
		List<Row> rows = lines.stream().map(each -> row(each, format)).toList();
		List<String> present = FormatDefinition.FIELDS.stream()
				.filter(each -> rows.stream().anyMatch(row -> row.places().containsKey(each))).toList();
		viewer.getTable().setRedraw(false);
		if (!present.equals(fields)) {
			columns.forEach(TableColumn::dispose);
			columns.clear();
			fields = present;
			fields.forEach(each -> columns.add(column(each, WIDTHS.getOrDefault(each, WIDTH), new FieldCell(each))));
		}
		int top = viewer.getTable().getTopIndex();
		viewer.setInput(rows);
		viewer.getTable().setTopIndex(top);
		viewer.getTable().setRedraw(true);
		return new int[] { count(rows, Outcome.HEAD), count(rows, Outcome.CONTINUATION) };
	}

	private static Row row(String line, Optional<PatternFormat> format) {
		if (format.isEmpty()) {
			return new Row(line, Outcome.NOTHING, Map.of(), Map.of());
		}
		PatternFormat.Reading reading = format.get().read(line);
		return new Row(line, reading.outcome(), reading.places(), WrittenFormats.parts(format.get(), line));
	}

	private static int count(List<Row> rows, Outcome outcome) {
		return (int) rows.stream().filter(each -> each.outcome() == outcome).count();
	}

	private static Styler styler(String field) {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = FieldColours.of(field);
			}
		};
	}

	private static final Styler NO_HEAD = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = Colours.get(Colours.TEXT_MUTED);
		}
	};

	/** The whole line; what no group has is of less weight. */
	private static final class LineCell extends StyledCellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			Row row = (Row) cell.getElement();
			StyledString text = new StyledString(row.line(), NO_HEAD);
			row.places().entrySet().stream().sorted(Comparator.comparingInt(each -> each.getValue()[0]))
					.forEach(each -> text.setStyle(each.getValue()[0], each.getValue()[1] - each.getValue()[0],
							styler(each.getKey())));
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			super.update(cell);
		}
	}

	/** One part of the line as it was understood. */
	private static final class FieldCell extends StyledCellLabelProvider {

		private final String field;

		FieldCell(String field) {
			this.field = field;
		}

		@Override
		public void update(ViewerCell cell) {
			Row row = (Row) cell.getElement();
			boolean absent = !row.places().containsKey(field);
			cell.setText(absent ? "" : row.parts().getOrDefault(field, "")); //$NON-NLS-1$ //$NON-NLS-2$
			cell.setForeground(FieldColours.of(field));
			super.update(cell);
		}
	}
}
