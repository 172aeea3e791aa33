package org.plumbline.esxi.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of the {@code esxcli} family: a line of headings, a line of dashes with one group per column, rows. A cell
 * may be empty and may hold blanks, so columns are cut where the groups of dashes begin.
 *
 * @param rows all rows below the dashes that are not blank
 */
record DashedTable(List<Row> rows) {

	private static final Pattern DASHES = Pattern.compile("-+"); //$NON-NLS-1$

	/**
	 * One row.
	 *
	 * @param line    index of its line in the output
	 * @param text    the whole row
	 * @param aligned whether every column begins after a blank; otherwise the cells mean nothing
	 * @param cells   cells without outer blanks, by lower-case heading
	 * @param cut     lower-case heading of the column inside which the row ends although columns follow; empty if none
	 */
	record Row(int line, String text, boolean aligned, Map<String, String> cells, String cut) {

		/** Returns a cell; empty if the column does not exist or the row is cut before it. */
		String cell(String heading) {
			return cells.getOrDefault(heading, ""); //$NON-NLS-1$
		}
	}

	/** Returns the first table of an output. */
	static Optional<DashedTable> read(List<String> output) {
		List<String> lines = output.stream().map(Blanks::plain).toList();
		for (int i = 1; i < lines.size(); i++) {
			if (isRule(lines.get(i))) {
				return Optional.of(new DashedTable(rows(lines, i)));
			}
		}
		return Optional.empty();
	}

	/** Tells whether a line is made of at least two groups of dashes. No expression: the line may be very long. */
	private static boolean isRule(String line) {
		String text = line.strip();
		return text.startsWith("--") && text.indexOf(' ') > 0 //$NON-NLS-1$
				&& text.chars().allMatch(c -> c == '-' || c == ' ');
	}

	private static List<Row> rows(List<String> lines, int rule) {
		List<Integer> starts = new ArrayList<>();
		List<Integer> ends = new ArrayList<>();
		Matcher dashes = DASHES.matcher(lines.get(rule));
		while (dashes.find()) {
			starts.add(dashes.start());
			ends.add(dashes.end());
		}
		List<String> headings = cells(lines.get(rule - 1), starts);
		List<Row> rows = new ArrayList<>();
		for (int i = rule + 1; i < lines.size(); i++) {
			String line = lines.get(i);
			if (!line.isBlank()) {
				rows.add(row(line, i, starts, ends, headings));
			}
		}
		return rows;
	}

	private static Row row(String line, int index, List<Integer> starts, List<Integer> ends, List<String> headings) {
		Map<String, String> byHeading = new TreeMap<>();
		List<String> cells = cells(line, starts);
		String cut = ""; //$NON-NLS-1$
		for (int i = 0; i < headings.size(); i++) {
			byHeading.put(headings.get(i).toLowerCase(Locale.ROOT), cells.get(i));
			if (i + 1 < headings.size() && line.length() > starts.get(i) && line.length() < ends.get(i)) {
				cut = headings.get(i).toLowerCase(Locale.ROOT);
			}
		}
		boolean aligned = starts.stream()
				.allMatch(start -> start == 0 || start > line.length() || line.charAt(start - 1) == ' ');
		return new Row(index, line, aligned, byHeading, cut);
	}

	private static List<String> cells(String line, List<Integer> starts) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int from = Math.min(starts.get(i), line.length());
			int to = i + 1 < starts.size() ? Math.min(starts.get(i + 1), line.length()) : line.length();
			cells.add(line.substring(from, to).strip());
		}
		return cells;
	}
}
