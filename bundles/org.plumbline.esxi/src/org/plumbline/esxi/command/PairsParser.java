package org.plumbline.esxi.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcli … get} of 5.0 and later: lines {@code Key: value}, indented under a title or not. The command, which
 * the file name tells, names the group of the facts: {@code hardware}, {@code ntp}, {@code syslog}, {@code coredump}.
 * Keys without a value are left out.
 */
public final class PairsParser implements CommandOutputParser {

	private static final Pattern PAIR = Pattern.compile("([A-Za-z][^:]{0,60}):\\s+(\\S.*)"); //$NON-NLS-1$

	/** What stands before the words of a command that failed. */
	private static final Set<String> FAILURES = Set.of("sh", "Error", "Errors", "error", "esxcli", "localcli"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** Groups by words of the file name. */
	private static final List<Map.Entry<String, String>> GROUPS = List.of(Map.entry("hardware", "hardware"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ntp", "ntp"), Map.entry("syslog", "syslog"), Map.entry("coredump", "coredump")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	@Override
	public void parse(CapturedOutput output, Host host) {
		String name = output.path().substring(output.path().lastIndexOf('/') + 1);
		String group = GROUPS.stream().filter(each -> name.contains(each.getKey())).map(Map.Entry::getValue).findFirst()
				.orElse("system"); //$NON-NLS-1$
		HostInventory inventory = new HostInventory(host);
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher pair = PAIR.matcher(output.lines().get(i).strip());
			if (pair.matches() && !FAILURES.contains(pair.group(1))) {
				inventory.fact(group, pair.group(1), pair.group(2), output.ref(i));
				found = true;
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}
}
