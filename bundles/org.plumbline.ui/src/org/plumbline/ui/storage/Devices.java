package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.DeviceIdentity;

/** How a device is named to people. */
final class Devices {

	private Devices() {
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
