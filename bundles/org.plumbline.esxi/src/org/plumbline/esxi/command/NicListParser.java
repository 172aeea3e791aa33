package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcfg-nics -l} and the table of {@code nicinfo.sh}: {@code name pci driver [admin] link speed duplex mac mtu
 * description}. Fills the adapters and facts {@code network/<name>}: link, speed, duplex, MTU. What follows the table
 * of {@code nicinfo.sh} is another grammar and not read.
 */
public final class NicListParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern.compile("((?:vmnic|vusb)\\d+)\\s+(\\S+)\\s+(\\S+)\\s+" //$NON-NLS-1$
			+ "(?:Up\\s+|Down\\s+)?(Up|Down)\\s+(\\d+(?: ?Mbps)?)\\s+(\\S+)\\s+" //$NON-NLS-1$
			+ "((?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2})\\s+(\\d+)\\s*(.*)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher row = ROW.matcher(output.lines().get(i).strip());
			if (row.matches()) {
				found = true;
				Adapter adapter = inventory.adapter(row.group(1));
				adapter.setDriver(row.group(3));
				adapter.setState(row.group(4));
				adapter.setWwn(row.group(7));
				adapter.setModel(row.group(9));
				inventory.fact("network", row.group(1), //$NON-NLS-1$
						row.group(4) + ' ' + row.group(5) + ' ' + row.group(6) + " MTU " + row.group(8), output.ref(i)); //$NON-NLS-1$
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}
}
