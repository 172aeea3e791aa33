package org.plumbline.esxi.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;

/**
 * {@code esxcfg-info -a} of all releases: a tree of some megabytes, of which storage is read.
 *
 * <pre>
 * node = blanks "\==+" title [ ":" ]
 * leaf = blanks "|----" name dots value                      dots pad to a column, one at least
 * </pre>
 *
 * Titles of nodes differ between releases, so a node is known by its leaves: {@code Name} of a device with
 * {@code Vendor} or {@code Queue Depth}; {@code Name} of an adapter with {@code Driver}; {@code Volume UUID} with
 * {@code Head Extent}. A device or adapter that other outputs told of keeps what they said.
 */
public final class EsxcfgInfoParser implements CommandOutputParser {

	private static final Pattern NODE = Pattern.compile("\\s*\\\\==\\+(.+?)\\s*:?\\s*"); //$NON-NLS-1$
	private static final Pattern LEAF = Pattern.compile("\\s*\\|----([^.|]+?)\\s*\\.+\\s*(.*?)\\s*"); //$NON-NLS-1$
	private static final Pattern DEVICE = Pattern.compile("(?:naa|eui|t10|mpx|sym)\\.\\S{1,250}"); //$NON-NLS-1$
	private static final Pattern ADAPTER = Pattern.compile("vmhba\\d{1,4}"); //$NON-NLS-1$
	private static final Pattern EXTENT = Pattern.compile("(\\S+?)(?::\\d{1,3})?"); //$NON-NLS-1$
	private static final Pattern BYTES = Pattern.compile("(\\d{1,18})(?: (?:[Bb]ytes?|B))?"); //$NON-NLS-1$

	private record Node(int line, Map<String, String> leaves) {

		String value(String... names) {
			for (String each : names) {
				String value = leaves.getOrDefault(each, ""); //$NON-NLS-1$
				if (!value.isEmpty()) {
					return value;
				}
			}
			return ""; //$NON-NLS-1$
		}
	}

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<Node> nodes = nodes(output.lines());
		HostInventory inventory = new HostInventory(host);
		for (Node node : nodes) {
			String name = node.value("Name", "Device Name"); //$NON-NLS-1$ //$NON-NLS-2$
			if (DEVICE.matcher(name).matches() && known(node)) {
				device(node, name, inventory, output);
			} else if (ADAPTER.matcher(name).matches() && !node.value("Driver", "Driver Name").isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$
				adapter(node, inventory.adapter(name), inventory, output);
			} else if (!node.value("Volume UUID").isEmpty()) { //$NON-NLS-1$
				volume(node, inventory, output);
			}
		}
		if (nodes.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}

	/** Leaves of a node stand directly below it, before its nodes. */
	private static List<Node> nodes(List<String> lines) {
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			Matcher leaf = LEAF.matcher(line);
			if (NODE.matcher(line).matches()) {
				nodes.add(new Node(i, new LinkedHashMap<>()));
			} else if (!nodes.isEmpty() && leaf.matches()) {
				nodes.getLast().leaves().putIfAbsent(leaf.group(1).strip(), leaf.group(2));
			}
		}
		return nodes;
	}

	private static boolean known(Node node) {
		return !node.value("Vendor", "Queue Depth").isEmpty(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void device(Node node, String name, HostInventory inventory, CapturedOutput output) {
		StorageDevice device = inventory.device(name);
		if (device.getVendor().isEmpty()) {
			device.setVendor(node.value("Vendor")); //$NON-NLS-1$
		}
		if (device.getModel().isEmpty()) {
			device.setModel(node.value("Model")); //$NON-NLS-1$
		}
		if (device.getDisplayName().isEmpty()) {
			device.setDisplayName(node.value("Display Name")); //$NON-NLS-1$
		}
		Matcher size = BYTES.matcher(node.value("Size")); //$NON-NLS-1$
		if (device.getSizeBytes() < 0 && size.matches()) {
			device.setSizeBytes(Long.parseLong(size.group(1)));
		}
		setting(inventory, name, "queue depth", node.value("Queue Depth"), output, node); //$NON-NLS-1$ //$NON-NLS-2$
		setting(inventory, name, "revision", node.value("Revision"), output, node); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void setting(HostInventory inventory, String device, String what, String value,
			CapturedOutput output, Node node) {
		inventory.setting(device, what, value, output.ref(node.line()));
	}

	private static void adapter(Node node, Adapter adapter, HostInventory inventory, CapturedOutput output) {
		if (adapter.getDriver().isEmpty()) {
			adapter.setDriver(node.value("Driver", "Driver Name")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (adapter.getFirmware().isEmpty()) {
			adapter.setFirmware(node.value("Firmware Version", "Firmware")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (adapter.getModel().isEmpty()) {
			adapter.setModel(node.value("Model", "Model Name", "Device Name")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		inventory.driverVersion(adapter, node.value("Driver Version"), output.ref(node.line())); //$NON-NLS-1$
	}

	private static void volume(Node node, HostInventory inventory, CapturedOutput output) {
		Matcher extent = EXTENT.matcher(node.value("Head Extent", "Head extent")); //$NON-NLS-1$ //$NON-NLS-2$
		String uuid = node.value("Volume UUID"); //$NON-NLS-1$
		if (Volumes.isId(uuid) && extent.matches() && DEVICE.matcher(extent.group(1)).matches()) {
			VolumeDevicesParser.join(inventory, uuid, node.value("Volume Name"), extent.group(1), //$NON-NLS-1$
					output.ref(node.line()));
		}
	}
}
