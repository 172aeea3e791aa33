package org.plumbline.esxi.command;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;

/**
 * {@code nmp device list} (4.x) and {@code storage nmp device list} (5.0 and later): {@link KeyedBlocks} titled with
 * the device. Facts {@code multipathing/<device>}: the plug-ins for array type and path selection, and which paths
 * work; the plug-ins alone too, as {@code device setting/<device> array type} and {@code … path policy}.
 */
public final class NmpDeviceListParser implements CommandOutputParser {

	private static final Pattern PATH = Pattern.compile("vmhba\\d+:C\\d+:T\\d+:L\\d+"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		List<KeyedBlocks.Block> blocks = KeyedBlocks.read(output.lines());
		for (KeyedBlocks.Block block : blocks) {
			StorageDevice device = inventory.device(block.title());
			if (device.getDisplayName().isEmpty()) {
				device.setDisplayName(block.value("Device Display Name")); //$NON-NLS-1$
			}
			String paths = block.value("Working Paths"); //$NON-NLS-1$
			Arrays.stream(paths.split(",\\s*")).filter(name -> PATH.matcher(name).matches()) //$NON-NLS-1$
					.forEach(name -> inventory.path(device, name));
			inventory.fact("multipathing", block.title(), String.join(", ", block.value("Storage Array Type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					block.value("Path Selection Policy"), paths), output.ref(block.line())); //$NON-NLS-1$
			inventory.setting(block.title(), "array type", block.value("Storage Array Type"), //$NON-NLS-1$ //$NON-NLS-2$
					output.ref(block.line()));
			inventory.setting(block.title(), "path policy", block.value("Path Selection Policy"), //$NON-NLS-1$ //$NON-NLS-2$
					output.ref(block.line()));
		}
		if (blocks.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}
}
