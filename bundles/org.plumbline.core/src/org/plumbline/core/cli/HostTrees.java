package org.plumbline.core.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.crash.Crash;
import org.plumbline.core.event.Times;
import org.plumbline.core.host.HostSheet;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Gauge;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.model.evidence.VirtualMachine;

/** The shape of {@code facts} of {@code info}: all that the evidence model knows of hosts. */
final class HostTrees {

	private HostTrees() {
	}

	/**
	 * Returns the facts of one host; of several, those of each stand in a list {@code hosts} as well.
	 *
	 * @param crashes of the case, for the fact sheets
	 */
	static Map<String, Object> facts(SupportBundle bundle, List<Crash> crashes) {
		return facts(bundle, bundle.getHosts(), crashes);
	}

	private static Map<String, Object> facts(SupportBundle bundle, List<Host> hosts, List<Crash> crashes) {
		Tree tree = new Tree();
		hosts.forEach(each -> groups(each, tree.map()));
		if (hosts.size() == 1) {
			parts(hosts.getFirst(), tree);
			tree.put("sheet", SheetTrees.of(HostSheet.of(bundle, hosts.getFirst(), crashes))); //$NON-NLS-1$
		} else if (!hosts.isEmpty()) {
			tree.put("hosts", hosts.stream().map(each -> facts(bundle, List.of(each), crashes)).toList()); //$NON-NLS-1$
		}
		return tree.map();
	}

	private static void parts(Host host, Tree tree) {
		tree.text("name", host.getName()).text("version", host.getVersion()).text("release", host.getRelease()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("build", host.getBuild()); //$NON-NLS-1$
		if (host.getBootTimeNs() != Times.UNKNOWN_NS) {
			tree.time("bootTime", Math.floorDiv(host.getBootTimeNs(), Times.SECOND_NS) * Times.SECOND_NS); //$NON-NLS-1$
		}
		tree.list("adapters", host.getAdapters().stream().map(HostTrees::adapter).toList()) //$NON-NLS-1$
				.list("devices", host.getDevices().stream().map(HostTrees::device).toList()) //$NON-NLS-1$
				.list("datastores", host.getDatastores().stream().map(HostTrees::datastore).toList()) //$NON-NLS-1$
				.list("ramdisks", host.getRamdisks().stream().map(HostTrees::ramdisk).toList()) //$NON-NLS-1$
				.list("memory", memory(host)) //$NON-NLS-1$
				.list("virtualMachines", host.getVirtualMachines().stream().map(HostTrees::machine).toList()); //$NON-NLS-1$
	}

	/** Returns what is told of memory: one object for each heap, group or the host, with its numbers by their names. */
	private static List<Map<String, Object>> memory(Host host) {
		Map<String, Tree> things = new LinkedHashMap<>();
		for (Gauge each : host.getGauges()) {
			Tree thing = things.computeIfAbsent(each.getGroup() + '\n' + each.getSubject(),
					_ -> new Tree().put("kind", each.getGroup()).text("name", each.getSubject()) //$NON-NLS-1$ //$NON-NLS-2$
							.text("source", each.getOrigin().path()).put("line", each.getOrigin().line())); //$NON-NLS-1$ //$NON-NLS-2$
			boolean said = each.getUnit().isEmpty() || each.getName().contains(each.getUnit());
			thing.put(said ? each.getName() : each.getName() + " (" + each.getUnit() + ')', each.getValue()); //$NON-NLS-1$
		}
		return things.values().stream().map(Tree::map).toList();
	}

	/** Puts the groups of facts; several values of one name are joined, hosts of one bundle are not. */
	@SuppressWarnings("unchecked") // only this class puts objects here
	private static void groups(Host host, Map<String, Object> facts) {
		Map<String, Map<String, Object>> own = new LinkedHashMap<>();
		for (HostFact fact : host.getFacts()) {
			String group = fact.getGroup().isEmpty() ? "host" : fact.getGroup(); //$NON-NLS-1$
			own.computeIfAbsent(group, _ -> new LinkedHashMap<>()).merge(fact.getName(), fact.getValue(),
					(before, more) -> before + ", " + more); //$NON-NLS-1$
		}
		own.forEach((group, values) -> ((Map<String, Object>) facts.computeIfAbsent(group,
				_ -> new LinkedHashMap<String, Object>())).putAll(values));
	}

	private static Map<String, Object> adapter(Adapter adapter) {
		return new Tree().put("name", adapter.getName()).text("driver", adapter.getDriver()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("firmware", adapter.getFirmware()).text("model", adapter.getModel()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("address", adapter.getWwn()).text("state", adapter.getState()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> device(StorageDevice device) {
		return new Tree().put("id", device.getId()).text("vendor", device.getVendor()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("model", device.getModel()).text("displayName", device.getDisplayName()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("sizeBytes", device.getSizeBytes()).list("datastores", List.copyOf(device.getDatastores())) //$NON-NLS-1$ //$NON-NLS-2$
				.list("vms", List.copyOf(device.getVms())) //$NON-NLS-1$
				.list("paths", device.getPaths().stream().map(HostTrees::path).toList()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> path(StoragePath path) {
		return new Tree().put("name", path.getName()).text("state", path.getState()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("adapter", path.getAdapter()).text("target", path.getTarget()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> datastore(Datastore store) {
		return new Tree().put("name", store.getName()).text("uuid", store.getUuid()).text("type", store.getType()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("mount", store.getMount()).number("sizeBytes", store.getSizeBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("freeBytes", store.getFreeBytes()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> ramdisk(Ramdisk ramdisk) {
		Tree tree = new Tree().put("name", ramdisk.getName()).text("mount", ramdisk.getMount()); //$NON-NLS-1$ //$NON-NLS-2$
		if (!ramdisk.getSamples().isEmpty()) {
			RamdiskSample last = ramdisk.getSamples().getLast();
			tree.number("sizeBytes", last.getSizeBytes()).number("usedBytes", last.getUsedBytes()) //$NON-NLS-1$ //$NON-NLS-2$
					.number("maxInodes", last.getMaxInodes()).number("usedInodes", last.getUsedInodes()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return tree.map();
	}

	private static Map<String, Object> machine(VirtualMachine machine) {
		return new Tree().put("name", machine.getName()).text("path", machine.getPath()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("powerState", machine.getPowerState()).map(); //$NON-NLS-1$
	}
}
