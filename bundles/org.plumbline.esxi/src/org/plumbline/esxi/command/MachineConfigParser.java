package org.plumbline.esxi.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.VirtualMachine;

/**
 * The configuration of a virtual machine, {@code key = "value"} a line. Taken are its name and which of its disks are
 * raw devices (fact {@code raw disk/<machine>}: file of the mapping), and whether changed blocks are tracked (fact
 * {@code changed block tracking/<machine>}: {@code true}); the path is that inside the bundle.
 */
public final class MachineConfigParser implements CommandOutputParser {

	private static final Pattern PAIR = Pattern.compile("\\s*([\\w.:]{1,80}) ?= ?\"(.{0,400})\"\\s*"); //$NON-NLS-1$
	private static final Pattern RAW = Pattern.compile("(scsi\\d{1,2}:\\d{1,3}|nvme\\d{1,2}:\\d{1,3})\\.deviceType"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : output.lines()) {
			Matcher pair = PAIR.matcher(line);
			if (pair.matches()) {
				values.put(pair.group(1), pair.group(2));
			}
		}
		String name = values.getOrDefault("displayName", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (name.isEmpty()) {
			return;
		}
		HostInventory inventory = new HostInventory(host);
		VirtualMachine machine = inventory.machine(name, '/' + output.path());
		machine.setPath('/' + output.path());
		if (values.getOrDefault("ctkEnabled", "").equalsIgnoreCase("true")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			inventory.fact("changed block tracking", name, "true", output.ref(0)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		values.forEach((key, value) -> {
			Matcher raw = RAW.matcher(key);
			if (raw.matches() && value.contains("rdm")) { //$NON-NLS-1$
				String file = values.getOrDefault(raw.group(1) + ".fileName", ""); //$NON-NLS-1$ //$NON-NLS-2$
				inventory.fact("raw disk", name, file, output.ref(0)); //$NON-NLS-1$
			}
		});
	}
}
