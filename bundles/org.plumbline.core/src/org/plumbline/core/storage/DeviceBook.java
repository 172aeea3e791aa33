package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;
import org.plumbline.model.evidence.VirtualMachine;

/**
 * All devices of a case while it is read: finds the device that a line means by any of its names, by a path or by a
 * volume. A name that holds on one host only is a device of its own on every host. One thread.
 */
final class DeviceBook {

	private static final String ALIAS = "device alias"; //$NON-NLS-1$
	private static final String WORLD = "world"; //$NON-NLS-1$

	private final DeviceNames names;
	private final Map<String, DeviceDraft> drafts = new LinkedHashMap<>();
	private final Map<String, DeviceDraft> byAlias = new HashMap<>();
	private final Map<String, DeviceDraft> byPath = new HashMap<>();
	private final Map<String, DeviceDraft> byVolume = new HashMap<>();
	private final Map<String, String> folders = new HashMap<>();
	private final Map<String, String> worlds = new HashMap<>();
	private final ReservationHolders holders = new ReservationHolders();
	private final List<StorageEvent> elsewhere = new ArrayList<>();

	DeviceBook(DeviceNames names) {
		this.names = names;
	}

	/** Takes what the outputs of a host tell. */
	void inventory(Host host, String hostName) {
		for (StorageDevice device : host.getDevices()) {
			DeviceDraft draft = draft(hostName, device.getId());
			draft.describe(device, hostName);
			for (StoragePath path : device.getPaths()) {
				draft.path(hostName, path.getName()).describe(path, adapter(host, path.getAdapter()),
						driverVersion(host, path.getAdapter()));
				byPath.put(hostName + '\n' + path.getName(), draft);
			}
			device.getDatastores().forEach(each -> byVolume.putIfAbsent(hostName + '\n' + each, draft));
		}
		for (Datastore each : host.getDatastores()) {
			DeviceDraft draft = byVolume.get(hostName + '\n' + each.getName());
			if (draft != null && !each.getUuid().isEmpty()) {
				byVolume.putIfAbsent(hostName + '\n' + each.getUuid(), draft);
			}
		}
		holders.host(host, hostName);
		host.getVirtualMachines().forEach(each -> machine(each, host, hostName));
		host.getFacts().forEach(each -> fact(each, hostName));
	}

	private static Adapter adapter(Host host, String name) {
		return host.getAdapters().stream().filter(each -> each.getName().equals(name)).findFirst().orElse(null);
	}

	/** Returns the version of the driver of an adapter, without its name; empty if no output tells it. */
	private static String driverVersion(Host host, String adapter) {
		return host.getFacts().stream()
				.filter(each -> each.getGroup().equals("driver") && each.getName().equals(adapter)) //$NON-NLS-1$
				.map(each -> each.getValue().substring(each.getValue().lastIndexOf(' ') + 1)).findFirst().orElse(""); //$NON-NLS-1$
	}

	private void machine(VirtualMachine machine, Host host, String hostName) {
		String[] parts = machine.getPath().split("/"); //$NON-NLS-1$
		if (parts.length > 1) {
			folders.put(hostName + '\n' + parts[parts.length - 2], machine.getName());
		}
		for (String part : parts) {
			DeviceDraft draft = byVolume.get(hostName + '\n' + part);
			if (draft != null) {
				draft.machine(machine.getName());
				otherExtents(host, part, hostName, machine.getName());
			}
		}
	}

	private void otherExtents(Host host, String volume, String hostName, String machine) {
		String label = host.getDatastores().stream().filter(each -> each.getUuid().equals(volume))
				.map(Datastore::getName).findFirst().orElse(volume);
		host.getDevices().stream().filter(each -> each.getDatastores().contains(label))
				.forEach(each -> draft(hostName, each.getId()).machine(machine));
	}

	private void fact(HostFact fact, String hostName) {
		switch (fact.getGroup()) {
		case WORLD -> worlds.put(hostName + '\n' + fact.getName(), fact.getValue());
		case ALIAS -> {
			DeviceDraft draft = draft(hostName, fact.getName());
			draft.alias(fact.getValue());
			byAlias.put(fact.getValue(), draft);
		}
		case "raw device" -> draft(hostName, fact.getName()) //$NON-NLS-1$
				.rawDeviceOf(folders.getOrDefault(hostName + '\n' + fact.getValue(), fact.getValue()));
		case "device setting" -> draft(hostName, part(fact.getName(), 0)).setting(hostName, //$NON-NLS-1$
				part(fact.getName(), 1), fact.getValue());
		case "multipathing", "device status" -> draft(hostName, part(fact.getName(), 0)) //$NON-NLS-1$ //$NON-NLS-2$
				.setting(hostName, (fact.getGroup() + ' ' + part(fact.getName(), 1)).strip(), fact.getValue());
		default -> {
			// not about storage
		}
		}
	}

	private static String part(String name, int index) {
		int blank = name.indexOf(' ');
		return blank < 0 ? index == 0 ? name : "" : index == 0 ? name.substring(0, blank) : name.substring(blank + 1); //$NON-NLS-1$
	}

	private DeviceDraft draft(String host, String name) {
		DeviceDraft alias = byAlias.get(name);
		if (alias != null) {
			return alias;
		}
		DeviceNames.Told told = names.of(name);
		String key = told.local() ? told.id() + '\n' + host : told.id();
		DeviceDraft draft = drafts.computeIfAbsent(key, each -> new DeviceDraft(told));
		if (!told.id().equals(name)) {
			draft.alias(name);
		}
		draft.seenBy(host);
		return draft;
	}

	/** Returns an event with the device that it means. */
	StorageEvent place(StorageEvent event) {
		DeviceDraft draft = null;
		if (!event.device().isEmpty()) {
			draft = draft(event.host(), event.device());
		} else if (!event.path().isEmpty()) {
			draft = byPath.get(event.host() + '\n' + event.path());
		} else if (!event.value("volume").isEmpty()) { //$NON-NLS-1$
			draft = byVolume.get(event.host() + '\n' + event.value("volume")); //$NON-NLS-1$
		}
		StorageEvent told = holders.ofLock(event);
		return draft == null ? told : onPath(told).withDevice(draft.id());
	}

	/** A device that is named by its path may be told with a partition behind it, which is no path of its own. */
	private static StorageEvent onPath(StorageEvent event) {
		boolean partition = !event.device().isEmpty() && event.path().startsWith(event.device() + ':');
		return partition ? event.withPath(event.device()) : event;
	}

	/** Adds an event that {@link #place} returned. */
	void add(StorageEvent event, boolean listed) {
		if (!event.device().isEmpty()) {
			String world = worlds.getOrDefault(event.host() + '\n' + event.value("world"), event.value("world")); //$NON-NLS-1$ //$NON-NLS-2$
			DeviceDraft draft = draft(event.host(), event.device());
			if (event.kind() == StorageEventKind.RAW_DEVICE) {
				draft.rawDeviceOf(folders.getOrDefault(event.host() + '\n' + event.value("vm"), event.value("vm"))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			draft.add(event, world, listed);
		} else if (listed) {
			elsewhere.add(event);
		}
	}

	private String world(StorageEvent event) {
		return worlds.getOrDefault(event.host() + '\n' + event.value(WORLD), ""); //$NON-NLS-1$
	}

	/** Takes the path of a failure that was added without one. */
	void seenOnPath(StorageEvent before, StorageEvent twin) {
		if (!before.device().isEmpty()) {
			draft(before.host(), before.device()).seenOnPath(before, twin.path());
		}
	}

	List<DeviceHistory> devices() {
		return drafts.values().stream().map(each -> each.finish(events -> holders.ofDevice(events, this::world)))
				.toList();
	}

	List<StorageEvent> elsewhere() {
		return elsewhere;
	}
}
