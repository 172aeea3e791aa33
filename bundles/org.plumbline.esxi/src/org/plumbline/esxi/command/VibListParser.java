package org.plumbline.esxi.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code software vib list} of 5.0 and later: {@code name version vendor acceptance-level install-date}. No column
 * holds a blank, so rows are read by words, whatever became of their alignment. Facts: {@code software/<name>}.
 */
public final class VibListParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern
			.compile("\\s*(\\S+)\\s+(\\d\\S*)\\s+(\\S+(?: \\S+)?)\\s+(\\S+)\\s+(\\d{4}-\\d\\d-\\d\\d)(?:\\s.*)?"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		List<String> lines = output.lines();
		boolean found = false;
		for (int i = 0; i < lines.size(); i++) {
			Matcher row = ROW.matcher(lines.get(i));
			if (row.matches()) {
				String value = String.join(" ", row.group(2), row.group(3), row.group(4), row.group(5)); //$NON-NLS-1$
				inventory.fact("software", row.group(1), value, output.ref(i)); //$NON-NLS-1$
				found = true;
			} else if (found && !lines.get(i).isBlank()) {
				new OutputRows(output).unreadable(lines.get(i));
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}
}
