package org.plumbline.esxi.command;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code vim-cmd vmsvc/getallvms}: {@code number name [volume] path.vmx guest version annotation} below a row of
 * headings. An annotation may go on over more lines, which are no rows. Registered machines are added, running or not.
 */
public final class MachineRegisterParser implements CommandOutputParser {

	private static final String ENDING = ".vmx"; //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		boolean found = false;
		for (String line : output.lines()) {
			found |= line.stripLeading().startsWith("Vmid"); //$NON-NLS-1$
			int open = line.indexOf(" ["); //$NON-NLS-1$
			int close = line.indexOf("] ", open + 1); //$NON-NLS-1$
			int end = line.indexOf(ENDING, close + 1);
			int number = line.indexOf(' ');
			if (open > number && number > 0 && close > open && end > close && Character.isDigit(line.charAt(0))) {
				String name = line.substring(number, open).strip();
				String volume = line.substring(open + 2, close);
				String file = line.substring(close + 2, end + ENDING.length()).strip();
				if (!name.isEmpty()) {
					inventory.machine(name, "/vmfs/volumes/" + volume + '/' + file); //$NON-NLS-1$
					found = true;
				}
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}
}
