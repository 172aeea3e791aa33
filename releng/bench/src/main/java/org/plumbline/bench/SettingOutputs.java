package org.plumbline.bench;

import java.util.Locale;

/** What the commands of 5.0 and later say about network cards and advanced options. */
final class SettingOutputs {

	/** What the driver of the first card is before and after a change. */
	static final String DRIVER_BEFORE = "igb";
	static final String DRIVER_AFTER = "igbn";
	/** An option that only the change sets. */
	static final String OPTION = "Disk.QFullSampleSize";

	private final boolean changed;

	SettingOutputs(Plan plan) {
		this.changed = plan.changed();
	}

	/** {@code esxcfg-nics -l}. */
	String cards() {
		var text = new StringBuilder("Name    PCI          Driver      Link Speed      Duplex MAC Address       MTU    "
				+ "Description\n");
		for (int i = 0; i < 4; i++) {
			var driver = i == 0 ? changed ? DRIVER_AFTER : DRIVER_BEFORE : "ixgbe";
			text.append(String.format(Locale.ROOT,
					"vmnic%d  0000:0%d:00.0 %-11s Up   10000Mbps  Full   90:e2:ba:1c:40:0%d 1500   "
							+ "Ethernet card\n",
					i, i + 1, driver, i));
		}
		return text.toString();
	}

	/** {@code esxcli system settings advanced list -d}: options that are not at their default. */
	String options() {
		return option("/NFS/MaxVolumes", 64, 8) + (changed ? option("/" + OPTION.replace('.', '/'), 32, 0) : "");
	}

	private static String option(String path, int value, int standard) {
		return "   Path: " + path + "\n   Type: integer\n   Int Value: " + value + "\n   Default Int Value: " + standard
				+ "\n   Min Value: 0\n   Max Value: 256\n   String Value:\n   Default String Value:\n\n";
	}
}
