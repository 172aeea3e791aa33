package org.plumbline.esxi.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a code table.
 *
 * <pre>
 * table  = { comment } header { comment | row }
 * comment = "#" text
 * header = column { TAB column }
 * row    = cell { TAB cell }
 * </pre>
 *
 * UTF-8, lines end with LF; an absent cell at the end of a row is empty. A table belongs to the product, so one that
 * is missing is our own mistake.
 */
final class Tsv {

	private Tsv() {
	}

	/** Reads all rows of a table, in their order. */
	static List<TsvRow> read(ResourceOpener opener, String name) {
		try (var reader = new BufferedReader(new InputStreamReader(opener.open(name), StandardCharsets.UTF_8))) {
			return rows(name, reader);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}

	private static List<TsvRow> rows(String name, BufferedReader reader) throws IOException {
		List<TsvRow> rows = new ArrayList<>();
		Map<String, Integer> columns = new HashMap<>();
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			if (line.isEmpty() || line.charAt(0) == '#') {
				continue;
			}
			String[] cells = line.split("\t", -1); //$NON-NLS-1$
			if (columns.isEmpty()) {
				for (int i = 0; i < cells.length; i++) {
					columns.put(cells[i], i);
				}
			} else {
				rows.add(new TsvRow(name, columns, cells));
			}
		}
		return rows;
	}

	/** Returns the parts of a cell that holds a list parted by semicolons. */
	static List<String> list(String cell) {
		List<String> parts = new ArrayList<>();
		for (String part : cell.split(";")) { //$NON-NLS-1$
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return List.copyOf(parts);
	}
}
