package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rows under column titles. The titles are repeated on every page.
 *
 * @param caption what the table shows; may be empty
 * @param columns at least one
 * @param rows    each with as many cells as there are columns
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements ReportBlock {

	public Table {
		Objects.requireNonNull(caption, "caption"); //$NON-NLS-1$
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("a table without columns"); //$NON-NLS-1$
		}
		for (Row row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException(
						row.cells().size() + " cells under " + columns.size() + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/** Returns this table without one of its columns. */
	public Table without(int column) {
		List<Row> fewer = rows.stream().map(each -> new Row(without(each.cells(), column))).toList();
		return new Table(caption, without(columns, column), fewer);
	}

	private static <T> List<T> without(List<T> all, int place) {
		List<T> fewer = new ArrayList<>(all);
		fewer.remove(place);
		return fewer;
	}

	/** On which side the content of a column stands. */
	public enum Align {
		/** Words. */
		LEFT,
		/** Marks of equal width. */
		CENTER,
		/** Numbers. */
		RIGHT
	}

	/**
	 * A column.
	 *
	 * @param title  its head
	 * @param align  side of its content
	 * @param weight share of the width, compared with the other columns; at least 1
	 */
	public record Column(String title, Align align, int weight) {
		public Column {
			Objects.requireNonNull(title, "title"); //$NON-NLS-1$
			Objects.requireNonNull(align, "align"); //$NON-NLS-1$
			if (weight < 1) {
				throw new IllegalArgumentException("weight " + weight); //$NON-NLS-1$
			}
		}

		/** Returns a column of words. */
		public static Column left(String title, int weight) {
			return new Column(title, Align.LEFT, weight);
		}

		/** Returns a column of numbers. */
		public static Column right(String title, int weight) {
			return new Column(title, Align.RIGHT, weight);
		}
	}

	/** A row. */
	public record Row(List<Cell> cells) {
		public Row {
			cells = List.copyOf(cells);
		}

		/** Returns a row of these cells. */
		public static Row of(Cell... cells) {
			return new Row(List.of(cells));
		}
	}

	/**
	 * A cell.
	 *
	 * @param prose its content
	 * @param tone  {@link Tone#NEUTRAL} for plain content; anything else is coloured by the exporter
	 */
	public record Cell(Prose prose, Tone tone) {
		public Cell {
			Objects.requireNonNull(prose, "prose"); //$NON-NLS-1$
			Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
		}

		/** Returns a plain cell, word for word. */
		public static Cell of(String text) {
			return new Cell(Prose.of(text), Tone.NEUTRAL);
		}

		/** Returns a coloured cell, word for word. */
		public static Cell of(String text, Tone tone) {
			return new Cell(Prose.of(text), tone);
		}

		/** Returns a cell in the style of code, word for word. */
		public static Cell code(String text) {
			return new Cell(Prose.code(text), Tone.NEUTRAL);
		}

		/** Returns a plain cell with the marks of {@link Prose#parse}. */
		public static Cell marked(String text) {
			return new Cell(Prose.parse(text), Tone.NEUTRAL);
		}
	}
}
