package org.plumbline.esxi.command;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;
import org.plumbline.model.evidence.VirtualMachine;

/** Finds or adds the parts of one host, each list in the order that the model promises. Not thread-safe. */
record HostInventory(Host host) {

	/** Where ramdisks are mounted that {@code vdf} shows without their mount points; the same in all releases. */
	private static final Map<String, String> MOUNTS = Map.of("MAINSYS", "/", "root", "/", "etc", "/etc", "opt", "/opt", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"var", "/var", "tmp", "/tmp", "hostdstats", "/var/lib/vmware/hostd/stats"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** The group of facts that tell the versions of drivers, by adapter. */
	static final String DRIVER = "driver"; //$NON-NLS-1$

	/** The group of facts {@code <device> <what>}, such as the queue depth. */
	static final String SETTING = "device setting"; //$NON-NLS-1$

	private static final EvidenceFactory FACTORY = EvidenceFactory.eINSTANCE;

	/** Adds a fact unless the same value is known; several values of one name may stand side by side. */
	void fact(String group, String name, String value, EvidenceRef origin) {
		for (HostFact each : host.getFacts()) {
			if (each.getGroup().equals(group) && each.getName().equals(name) && each.getValue().equals(value)) {
				return;
			}
		}
		HostFact fact = FACTORY.createHostFact();
		fact.setGroup(group);
		fact.setName(name);
		fact.setValue(value);
		fact.setOrigin(origin);
		host.getFacts().add(fact);
	}

	/** Adds the version of the driver of an adapter, unless it is empty or known. */
	void driverVersion(Adapter adapter, String version, EvidenceRef origin) {
		boolean known = host.getFacts().stream().anyMatch(each -> each.getGroup().equals(DRIVER)
				&& each.getName().equals(adapter.getName()) && (' ' + each.getValue()).endsWith(' ' + version));
		if (!version.isEmpty() && !known) {
			newFact(DRIVER, adapter.getName(), (adapter.getDriver() + ' ' + version).strip(), origin);
		}
	}

	/** Adds a setting of a device, unless it is empty or the device has one of that name. */
	void setting(String device, String what, String value, EvidenceRef origin) {
		String name = device + ' ' + what;
		if (!value.isEmpty() && fact(SETTING, name).isEmpty()) {
			newFact(SETTING, name, value, origin);
		}
	}

	/** Tells whether anything has been said about this. */
	boolean hasFact(String group, String name) {
		return host.getFacts().stream().anyMatch(each -> each.getGroup().equals(group) && each.getName().equals(name));
	}

	/** Adds a fact whose name is known to be new; for outputs with many rows. */
	void newFact(String group, String name, String value, EvidenceRef origin) {
		HostFact fact = FACTORY.createHostFact();
		fact.setGroup(group);
		fact.setName(name);
		fact.setValue(value);
		fact.setOrigin(origin);
		host.getFacts().add(fact);
	}

	/** Returns the machine of a name; one of the same name elsewhere is another machine. */
	VirtualMachine machine(String name, String path) {
		String file = path.substring(path.lastIndexOf('/') + 1);
		return host.getVirtualMachines().stream()
				.filter(each -> each.getName().equals(name) && (path.isEmpty() || each.getPath().endsWith(file)))
				.findFirst().orElseGet(() -> {
					VirtualMachine machine = FACTORY.createVirtualMachine();
					machine.setName(name);
					machine.setPath(path);
					return insert(host.getVirtualMachines(), machine, VirtualMachine::getName);
				});
	}

	/** Returns the first fact of a name. */
	Optional<HostFact> fact(String group, String name) {
		return host.getFacts().stream().filter(each -> each.getGroup().equals(group) && each.getName().equals(name))
				.findFirst();
	}

	Ramdisk ramdisk(String name) {
		return find(host.getRamdisks(), Ramdisk::getName, name).orElseGet(() -> {
			Ramdisk ramdisk = FACTORY.createRamdisk();
			ramdisk.setName(name);
			ramdisk.setMount(MOUNTS.getOrDefault(name, "")); //$NON-NLS-1$
			return insert(host.getRamdisks(), ramdisk, Ramdisk::getName);
		});
	}

	/**
	 * Returns the file system of a mount point that is no ramdisk. {@code df} names a volume by its label and other
	 * commands by its UUID, so either matches.
	 *
	 * @param mount where it is mounted
	 * @param uuid  UUID of the volume; empty if the command does not tell, or if there is none
	 * @param label name for people; empty if the command does not tell
	 */
	Ramdisk fileSystem(String mount, String uuid, String label) {
		String last = mount.substring(mount.lastIndexOf('/') + 1);
		Optional<Ramdisk> known = host.getFileSystems().stream()
				.filter(each -> each.getMount().equals(mount) || same(each.getUuid(), uuid)
						|| same(each.getUuid(), last) || same(each.getName(), label) || same(each.getName(), last))
				.findFirst();
		Ramdisk fileSystem = known.orElseGet(FACTORY::createRamdisk);
		if (fileSystem.getMount().isEmpty()) {
			fileSystem.setMount(mount);
		}
		if (!uuid.isEmpty()) {
			fileSystem.setUuid(uuid);
		}
		if (!label.isEmpty() || fileSystem.getName().isEmpty()) {
			fileSystem.setName(!label.isEmpty() ? label : last.isEmpty() ? mount : last);
			host.getFileSystems().remove(fileSystem);
			insert(host.getFileSystems(), fileSystem, Ramdisk::getName);
		}
		return fileSystem;
	}

	StorageDevice device(String id) {
		return find(host.getDevices(), StorageDevice::getId, id).orElseGet(() -> {
			StorageDevice device = FACTORY.createStorageDevice();
			device.setId(id);
			return insert(host.getDevices(), device, StorageDevice::getId);
		});
	}

	StoragePath path(StorageDevice device, String name) {
		return find(device.getPaths(), StoragePath::getName, name).orElseGet(() -> {
			StoragePath path = FACTORY.createStoragePath();
			path.setName(name);
			int colon = name.indexOf(':');
			path.setAdapter(colon > 0 ? name.substring(0, colon) : ""); //$NON-NLS-1$
			return insert(device.getPaths(), path, StoragePath::getName);
		});
	}

	Adapter adapter(String name) {
		return find(host.getAdapters(), Adapter::getName, name).orElseGet(() -> {
			Adapter adapter = FACTORY.createAdapter();
			adapter.setName(name);
			return insert(host.getAdapters(), adapter, Adapter::getName);
		});
	}

	/**
	 * Returns the datastore of a mount point, wherever it was seen first. {@code df} names a volume by its label and
	 * other commands by its UUID, so either matches.
	 *
	 * @param mount {@code /vmfs/volumes/…}
	 * @param uuid  UUID of the volume; empty if the command does not tell
	 * @param label label of the volume; empty if the command does not tell
	 */
	Datastore datastore(String mount, String uuid, String label) {
		String last = mount.substring(mount.lastIndexOf('/') + 1);
		Optional<Datastore> known = host.getDatastores().stream()
				.filter(each -> each.getMount().equals(mount) || same(each.getUuid(), uuid)
						|| same(each.getUuid(), last) || same(each.getName(), label) || same(each.getName(), last))
				.findFirst();
		Datastore datastore = known.orElseGet(FACTORY::createDatastore);
		if (!uuid.isEmpty()) {
			datastore.setUuid(uuid);
		}
		if (datastore.getMount().isEmpty()) {
			datastore.setMount(mount);
		}
		if (!label.isEmpty() || datastore.getName().isEmpty()) {
			datastore.setName(label.isEmpty() ? last : label);
			host.getDatastores().remove(datastore);
			insert(host.getDatastores(), datastore, Datastore::getName);
		}
		return datastore;
	}

	private static boolean same(String known, String asked) {
		return !asked.isEmpty() && known.equals(asked);
	}

	private static <T> Optional<T> find(EList<T> list, Function<T, String> key, String wanted) {
		return list.stream().filter(each -> key.apply(each).equals(wanted)).findFirst();
	}

	private static <T> T insert(EList<T> list, T element, Function<T, String> key) {
		int at = 0;
		while (at < list.size() && Comparator.comparing(key).compare(list.get(at), element) <= 0) {
			at++;
		}
		list.add(at, element);
		return element;
	}
}
