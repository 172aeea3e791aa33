package org.plumbline.esxi.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * Where the kernel would put a dump: {@code esxcfg-dumppart -l} and {@code -t} of 3.5 to 6.x, and
 * {@code system coredump partition|file list} of 5.0 and later. Facts {@code coredump/<target>} with {@code active},
 * {@code configured} or {@code not used}.
 *
 * <pre>
 * row = name [path] active configured [size]           active, configured = "yes" / "no" / "true" / "false"
 * </pre>
 *
 * The later commands print a {@link DashedTable}; without its dashes, or if a row lost its place below them, rows are
 * read by their words.
 */
public final class DumpTargetParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern
			.compile("(\\S+)\\s+(?:(\\S+)\\s+)?(yes|no|true|false)\\s+(yes|no|true|false)(?:\\s+\\d+)?"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		Optional<DashedTable> table = DashedTable.read(output.lines());
		boolean found = false;
		if (table.isPresent()) {
			for (DashedTable.Row row : table.get().rows()) {
				String name = row.cell("name").isEmpty() ? row.cell("path") : row.cell("name"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Matcher words = ROW.matcher(row.text().strip());
				if (!row.aligned() && words.matches()) {
					add(words.group(1), words.group(3), words.group(4), output, row.line(), host);
				} else if (!row.aligned() || name.isEmpty() || row.cell("active").isEmpty()) { //$NON-NLS-1$
					new OutputRows(output).unreadable(row.text());
				} else {
					add(name, row.cell("active"), row.cell("configured"), output, row.line(), host); //$NON-NLS-1$ //$NON-NLS-2$
				}
				found = true;
			}
		} else {
			List<String> lines = output.lines();
			for (int i = 0; i < lines.size(); i++) {
				Matcher row = ROW.matcher(lines.get(i).strip());
				if (row.matches()) {
					add(row.group(1), row.group(3), row.group(4), output, i, host);
					found = true;
				}
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}

	private static void add(String target, String active, String configured, CapturedOutput output, int line,
			Host host) {
		String state = is(active) ? "active" : is(configured) ? "configured" : "not used"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		new HostInventory(host).fact("coredump", target, state, output.ref(line)); //$NON-NLS-1$
	}

	private static boolean is(String answer) {
		return answer.equals("yes") || answer.equals("true"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
