package org.plumbline.bench;

import java.util.List;
import java.util.Map;

/** What differs between a host and itself after a change. */
final class Differences {

	private Differences() {
	}

	/** @param before the host before the change */
	static List<Map<String, Object>> of(Plan before) {
		var after = before.afterChange();
		var host = new HostBundle(before);
		return List.of(Truth.map("what", "build", "before", before.build(), "after", after.build()),
				Truth.map("what", "module", "before", "", "after", "net-ixgbe"),
				Truth.map("what", "device", "before", host.devices().getLast(), "after", ""),
				Truth.map("what", "machine", "before", "", "after", "jump"));
	}
}
