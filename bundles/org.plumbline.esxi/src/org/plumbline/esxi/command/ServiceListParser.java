package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code chkconfig --list}: which services start with the host, as facts {@code service/<name>} with {@code on} or
 * {@code off}.
 *
 * <pre>
 * row = name ("on" / "off")                                      ESXi
 *     / name 7 (digit ":" ("on" / "off"))                        service console; level 3 counts
 *     / name ":" ("on" / "off")                                  services below xinetd
 * </pre>
 */
public final class ServiceListParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern.compile("([\\w.@-]{1,80}):?\\s+(on|off)"); //$NON-NLS-1$
	private static final Pattern LEVELS = Pattern
			.compile("([\\w.@-]{1,80})(?:\\s+\\d:(?:on|off))*?\\s+3:(on|off)\\b.*"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher row = LEVELS.matcher(line);
			if (!row.matches()) {
				row = ROW.matcher(line);
			}
			if (row.matches()) {
				inventory.fact("service", row.group(1), row.group(2), output.ref(i)); //$NON-NLS-1$
				found = true;
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}
}
