package org.plumbline.core.compare;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;
import org.plumbline.model.evidence.VirtualMachine;

/** All facts of some hosts as text: area, then subject, then aspect. What is not known has no entry. */
final class HostFacts {

	/** Groups of facts that differ between any two bundles and mean nothing by it, or that say others twice. */
	private static final Set<String> PASSING = Set.of("time", "world", "default", "device alias"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String VALUE = "value"; //$NON-NLS-1$

	private final SortedMap<String, SortedMap<String, SortedMap<String, String>>> areas = new TreeMap<>();
	private String prefix = ""; //$NON-NLS-1$

	private HostFacts() {
	}

	/** Reads the hosts of one side. */
	static HostFacts of(ComparedSide side) {
		HostFacts facts = new HostFacts();
		for (Host host : side.hosts()) {
			facts.prefix = side.hosts().size() > 1 ? host.getName() + ": " : ""; //$NON-NLS-1$ //$NON-NLS-2$
			facts.add(host);
		}
		return facts;
	}

	SortedMap<String, SortedMap<String, SortedMap<String, String>>> areas() {
		return areas;
	}

	/** Returns the subjects of an area; empty if nothing is known of it. */
	SortedMap<String, SortedMap<String, String>> area(String area) {
		return areas.getOrDefault(area, new TreeMap<>());
	}

	private void add(Host host) {
		put("host", "name", VALUE, host.getName()); //$NON-NLS-1$ //$NON-NLS-2$
		put("host", "version", VALUE, host.getVersion()); //$NON-NLS-1$ //$NON-NLS-2$
		put("host", "build", VALUE, host.getBuild()); //$NON-NLS-1$ //$NON-NLS-2$
		for (HostFact fact : host.getFacts()) {
			if (!PASSING.contains(fact.getGroup())) {
				join(fact.getGroup(), fact.getName(), fact.getValue());
			}
		}
		host.getAdapters().forEach(this::add);
		host.getDevices().forEach(this::add);
		host.getDatastores().forEach(this::add);
		host.getRamdisks().forEach(this::add);
		for (VirtualMachine machine : host.getVirtualMachines()) {
			put("vm", machine.getName(), "path", machine.getPath()); //$NON-NLS-1$ //$NON-NLS-2$
			put("vm", machine.getName(), "power", machine.getPowerState()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void add(Adapter adapter) {
		String area = "adapter"; //$NON-NLS-1$
		put(area, adapter.getName(), "driver", adapter.getDriver()); //$NON-NLS-1$
		put(area, adapter.getName(), "firmware", adapter.getFirmware()); //$NON-NLS-1$
		put(area, adapter.getName(), "model", adapter.getModel()); //$NON-NLS-1$
		put(area, adapter.getName(), "address", adapter.getWwn()); //$NON-NLS-1$
		put(area, adapter.getName(), "state", adapter.getState()); //$NON-NLS-1$
	}

	private void add(StorageDevice device) {
		String area = "device"; //$NON-NLS-1$
		put(area, device.getId(), "name", device.getDisplayName()); //$NON-NLS-1$
		put(area, device.getId(), "model", (device.getVendor() + ' ' + device.getModel()).strip()); //$NON-NLS-1$
		put(area, device.getId(), "sizeBytes", number(device.getSizeBytes())); //$NON-NLS-1$
		put(area, device.getId(), "datastores", String.join(", ", device.getDatastores())); //$NON-NLS-1$ //$NON-NLS-2$
		put(area, device.getId(), "vms", String.join(", ", device.getVms())); //$NON-NLS-1$ //$NON-NLS-2$
		for (StoragePath path : device.getPaths()) {
			put("path", path.getName(), "state", path.getState()); //$NON-NLS-1$ //$NON-NLS-2$
			put("path", path.getName(), "device", device.getId()); //$NON-NLS-1$ //$NON-NLS-2$
			put("path", path.getName(), "target", path.getTarget()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void add(Datastore store) {
		String area = "datastore"; //$NON-NLS-1$
		put(area, store.getName(), "uuid", store.getUuid()); //$NON-NLS-1$
		put(area, store.getName(), "type", store.getType()); //$NON-NLS-1$
		put(area, store.getName(), "sizeBytes", number(store.getSizeBytes())); //$NON-NLS-1$
		put(area, store.getName(), "freeBytes", number(store.getFreeBytes())); //$NON-NLS-1$
	}

	private void add(Ramdisk ramdisk) {
		String area = "ramdisk"; //$NON-NLS-1$
		put(area, ramdisk.getName(), "mount", ramdisk.getMount()); //$NON-NLS-1$
		if (!ramdisk.getSamples().isEmpty()) {
			RamdiskSample last = ramdisk.getSamples().getLast();
			put(area, ramdisk.getName(), "sizeBytes", number(last.getSizeBytes())); //$NON-NLS-1$
			put(area, ramdisk.getName(), "usedBytes", number(last.getUsedBytes())); //$NON-NLS-1$
			put(area, ramdisk.getName(), "maxInodes", number(last.getMaxInodes())); //$NON-NLS-1$
		}
	}

	private static String number(long value) {
		return value < 0 ? "" : Long.toString(value); //$NON-NLS-1$
	}

	private Map<String, String> aspects(String area, String subject) {
		return areas.computeIfAbsent(area, each -> new TreeMap<>()).computeIfAbsent(prefix + subject,
				each -> new TreeMap<>());
	}

	private void put(String area, String subject, String aspect, String value) {
		if (!subject.isEmpty() && !value.isEmpty()) {
			aspects(area, subject).put(aspect, value);
		}
	}

	private void join(String area, String subject, String value) {
		aspects(area, subject).merge(VALUE, value, (before, more) -> before + ", " + more); //$NON-NLS-1$
	}
}
