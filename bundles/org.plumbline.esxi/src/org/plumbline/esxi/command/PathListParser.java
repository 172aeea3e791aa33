package org.plumbline.esxi.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;

/**
 * Lists of paths: {@code nmp path list} (4.x), {@code storage nmp path list} and {@code storage core path list} (5.0
 * and later), {@code esxcfg-mpath -l}. {@link KeyedBlocks} titled with the uid of the path, {@code
 * adapter-target-device}. Taken are Runtime Name, Device, Device Display Name, State (before Group State) and Target
 * Identifier.
 */
public final class PathListParser implements CommandOutputParser {

	private static final Pattern FIBRE_CHANNEL = Pattern.compile("fc\\.[0-9a-f:]+-fc\\.[0-9a-f]+:([0-9a-f]+)-.*"); //$NON-NLS-1$
	private static final Pattern ISCSI = Pattern.compile("[^,]*,([^,]+),.*"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		List<KeyedBlocks.Block> blocks = KeyedBlocks.read(output.lines());
		for (KeyedBlocks.Block block : blocks) {
			String name = block.value("Runtime Name"); //$NON-NLS-1$
			String id = block.value("Device"); //$NON-NLS-1$
			if (name.isEmpty() || id.isEmpty()) {
				new OutputRows(output).unreadable(block.title());
			} else {
				add(block, inventory.device(id), name, inventory);
			}
		}
		if (blocks.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}

	private static void add(KeyedBlocks.Block block, StorageDevice device, String name, HostInventory inventory) {
		if (device.getDisplayName().isEmpty()) {
			device.setDisplayName(block.value("Device Display Name")); //$NON-NLS-1$
		}
		StoragePath path = inventory.path(device, name);
		String state = block.value("State"); //$NON-NLS-1$
		if (!state.isEmpty()) {
			path.setState(state);
		} else if (path.getState().isEmpty()) {
			path.setState(block.value("Group State")); //$NON-NLS-1$
		}
		if (path.getTarget().isEmpty()) {
			path.setTarget(target(block.title()));
		}
		if (path.getTarget().isEmpty()) {
			path.setTarget(block.value("Target Identifier")); //$NON-NLS-1$
		}
	}

	private static String target(String uid) {
		Matcher port = FIBRE_CHANNEL.matcher(uid);
		if (port.matches()) {
			return port.group(1);
		}
		Matcher iqn = ISCSI.matcher(uid);
		return iqn.matches() ? iqn.group(1) : ""; //$NON-NLS-1$
	}
}
