package org.plumbline.bench;

import java.util.List;
import java.util.Map;

/** What differs between a host and itself after a change. */
final class Differences {

	/** What only the changed host writes, with its numbers left out. */
	static final String CHANGED_LINE = "Uplink: #: watchdog of vmnic# ran # times";

	private Differences() {
	}

	/** @param before the host before the change */
	static List<Map<String, Object>> of(Plan before) {
		var after = before.afterChange();
		var host = new HostBundle(before);
		var gone = host.last();
		return List.of(Truth.map("what", "build", "before", before.build(), "after", after.build()),
				Truth.map("what", "module", "before", "", "after", "net-ixgbe"),
				Truth.map("what", "device", "before", host.devices().getLast(), "after", ""),
				Truth.map("what", "machine", "before", "", "after", "jump"),
				Truth.map("what", "datastore", "before", gone.use(), "after", ""),
				Truth.map("what", "path", "before", gone.paths().getFirst(), "after", ""),
				Truth.map("what", "ramdisk", "before", 1024L * Ramdisks.TMP_KIB, "after",
						1024L * Ramdisks.TMP_CHANGED_KIB),
				Truth.map("what", "driver", "before", SettingOutputs.DRIVER_BEFORE, "after",
						SettingOutputs.DRIVER_AFTER),
				Truth.map("what", "option", "before", "", "after", SettingOutputs.OPTION),
				Truth.map("what", "line", "before", "", "after", CHANGED_LINE));
	}
}
