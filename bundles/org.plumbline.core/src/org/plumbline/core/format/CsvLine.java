package org.plumbline.core.format;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of comma-separated values: commas and doubled quotes inside quotes belong to the cell. */
public final class CsvLine {

	private CsvLine() {
	}

	/** Returns the cells without their quotes; at least one. */
	public static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				cell.append('"');
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		cells.add(cell.toString());
		return cells;
	}
}
