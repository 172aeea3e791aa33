package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.host.HostSheet;
import org.plumbline.core.host.SheetRow;
import org.plumbline.core.host.SheetSection;
import org.plumbline.core.report.KeyValues.Entry;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.Shortened;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;

/** The fact sheet of a host: what is one thing as a list of values, what is many as a table. */
final class SheetBlocks {

	/** Parts that the first lines of a host say. */
	private static final Set<String> SAID = Set.of("product", "boot"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Parts that stand elsewhere in the chapter. */
	private static final Set<String> ELSEWHERE = Set.of("datastores", "hbas"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> SIZES = Set.of("sizeBytes", "freeBytes", "memoryBytes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int MOST_ROWS = 60;
	private static final int MOST_COLUMNS = 6;
	private static final int LONGEST = 160;
	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z"); //$NON-NLS-1$
	private static final int SECONDS_END = "yyyy-MM-ddTHH:mm:ss".length(); //$NON-NLS-1$

	private SheetBlocks() {
	}

	/** Returns the values of the parts that are one thing, the name of the part before each. */
	static List<Entry> values(HostSheet sheet) {
		List<Entry> entries = new ArrayList<>();
		for (SheetSection section : sheet.sections()) {
			if (section.single() && !SAID.contains(section.id())) {
				section.rows().getFirst().cells().forEach((key, value) -> entries.add(Entry.of(
						NLS.bind(Messages.SheetBlocks_of, section.title(), SheetSection.name(key)),
						shown(key, value))));
			}
		}
		return entries;
	}

	/** Adds a table for each part that is a list. */
	static void tables(HostSheet sheet, ReportBuilder builder) {
		for (SheetSection section : sheet.sections()) {
			if (!section.single() && !ELSEWHERE.contains(section.id())) {
				builder.add(table(section));
			}
		}
	}

	private static Table table(SheetSection section) {
		List<String> keys = section.keys().stream().limit(MOST_COLUMNS).toList();
		int all = section.rows().size();
		String caption = all > MOST_ROWS
				? NLS.bind(Messages.StorageTables_cut, new Object[] { section.title(), MOST_ROWS, all })
				: section.title();
		List<Column> columns = keys.stream().map(each -> SIZES.contains(each)
				? Column.right(SheetSection.name(each), 3)
				: Column.left(SheetSection.name(each), 5)).toList();
		return new Table(caption, columns,
				section.rows().stream().limit(MOST_ROWS).map(each -> row(each, keys)).toList());
	}

	private static Table.Row row(SheetRow row, List<String> keys) {
		return new Table.Row(
				keys.stream().map(key -> Cell.of(shown(key, row.cells().getOrDefault(key, "")))).toList()); //$NON-NLS-1$
	}

	private static String shown(String key, String value) {
		boolean number = value.matches("\\d{1,18}"); //$NON-NLS-1$
		if (number && SIZES.contains(key)) {
			return Wording.size(Long.parseLong(value));
		}
		if (number && key.equals("uptimeSeconds")) { //$NON-NLS-1$
			return Wording.duration(Long.parseLong(value));
		}
		if (key.equals("kind")) { //$NON-NLS-1$
			return value.replace('-', ' ');
		}
		if (TIME.matcher(value).matches()) {
			return NLS.bind(Messages.Wording_utc, value.substring(0, SECONDS_END).replace('T', ' '));
		}
		return Shortened.end(value, LONGEST);
	}
}
