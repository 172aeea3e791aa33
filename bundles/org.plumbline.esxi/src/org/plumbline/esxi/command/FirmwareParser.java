package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code smbiosDump}: blocks {@code BIOS Info: #n}, {@code System Info: #n} and others, indented below them lines
 * {@code Key: "value"}. Facts of the first block of either: {@code hardware/BIOS <key>}, {@code hardware/System <key>}.
 */
public final class FirmwareParser implements CommandOutputParser {

	private static final Pattern BLOCK = Pattern.compile("([A-Z][A-Za-z ]{0,40}?)(?: Info)?: #\\d+.*"); //$NON-NLS-1$
	private static final Pattern PAIR = Pattern
			.compile("(Vendor|Version|Date|Manufacturer|Product|Serial):\\s+\"?([^\"]*[^\"\\s])\\s*\"?"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		String block = ""; //$NON-NLS-1$
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher title = BLOCK.matcher(line);
			Matcher pair = PAIR.matcher(line);
			if (title.matches()) {
				block = title.group(1);
			} else if ((block.equals("BIOS") || block.equals("System")) && pair.matches()) { //$NON-NLS-1$ //$NON-NLS-2$
				String name = block + ' ' + pair.group(1);
				if (inventory.fact("hardware", name).isEmpty()) { //$NON-NLS-1$
					inventory.fact("hardware", name, pair.group(2), output.ref(i)); //$NON-NLS-1$
				}
				found = true;
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}
}
