package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Times;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.StorageCode;
import org.plumbline.core.storage.StoragePicture;

/**
 * All failures of storage, decoded, one row per device, host and code: for the vendor of a component, who compares them
 * with logs of his own. Rows are sorted by device, host and first time; times are RFC 3339 in UTC.
 */
public record DecodeTable(List<DecodeTable.Row> rows) {

	/** Titles of the columns in a file. */
	public static final List<String> COLUMNS = List.of("device", "host", "host_status", "device_status", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"plugin_status", "sense_key", "asc", "ascq", "nvme_status", "name", "commands", "count", "first", "last", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"meaning"); //$NON-NLS-1$

	/** One kind of failure of a device on a host; empty texts for what a line does not say. */
	public record Row(String device, String host, StorageCode code, String name, String commands, long count,
			String first, String last, String meaning, boolean harmless) {

		List<String> cells() {
			return List.of(device, host, code.host(), code.deviceStatus(), code.plugin(), code.senseKey(), code.asc(),
					code.ascq(), code.nvme(), name, commands, Long.toString(count), first, last, meaning);
		}
	}

	public DecodeTable {
		rows = List.copyOf(rows);
	}

	/** Returns the table of a case. */
	public static DecodeTable of(StoragePicture picture) {
		List<Row> rows = new ArrayList<>();
		for (DeviceHistory device : picture.devices()) {
			for (FailureCount failure : device.failures()) {
				for (Map.Entry<String, FailureCount.Span> each : failure.hosts().entrySet()) {
					FailureCount.Span span = each.getValue();
					rows.add(new Row(device.id(), each.getKey(), failure.code(), failure.name(),
							String.join("; ", failure.commands().keySet()), span.count(), time(span.firstNs()), //$NON-NLS-1$
							time(span.lastNs()), failure.example().meaning(), failure.harmless()));
				}
			}
		}
		rows.sort(java.util.Comparator.comparing(Row::device).thenComparing(Row::host).thenComparing(Row::first)
				.thenComparing(each -> each.code().text()));
		return new DecodeTable(rows);
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}

	/** Returns the first rows as a table of a report. */
	public Table table(int mostRows) {
		List<Table.Row> shown = rows.stream().limit(mostRows).map(each -> Table.Row.of(Table.Cell.code(each.device()),
				Table.Cell.of(each.host()), Table.Cell.code(each.code().text()), Table.Cell.of(each.name()),
				Table.Cell.of(Long.toString(each.count()), each.harmless() ? Tone.GOOD : Tone.NOTICE),
				Table.Cell.of(span(each)))).toList();
		Table table = new Table("", List.of(Table.Column.left(Messages.DecodeTable_device, 8), //$NON-NLS-1$
				Table.Column.left(Messages.DevicePassport_host, 5), Table.Column.left(Messages.DevicePassport_codes, 7),
				Table.Column.left(Messages.DevicePassport_meaning, 9),
				Table.Column.right(Messages.DevicePassport_count, 3),
				Table.Column.left(Messages.DecodeTable_seen, 7)), shown);
		boolean oneHost = rows.stream().map(Row::host).distinct().count() < 2;
		return oneHost ? table.without(1) : table;
	}

	/** First and last, each on a line where a column has the width of one; once if they are the same. */
	private static String span(Row row) {
		String first = DevicePassport.plain(row.first()).replaceFirst("\\.\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String last = DevicePassport.plain(row.last()).replaceFirst("\\.\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return first.equals(last) ? first : first + ' ' + last;
	}

	/**
	 * Returns the table as CSV (RFC 4180): comma, quotes where needed, lines end with CR LF. A cell that a spreadsheet
	 * would take for a formula begins with an apostrophe.
	 */
	public String csv() {
		StringBuilder csv = new StringBuilder();
		line(COLUMNS, csv);
		rows.forEach(each -> line(each.cells(), csv));
		return csv.toString();
	}

	private static void line(List<String> cells, StringBuilder csv) {
		for (int i = 0; i < cells.size(); i++) {
			csv.append(i == 0 ? "" : ",").append(cell(cells.get(i))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		csv.append("\r\n"); //$NON-NLS-1$
	}

	private static String cell(String raw) {
		String text = !raw.isEmpty() && "=+-@\t\r".indexOf(raw.charAt(0)) >= 0 ? '\'' + raw : raw; //$NON-NLS-1$
		boolean quoted = text.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
