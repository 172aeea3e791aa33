package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/**
 * What {@code nicinfo.sh} says below its table, and {@code ethtool -i}: driver, its version and the firmware of each
 * network adapter.
 *
 * <pre>
 * begin = "NIC:" name / "Adapter:" name / name ":" / "Settings for" name
 * pair  = ("driver" / "version" / "firmware-version" / "Firmware Version") ":" value        any case
 * </pre>
 *
 * Fills the adapter and the fact {@code driver/<name>}.
 */
public final class NicDetailsParser implements CommandOutputParser {

	private static final Pattern BEGIN = Pattern
			.compile("(?i)(?:(?:nic|adapter|settings for|ethtool -i)\\s*:?\\s+)?((?:vmnic|vusb)\\d+):?"); //$NON-NLS-1$
	private static final Pattern PAIR = Pattern
			.compile("(?i)(driver|version|firmware[- ]version)\\s*:\\s+(\\S.*)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		String name = ""; //$NON-NLS-1$
		String version = ""; //$NON-NLS-1$
		int at = 0;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher begin = BEGIN.matcher(line);
			Matcher pair = PAIR.matcher(line);
			if (begin.matches()) {
				end(name, version, output, at, inventory);
				name = begin.group(1);
				version = ""; //$NON-NLS-1$
				at = i;
			} else if (pair.matches() && !name.isEmpty()) {
				Adapter adapter = inventory.adapter(name);
				switch (pair.group(1).toLowerCase(java.util.Locale.ROOT)) {
				case "driver" -> adapter.setDriver(pair.group(2)); //$NON-NLS-1$
				case "version" -> version = pair.group(2); //$NON-NLS-1$
				default -> adapter.setFirmware(pair.group(2));
				}
			}
		}
		end(name, version, output, at, inventory);
	}

	private static void end(String name, String version, CapturedOutput output, int line, HostInventory inventory) {
		if (!name.isEmpty() && !version.isEmpty()) {
			inventory.fact("driver", name, (inventory.adapter(name).getDriver() + ' ' + version).strip(), //$NON-NLS-1$
					output.ref(line));
		}
	}
}
