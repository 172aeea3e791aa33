package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.report.Shortened;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.DeviceIdentity;

/** How a device is named to people. */
final class Devices {

	private static final int LONGEST_NAME = 16;

	private Devices() {
	}

	/**
	 * Returns what tells a device from the others in a narrow list: the ends of its id, as devices of one array begin
	 * alike, and the hosts behind it if other hosts have a device of their own with this id.
	 */
	static String shortName(DeviceHistory device, List<DeviceHistory> all) {
		String id = device.id();
		String shown = Shortened.middle(id, LONGEST_NAME);
		boolean alone = all.stream().filter(each -> each.id().equals(id)).count() < 2;
		return alone ? shown : shown + " \u00b7 " + String.join(", ", device.hosts()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns what stands below the id: datastores, machines, vendor, serial number, hosts. */
	static String subtitle(DeviceHistory device) {
		DeviceIdentity identity = device.identity();
		List<String> parts = new ArrayList<>(identity.datastores());
		parts.addAll(identity.vms());
		String maker = (identity.vendor() + ' ' + identity.model()).strip();
		if (!maker.isEmpty()) {
			parts.add(maker);
		}
		if (!identity.serial().isEmpty()) {
			parts.add(identity.serial());
		}
		parts.add(String.join(", ", device.hosts())); //$NON-NLS-1$
		return String.join(" \u00b7 ", parts); //$NON-NLS-1$
	}
}
