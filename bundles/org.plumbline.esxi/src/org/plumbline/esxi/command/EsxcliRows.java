package org.plumbline.esxi.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CsvLine;
import org.plumbline.core.format.JsonRows;

/**
 * A list of structures as {@code esxcli} and {@code localcli} write it for programs ({@code --formatter=csv},
 * {@code keyvalue}, {@code xml}, {@code json}):
 *
 * <pre>
 * csv      = name { "," name } [","] LF { value { "," value } [","] LF }
 * keyvalue = { type "[" n "]." name "." kind "=" value LF }
 * xml      = … { "&lt;structure" … { "&lt;field name=" quoted "&gt;" "&lt;" kind "&gt;" value "&lt;/" … }
 *            "&lt;/structure&gt;" } …
 * json     = a list of objects, wherever it stands
 * </pre>
 *
 * Names are compared by their letters and digits only: {@code MountPoint} and {@code Mount Point} are the same.
 */
final class EsxcliRows {

	/**
	 * One structure.
	 *
	 * @param line   index of its first line in the output
	 * @param fields values by name, see {@link #key}
	 */
	record Row(int line, Map<String, String> fields) {

		/** Returns the first of these fields that there is; empty if there is none. */
		String field(String... names) {
			for (String each : names) {
				String value = fields.getOrDefault(each, ""); //$NON-NLS-1$
				if (!value.isEmpty()) {
					return value;
				}
			}
			return ""; //$NON-NLS-1$
		}
	}

	private static final Pattern KEY_VALUE = Pattern
			.compile("(\\w{1,80}\\[\\d{1,9}\\])\\.([^.=]{1,80})(?:\\.\\w{1,40})?=(.*)"); //$NON-NLS-1$
	private static final Pattern STRUCTURE = Pattern.compile("<structure\\b"); //$NON-NLS-1$
	private static final Pattern FIELD = Pattern
			.compile("<field name=\"([^\"]{1,80})\">\\s{0,200}<(\\w{1,40})>([^<]{0,10000})</\\2>"); //$NON-NLS-1$

	private EsxcliRows() {
	}

	/** Returns the structures; empty if the output is a table for people. */
	static List<Row> read(List<String> lines) {
		String first = lines.stream().map(String::strip).filter(each -> !each.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
		if (first.startsWith("<")) { //$NON-NLS-1$
			return xml(lines);
		} else if (first.startsWith("[") || first.startsWith("{")) { //$NON-NLS-1$ //$NON-NLS-2$
			return JsonRows.read(lines).stream().map(each -> row(each.line(), each.values())).toList();
		} else if (KEY_VALUE.matcher(first).matches()) {
			return keyValue(lines);
		}
		return first.indexOf(',') > 0 && first.indexOf(' ') < 0 ? csv(lines) : List.of();
	}

	/** Returns what counts of a name. */
	static String key(String name) {
		return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Row row(int line, Map<String, String> values) {
		Map<String, String> fields = new LinkedHashMap<>();
		values.forEach((name, value) -> fields.put(key(name), Blanks.plain(value).strip()));
		return new Row(line, fields);
	}

	private static List<Row> csv(List<String> lines) {
		List<Row> rows = new ArrayList<>();
		Optional<List<String>> names = Optional.empty();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).isBlank()) {
				continue;
			}
			List<String> cells = CsvLine.cells(lines.get(i).strip());
			if (names.isEmpty()) {
				names = Optional.of(cells);
				continue;
			}
			Map<String, String> values = new LinkedHashMap<>();
			for (int j = 0; j < Math.min(cells.size(), names.get().size()); j++) {
				values.put(names.get().get(j), cells.get(j));
			}
			rows.add(row(i, values));
		}
		return rows;
	}

	private static List<Row> keyValue(List<String> lines) {
		Map<String, Integer> first = new LinkedHashMap<>();
		Map<String, Map<String, String>> structures = new LinkedHashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher line = KEY_VALUE.matcher(lines.get(i).strip());
			if (line.matches()) {
				first.putIfAbsent(line.group(1), i);
				structures.computeIfAbsent(line.group(1), each -> new LinkedHashMap<>()).put(line.group(2),
						line.group(3));
			}
		}
		return structures.entrySet().stream().map(each -> row(first.get(each.getKey()), each.getValue())).toList();
	}

	/** Reads what has this shape; nothing outside of the text is ever looked at, as a reader of XML might. */
	private static List<Row> xml(List<String> lines) {
		String text = String.join("\n", lines); //$NON-NLS-1$
		List<Integer> starts = new ArrayList<>(STRUCTURE.matcher(text).results().map(each -> each.start()).toList());
		starts.add(text.length());
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i + 1 < starts.size(); i++) {
			String structure = text.substring(starts.get(i), starts.get(i + 1));
			Map<String, String> values = new LinkedHashMap<>();
			FIELD.matcher(structure).results().forEach(each -> values.put(each.group(1), unescaped(each.group(3))));
			int line = (int) text.substring(0, starts.get(i)).chars().filter(each -> each == '\n').count();
			rows.add(row(line, values));
		}
		return rows;
	}

	private static String unescaped(String text) {
		return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.replace("&amp;", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
