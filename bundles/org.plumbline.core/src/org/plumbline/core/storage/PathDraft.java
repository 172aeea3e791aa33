package org.plumbline.core.storage;

import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.StoragePath;

/** One path while a case is read. One thread. */
final class PathDraft {

	private final String host;
	private final String name;
	private String state = ""; //$NON-NLS-1$
	private String lastSeen = ""; //$NON-NLS-1$
	private String target = ""; //$NON-NLS-1$
	private String driver = ""; //$NON-NLS-1$
	private String firmware = ""; //$NON-NLS-1$

	PathDraft(String host, String name) {
		this.host = host;
		this.name = name;
	}

	/** Takes what outputs tell; {@code adapter} is {@code null} if none tells of it. */
	void describe(StoragePath path, Adapter adapter, String driverVersion) {
		state = path.getState();
		target = path.getTarget();
		if (adapter != null) {
			driver = (adapter.getDriver() + ' ' + driverVersion).strip();
			firmware = adapter.getFirmware();
		}
	}

	void tell(StorageEvent event) {
		if (event.kind() == StorageEventKind.PATH_STATE && !event.state().isEmpty()) {
			lastSeen = event.state();
		}
	}

	PathOnHost finish() {
		int colon = name.indexOf(':');
		return new PathOnHost(host, name, state.isEmpty() ? lastSeen : state,
				colon > 0 ? name.substring(0, colon) : "", driver, firmware, target); //$NON-NLS-1$
	}
}
