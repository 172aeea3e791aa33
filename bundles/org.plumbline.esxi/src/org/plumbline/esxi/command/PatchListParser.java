package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * What was installed on 3.5 and 4.x. {@code esxupdate query} and its patch history: {@code id time summary} below a
 * line of dashes, as facts {@code patch/<id>}; its view of packages: {@code id state time}; {@code rpm -qa} of a
 * service console: {@code name-version-release}, as facts {@code software/<name>}.
 */
public final class PatchListParser implements CommandOutputParser {

	private static final String TIME = "\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?\\S*| \\d\\d:\\d\\d(?::\\d\\d)?)?"; //$NON-NLS-1$
	private static final Pattern PATCH = Pattern.compile("(\\S+)\\s+(" + TIME + ")(?:\\s+(.*))?"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern PACKAGE = Pattern
			.compile("(\\S+)\\s+(installed|pending|retired|uninstalled)\\s+(" + TIME //$NON-NLS-1$
					+ ").*", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final Pattern RPM = Pattern
			.compile("([A-Za-z][\\w.+-]*?)-(\\d[^\\s-]*-[^\\s-]+?)(?:\\.(?:i\\d86|x86_64|noarch))?"); //$NON-NLS-1$
	private static final Pattern BULLETIN = Pattern.compile("ES[Xx]i?\\d{3}-\\S+"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			found |= row(output.lines().get(i).strip(), i, output, inventory);
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}

	private static boolean row(String line, int index, CapturedOutput output, HostInventory inventory) {
		Matcher installed = PACKAGE.matcher(line);
		if (installed.matches()) {
			inventory.fact("software", installed.group(1), installed.group(2) + ' ' + installed.group(3), //$NON-NLS-1$
					output.ref(index));
			return true;
		}
		Matcher patch = PATCH.matcher(line);
		if (patch.matches()) {
			String summary = patch.group(3) == null ? "" : patch.group(3).strip(); //$NON-NLS-1$
			inventory.fact("patch", patch.group(1), (patch.group(2) + ' ' + summary).strip(), output.ref(index)); //$NON-NLS-1$
			return true;
		}
		Matcher rpm = RPM.matcher(line);
		if (rpm.matches() && !BULLETIN.matcher(line).matches()) {
			inventory.fact("software", rpm.group(1), rpm.group(2), output.ref(index)); //$NON-NLS-1$
			return true;
		}
		return false;
	}
}
