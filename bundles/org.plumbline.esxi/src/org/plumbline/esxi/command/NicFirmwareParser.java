package org.plumbline.esxi.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcli network nic get -n vmnicN}: lines {@code Key: value}, among them {@code Name} and, below
 * {@code Driver Info}, {@code Driver}, {@code Firmware Version} and {@code Version}. Fills the adapter and the fact
 * {@code driver/<name>}; an output that is cut before the name takes it from the name of the file.
 */
public final class NicFirmwareParser implements CommandOutputParser {

	private static final Pattern PAIR = Pattern.compile("(Name|Driver|Firmware Version|Version):\\s+(\\S.*)"); //$NON-NLS-1$
	private static final Pattern CARD = Pattern.compile(".*nic-get-+n-+(v\\w{1,20})\\.txt"); //$NON-NLS-1$

	/** Returns the card that the command was asked about, from the name of the file; empty if that does not tell. */
	private static String named(String path) {
		Matcher card = CARD.matcher(path);
		return card.matches() ? card.group(1) : ""; //$NON-NLS-1$
	}

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		Map<String, String> pairs = new TreeMap<>();
		for (String line : output.lines()) {
			Matcher pair = PAIR.matcher(line.strip());
			if (pair.matches()) {
				pairs.putIfAbsent(pair.group(1), pair.group(2));
			}
		}
		String name = pairs.getOrDefault("Name", named(output.path())); //$NON-NLS-1$
		if (name.isEmpty() || pairs.isEmpty()) {
			new OutputRows(output).noTable();
			return;
		}
		Adapter adapter = inventory.adapter(name);
		adapter.setFirmware(pairs.getOrDefault("Firmware Version", adapter.getFirmware())); //$NON-NLS-1$
		adapter.setDriver(pairs.getOrDefault("Driver", adapter.getDriver())); //$NON-NLS-1$
		if (pairs.containsKey("Version")) { //$NON-NLS-1$
			inventory.fact("driver", name, (adapter.getDriver() + ' ' + pairs.get("Version")).strip(), output.ref(0)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
