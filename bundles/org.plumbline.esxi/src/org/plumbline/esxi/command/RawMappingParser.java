package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code vmkfstools -q}: to which device a raw disk of a machine leads. The fact {@code raw device/<device>} names the
 * folder of the machine.
 *
 * <pre>
 * "Disk" path "is a" words "Raw Device Mapping"
 * "Maps to:" device
 * </pre>
 */
public final class RawMappingParser implements CommandOutputParser {

	private static final Pattern DISK = Pattern.compile("Disk (\\S.*) is an? .*(?:[Rr]aw [Dd]evice [Mm]apping|RDM).*"); //$NON-NLS-1$
	private static final Pattern TARGET = Pattern.compile("Maps to: (\\S+)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		String machine = ""; //$NON-NLS-1$
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher disk = DISK.matcher(line);
			Matcher target = TARGET.matcher(line);
			if (disk.matches()) {
				String[] folders = disk.group(1).split("/"); //$NON-NLS-1$
				machine = folders.length > 1 ? folders[folders.length - 2] : ""; //$NON-NLS-1$
			} else if (target.matches()) {
				inventory.fact("raw device", target.group(1), machine, output.ref(i)); //$NON-NLS-1$
			}
		}
	}
}
