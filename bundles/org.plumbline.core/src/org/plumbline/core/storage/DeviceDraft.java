package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.Set;

import org.plumbline.model.evidence.StorageDevice;

/** One device while a case is read. One thread. */
final class DeviceDraft {

	private static final int LOOKED_BACK = 256;

	private final DeviceNames.Told told;
	private final Set<String> aliases = new TreeSet<>();
	private final Set<String> hosts = new TreeSet<>();
	private final Set<String> datastores = new TreeSet<>();
	private final Set<String> vms = new TreeSet<>();
	private final Map<String, String> settings = new TreeMap<>();
	private final Map<String, PathDraft> paths = new TreeMap<>();
	private final Map<StorageCode, FailureTally> failures = new LinkedHashMap<>();
	private final List<StorageEvent> events = new ArrayList<>();
	private String vendor = ""; //$NON-NLS-1$
	private String model = ""; //$NON-NLS-1$
	private String displayName = ""; //$NON-NLS-1$
	private long sizeBytes = -1;
	private boolean rdm;

	DeviceDraft(DeviceNames.Told told) {
		this.told = told;
	}

	String id() {
		return told.id();
	}

	void seenBy(String host) {
		if (!host.isEmpty()) {
			hosts.add(host);
		}
	}

	void alias(String name) {
		aliases.add(name);
	}

	void machine(String name) {
		if (!name.isEmpty()) {
			vms.add(name);
		}
	}

	void rawDeviceOf(String machine) {
		rdm = true;
		machine(machine);
	}

	void setting(String host, String name, String value) {
		settings.put((host + ' ' + name).strip(), value);
	}

	void describe(StorageDevice device, String host) {
		vendor = known(vendor, device.getVendor());
		model = known(model, device.getModel());
		displayName = known(displayName, device.getDisplayName());
		sizeBytes = Math.max(sizeBytes, device.getSizeBytes());
		datastores.addAll(device.getDatastores());
		vms.addAll(device.getVms());
		rdm |= device.isRdm();
		seenBy(host);
	}

	private static String known(String before, String now) {
		return before.isEmpty() ? now.strip() : before;
	}

	PathDraft path(String host, String name) {
		return paths.computeIfAbsent(host + '\n' + name, each -> new PathDraft(host, name));
	}

	void add(StorageEvent event, String world, boolean listed) {
		if (!event.path().isEmpty()) {
			path(event.host(), event.path()).tell(event);
		}
		if (event.kind() == StorageEventKind.FAILURE || event.kind() == StorageEventKind.REPEAT) {
			failures.computeIfAbsent(event.code(), each -> new FailureTally(event)).add(event, world);
		}
		if (listed) {
			events.add(event);
		}
	}

	/** Puts a path into an event that was added shortly before. */
	void seenOnPath(StorageEvent event, String path) {
		path(event.host(), path);
		for (int i = events.size() - 1; i >= Math.max(0, events.size() - LOOKED_BACK); i--) {
			if (events.get(i) == event) {
				events.set(i, event.withPath(path));
				return;
			}
		}
	}

	/** @param named puts names of holders into events */
	DeviceHistory finish(UnaryOperator<List<StorageEvent>> named) {
		List<FailureCount> counts = failures.values().stream().map(FailureTally::finish)
				.sorted(Comparator.comparing(FailureCount::harmless)
						.thenComparing(Comparator.comparingLong(FailureCount::count).reversed())
						.thenComparing(each -> each.code().text()))
				.toList();
		DeviceIdentity identity = new DeviceIdentity(told.id(), List.copyOf(aliases), told.serial(),
				vendor.isEmpty() ? told.vendor() : vendor, model, displayName, sizeBytes, List.copyOf(datastores),
				List.copyOf(vms), rdm, Map.copyOf(settings));
		return new DeviceHistory(identity, List.copyOf(hosts),
				paths.values().stream().map(PathDraft::finish).toList(), counts,
				List.copyOf(named.apply(events)));
	}
}
